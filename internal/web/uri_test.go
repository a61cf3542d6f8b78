package web

import "testing"

// Examples of RFC 3986, sections 1.1.2 and 3.2.2, and what stands next to them and is not one.
func TestURI(t *testing.T) {
	for _, text := range []string{"ftp://ftp.is.co.za/rfc/rfc1808.txt", "http://www.ietf.org/rfc/rfc2396.txt", "ldap://[2001:db8::7]/c=GB?objectClass?one",
		"mailto:John.Doe@example.com", "news:comp.infosystems.www.servers.unix", "tel:+1-816-555-1212", "telnet://192.0.2.16:80/",
		"urn:oasis:names:specification:docbook:dtd:xml:4.1.2", "http://a/b%20c", "http://a:b@c:/", "http://[v1.fe80::a+en1]/", "file:///etc/hosts", "x:",
		"https://example.org/?a=b&c#d/e?f", "http://web.archive.org/web/2019/http:/www.example.org/"} {
		if !IsURI(text) || !IsReference(text) {
			t.Errorf("%q is a URI", text)
		}
	}
	for _, text := range []string{"", "/a/b", "//a/b", "a/b:c", "?x", "#y", "www.example.org"} {
		if IsURI(text) || !IsReference(text) {
			t.Errorf("%q is a relative reference", text)
		}
	}
	for _, text := range []string{"http://a/b c", " http://a", "http://a/[b]", "http://a/é", "http://é.example", "http://a/%", "http://a/%4", "http://a/%gg",
		"http://a/b#c#d", "http://a:b/", "http://[::1", "http://[192.0.2.1]/", "http://[::1%25eth0]/", "http://[v.a]/", "http://a/<b>", `http://a/"`, `http://a\b`,
		"http://a/{b}", "http://a/b|c", "http://a/^", "1http://a", ":a", "a b", "http://a/\x00", "http://[]/", "http://a/`"} {
		if IsURI(text) || IsReference(text) {
			t.Errorf("%q is neither a URI nor a relative reference", text)
		}
	}
}

// What is escaped is a URI, says the same, and stays as it is when it is escaped again.
func TestEscape(t *testing.T) {
	for text, want := range map[string]string{
		"https://example.org/a b":                 "https://example.org/a%20b",
		"https://example.org/[a]?q={b}#c d#e":     "https://example.org/%5Ba%5D?q=%7Bb%7D#c%20d%23e",
		"https://example.org/中":                   "https://example.org/%E4%B8%AD",
		"https://example.org/a%20b%":              "https://example.org/a%20b%25",
		"https://[2001:db8::1]/a|b":               "https://[2001:db8::1]/a%7Cb",
		"https://example.org/plain?a=b&c=d#e":     "https://example.org/plain?a=b&c=d#e",
		"no address at all":                       "no address at all",
		"https://web.archive.org/web/https://a.b": "https://web.archive.org/web/https://a.b",
	} {
		got := Escape(text)
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
		if Escape(got) != got {
			t.Errorf("%q: escaped again %q", got, Escape(got))
		}
	}
}
