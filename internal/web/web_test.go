package web_test

import (
	"testing"

	"example.com/attribution/internal/web"
)

func TestIsAddress(t *testing.T) {
	for _, address := range []string{"https://example.org", "http://example.org/a?b=c#d", "https://bücher.example/é", "https://[2001:db8::1]:8443/x",
		"HTTPS://EXAMPLE.ORG/%C3%A9", "https://例え.jp/", "https://a_b.example/"} {
		if !web.IsAddress(address) {
			t.Errorf("%q is not an address", address)
		}
	}
	for _, address := range []string{"", "example.org", "ftp://example.org", "https://", "https:///x", "https://user@example.org/", "https://,/",
		"https://exa mple.org/", "https://example.org/%zz", "javascript:alert(1)", "https://a;b/", "//example.org", " https://example.org"} {
		if web.IsAddress(address) {
			t.Errorf("%q is an address", address)
		}
	}
}

func TestIsAddressAllocates(t *testing.T) {
	if n := testing.AllocsPerRun(10, func() { web.IsAddress("https://www.example.org/a/b-c.html?d=e%20f#g") }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
