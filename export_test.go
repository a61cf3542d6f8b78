package attribution

// Vocabularies returns the words of each vocabulary, by the name of their type.
func Vocabularies() map[string][]string {
	out := make(map[string][]string)
	for t, v := range vocabularies {
		out[t.Name()] = v.words
	}
	return out
}
