package report

import (
	"html/template"
	"strings"
)

// link returns an address of the web as a link, and any other as text.
func link(address string) string {
	if web := webAddress(address); web != "" && !strings.ContainsAny(web, "<> \\") {
		return "<" + web + ">"
	}
	return inline(address)
}

// escapeAttribute returns text for an attribute of HTML in double quotes.
func escapeAttribute(text string) string { return template.HTMLEscapeString(printable(text)) }

// inline returns text in which nothing is markup, for the middle of a line.
func inline(text string) string {
	return inlineEscapes.Replace(oneLine(printable(text)))
}

// leading returns what [inline] made so that it can stand at the start of a block, where it would otherwise begin
// another.
func leading(text string) string {
	if text == "" {
		return text
	}
	if strings.ContainsRune("#+-=", rune(text[0])) {
		return `\` + text
	}
	if rest := strings.TrimLeft(text, "0123456789"); rest != text && rest != "" && (rest[0] == '.' || rest[0] == ')') {
		return text[:len(text)-len(rest)] + `\` + rest
	}
	return text
}

// inlineEscapes are for what is markup within a line in GitHub Flavored Markdown, links of bare addresses included.
var inlineEscapes = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<",
	"&lt;", ">", "&gt;", "&", "&amp;",
	"|", `\|`, "~", `\~`, "$", `\$`, "!", `\!`, "://", `:\//`, "www.", `www\.`, "@", `\@`)
