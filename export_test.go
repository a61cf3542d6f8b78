package attribution

// Vocabularies returns the words of each vocabulary, by the name of their type.
func Vocabularies() map[string][]string {
	out := make(map[string][]string)
	for t, v := range vocabularies {
		out[t.Name()] = v.words
	}
	return out
}

// HasEnd reports whether it is decided what links an entity may be an end of.
func (c *Case) HasEnd(r Ref) bool {
	end := c.end(r)
	return end != 0 && end != endOther
}
