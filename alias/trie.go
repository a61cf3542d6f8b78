package alias

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// A trie holds folded names by their characters. Edges of a node lie together, in the order of their characters.
type trie struct {
	nodes []node
	edges []edge
	rows  []row   // the first is that of the root
	heads runeSet // with which keys begin
}

// A runeSet is a set of characters. It takes some for others, of another plane.
type runeSet [1 << 16 / 64]uint64

func (s *runeSet) add(r rune) { s[uint16(r)/64] |= 1 << (r % 64) }

func (s *runeSet) has(r rune) bool { return s[uint16(r)/64]>>(r%64)&1 != 0 }

type node struct {
	first, count int32 // of edges
	name         int32 // 1 more than the index of the name that ends here; 0: none
	row          int32 // 1 more than the index of the row of a node with many edges; 0: none
}

// A row has the children of a node by ASCII character; 0: none.
type row [utf8.RuneSelf]int32

// maxEdges is how many edges are looked through one by one.
const maxEdges = 3

type edge struct {
	r  rune
	to int32
}

// newTrie returns the trie of keys that are all different. Its names are their indexes.
func newTrie(keys [][]rune) trie {
	order := make([]int32, len(keys))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return slices.Compare(keys[a], keys[b]) })
	t := trie{nodes: []node{{}}}
	for _, key := range keys {
		if len(key) > 0 {
			t.heads.add(key[0])
		}
	}
	type span struct{ node, from, to, depth int32 } // the names order[from:to] pass through the node
	for queue := []span{{to: int32(len(order))}}; len(queue) > 0; queue = queue[1:] {
		s := queue[0]
		if s.from < s.to && len(keys[order[s.from]]) == int(s.depth) {
			t.nodes[s.node].name = order[s.from] + 1
			s.from++
		}
		t.nodes[s.node].first = int32(len(t.edges))
		for s.from < s.to {
			r, end := keys[order[s.from]][s.depth], s.from+1
			for end < s.to && keys[order[end]][s.depth] == r {
				end++
			}
			child := int32(len(t.nodes))
			t.nodes = append(t.nodes, node{})
			t.edges = append(t.edges, edge{r, child})
			t.nodes[s.node].count++
			queue = append(queue, span{child, s.from, end, s.depth + 1})
			s.from = end
		}
		if s.node == 0 || t.nodes[s.node].count > maxEdges {
			t.addRow(s.node)
		}
	}
	return t
}

func (t *trie) addRow(at int32) {
	var r row
	n := &t.nodes[at]
	for _, e := range t.edges[n.first : n.first+n.count] {
		if e.r < utf8.RuneSelf {
			r[e.r] = e.to
		}
	}
	t.rows = append(t.rows, r)
	n.row = int32(len(t.rows))
}

// mayBegin reports whether a key may begin with a character.
func (t *trie) mayBegin(r rune) bool { return t.heads.has(r) }

// step returns the child of a node by a character, or 0.
func (t *trie) step(at int32, r rune) int32 {
	n := &t.nodes[at]
	if n.row > 0 && r < utf8.RuneSelf {
		return t.rows[n.row-1][r]
	}
	edges := t.edges[n.first : n.first+n.count]
	if len(edges) > maxEdges {
		if i, ok := slices.BinarySearchFunc(edges, r, func(e edge, r rune) int { return cmp.Compare(e.r, r) }); ok {
			return edges[i].to
		}
		return 0
	}
	for _, e := range edges {
		if e.r == r {
			return e.to
		}
	}
	return 0
}
