package draft

import (
	"strings"
	"unicode/utf8"

	"example.com/attribution/alias"
)

// inPolitics is the policy for news in which other names are more frequent than those of groups, and in which groups,
// campaigns, teams and attacks are not a sign of hackers. A name of up to three letters without a digit is not one. One
// of everyday words has to stand beside a word for a group, near one for what hackers do; if it has several words, each
// with a capital, it is enough that one of these is true, or that it ends as vendors end names.
func inPolitics(text string, m alias.Mention) bool {
	letters, digits := 0, 0
	for _, r := range m.Text {
		switch {
		case '0' <= r && r <= '9':
			digits++
		case wordRune(r):
			letters++
		}
	}
	if digits == 0 && letters <= shortName || !alias.InContext(text, m) {
		return false
	}
	if !m.Everyday {
		return true
	}
	words := strings.FieldsFunc(m.Text, func(r rune) bool { return !wordRune(r) })
	near := text[around(text, m.Start, -nearBytes):around(text, m.End, nearBytes)]
	if len(words) > 1 {
		return coined[strings.ToLower(words[len(words)-1])] || ofHackers(near) || besideGroup(text, m)
	}
	return ofHackers(near) && besideGroup(text, m)
}

// nearBytes is how far from a name a word for what hackers do may stand: about a sentence; besideBytes how far one for
// a group.
const (
	nearBytes   = 240
	besideBytes = 16
)

// around returns the start of a character that is so many bytes away from a place.
func around(text string, at, away int) int {
	at = min(max(0, at+away), len(text))
	for at > 0 && at < len(text) && !utf8.RuneStart(text[at]) {
		at--
	}
	return at
}

// besideGroup reports whether a word for a group stands right beside a name: the hacker group Silence.
func besideGroup(text string, m alias.Mention) bool {
	for _, side := range []string{text[around(text, m.Start, -besideBytes):m.Start],
		text[m.End:around(text, m.End, besideBytes)]} {
		side = strings.ToLower(side)
		for _, w := range groupWords {
			if i := strings.Index(side, w); i >= 0 && !strings.ContainsAny(side, ".!?;:,") {
				return true
			}
		}
	}
	return false
}

// groupWords are parts of words for groups of hackers.
var groupWords = strings.Fields(`group gang hacker gruppe grupp grup grupo bande bandy gruppo ryhmä csoport skupin ομάδα банд груп хакер 组织 組織
	グループ 그룹 조직 مجموعة گروه קבוצ समूह กลุ่ม nhóm kelompok ransomware malware apt`)

// coined are the words with which CrowdStrike and Microsoft end the names that they coin.
var coined = func() map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(`bear buffalo chollima crane hawk jackal kitten leopard lynx ocelot panda saiga spider
		sphinx tiger wolf blizzard cyclone hail sandstorm sleet tempest tsunami typhoon`) {
		out[w] = true
	}
	return out
}()

// hackersWords are beginnings of words, and characters, for hackers and what they do.
var hackersWords = strings.Fields(`hack cyber kyber küber kiber siber malware ransom phish botnet backdoor trojan espion spion spionag szpieg špion şpion
	хак кибер кібер шпион шпигун 黑客 骇客 駭客 网络 網路 網絡 ハッカ ハッキング サイバー 해커 해킹 사이버 هاکر هکر قراصنة سيبراني سایبری האקר סייבר
	हैकर साइबर แฮกเกอร์ ไซเบอร์ tin_tặc peretas χάκερ κυβερνο pirat apt`)

// ofHackers reports whether a text has a word for hackers or for what they do.
func ofHackers(text string) bool {
	text = strings.ToLower(text)
	for _, w := range hackersWords {
		w = strings.ReplaceAll(w, "_", " ")
		for from := 0; ; {
			i := strings.Index(text[from:], w)
			if i < 0 {
				break
			}
			before, _ := utf8.DecodeLastRuneInString(text[:from+i])
			if w[0] >= utf8.RuneSelf || !wordRune(before) {
				return true
			}
			from += i + len(w)
		}
	}
	return false
}
