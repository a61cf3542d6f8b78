package quote

import "iter"

// Passages are passages to be looked up in many texts.
//
// A text is indexed once for all of them, by stretches of eight bytes, of four and of two, and most passages are found
// not to stand in it by looking some of their own stretches up. That loses nothing, whatever the class:
//
//   - What stands exactly or normalized has all stretches of one of the ways to read the passage.
//   - What stands elided has all stretches of each of its segments.
//   - What stands approximately, or as a mismatch, has at least as many of the passage's stretches near each other as
//     the errors leave that the passage may have at most. A passage that is too short for its errors, so that they
//     could spoil all, is looked for everywhere.
//   - A short passage that may differ in accents and hyphens is looked for in what the letters of the text look like.
type Passages []*Passage

// Find yields the indexes of the passages that stand in a text, or something like them, in order, and how they do. The
// answers are those of [Passage.Verify].
func (ps Passages) Find(t *Text) iter.Seq2[int, Result] {
	return func(yield func(int, Result) bool) {
		t.searches.Add(1)
		for i, p := range ps {
			if r := p.Verify(t); r.Class != NotFound && !yield(i, r) {
				return
			}
		}
	}
}
