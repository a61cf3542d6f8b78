package alias

import (
	"unicode/utf8"

	"example.com/attribution/internal/fold"
)

// starts are the first characters of names, as far as they are letters and digits of ASCII: the words of a text that
// start otherwise need not be looked at more closely. Different ones may count as the same.
type starts struct {
	three [1 << 15 / 64]uint64
	four  [1 << 16 / 64]uint64
}

// startCodes number the letters and, some of them together, the digits of ASCII.
var startCodes = func() (out [utf8.RuneSelf]uint32) {
	for c, a := range ascii {
		switch a.Class {
		case fold.ClassLetter:
			out[c] = uint32(a.Folded-'a') + 1
		case fold.ClassDigit:
			out[c] = 27 + uint32(a.Folded-'0')%5
		}
	}
	return out
}()

func startOfThree(a, b, c byte) uint32 {
	return startCodes[a&0x7f]<<10 | startCodes[b&0x7f]<<5 | startCodes[c&0x7f]
}

// startOfFour spreads what is four times five bits over sixteen.
func startOfFour(three uint32, d byte) uint32 {
	return (three<<5 | startCodes[d&0x7f]) * 0x9E3779B1 >> 16
}

func (s *starts) add(key []rune) {
	if len(key) < 3 || max(key[0], key[1], key[2]) >= utf8.RuneSelf {
		return
	}
	i := startOfThree(byte(key[0]), byte(key[1]), byte(key[2]))
	s.three[i/64] |= 1 << (i % 64)
	if len(key) > 3 && key[3] < utf8.RuneSelf {
		i = startOfFour(i, byte(key[3]))
		s.four[i/64] |= 1 << (i % 64)
	}
}

// has reports whether a name may start as text of four bytes does, of which three are letters or digits of ASCII.
func (s *starts) has(text string) bool {
	_ = text[3]
	i := startOfThree(text[0], text[1], text[2])
	if !wordBytes[text[3]] {
		return s.three[i/64]>>(i%64)&1 != 0
	}
	i = startOfFour(i, text[3])
	return s.four[i/64]>>(i%64)&1 != 0
}
