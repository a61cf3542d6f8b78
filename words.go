package attribution

// Words are somebody's own words, byte for byte, with the language they are in. The zero Words say that none are
// recorded.
type Words struct {
	Text  string `json:"text,omitzero"`
	Lang  Lang   `json:"lang,omitzero"`
	Extra Extra  `json:"-"`
}
