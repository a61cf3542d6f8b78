package query

import (
	"cmp"
	"slices"
)

// circlesOf returns what rests on each other in a circle in sets, most of them of one element, each set after those
// that it rests on.
func circlesOf[ID cmp.Ordered](all []ID, on map[ID][]ID) [][]ID {
	var out [][]ID
	index, low, open := make(map[ID]int), make(map[ID]int), make(map[ID]bool)
	var stack []ID
	type frame struct {
		at   ID
		next int
	}
	for _, start := range all { // Tarjan's algorithm, without recursion: chains of agreements can be long
		if index[start] > 0 {
			continue
		}
		for calls := []frame{{start, 0}}; len(calls) > 0; {
			f := &calls[len(calls)-1]
			if f.next == 0 {
				index[f.at] = len(index) + 1
				low[f.at] = index[f.at]
				stack, open[f.at] = append(stack, f.at), true
			}
			if f.next < len(on[f.at]) {
				q := on[f.at][f.next]
				f.next++
				if index[q] == 0 {
					calls = append(calls, frame{q, 0})
				} else if open[q] {
					low[f.at] = min(low[f.at], index[q])
				}
				continue
			}
			this := f.at
			calls = calls[:len(calls)-1]
			if len(calls) > 0 {
				above := calls[len(calls)-1].at
				low[above] = min(low[above], low[this])
			}
			if low[this] != index[this] {
				continue
			}
			at := len(stack) - 1
			for stack[at] != this {
				at--
			}
			circle := slices.Sorted(slices.Values(stack[at:]))
			for _, p := range circle {
				open[p] = false
			}
			out, stack = append(out, circle), stack[:at]
		}
	}
	return out
}
