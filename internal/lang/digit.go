package lang

import "unicode"

// Digit returns the value of a decimal digit of any script, and 0 for other characters. Every range of Nd consists of
// whole runs from zero to nine (Unicode Standard, section 4.6).
func Digit(r rune) int {
	if '0' <= r && r <= '9' {
		return int(r - '0')
	}
	for _, x := range unicode.Nd.R16 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return int(r-rune(x.Lo)) % 10
		}
	}
	for _, x := range unicode.Nd.R32 {
		if rune(x.Lo) <= r && r <= rune(x.Hi) {
			return int(r-rune(x.Lo)) % 10
		}
	}
	return 0
}
