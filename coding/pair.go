package coding

import "strconv"

// pair aligns n things of one side with m of the other, each with one at most. Passes go from strict keys to loose
// ones; in each, things that are still alone and have a key in common are aligned, in their order. It returns for each
// of the first the index of its partner, or -1, and the pass that found it. Keys are asked for only of what is still
// alone.
func pair(n, m, passes int, keys func(pass, side, i int) []string) (partner, found []int) {
	partner, found = make([]int, n), make([]int, n)
	for i := range partner {
		partner[i] = -1
	}
	taken := make([]bool, m)
	left := min(n, m)
	for pass := 0; pass < passes && left > 0; pass++ {
		open := make(map[string][]int)
		for j := range m {
			if !taken[j] {
				for _, k := range keys(pass, 1, j) {
					open[k] = append(open[k], j)
				}
			}
		}
		for i := range n {
			if partner[i] >= 0 {
				continue
			}
			for _, k := range keys(pass, 0, i) {
				list := open[k]
				for len(list) > 0 && taken[list[0]] {
					list = list[1:]
				}
				if open[k] = list; len(list) > 0 {
					partner[i], found[i], taken[list[0]] = list[0], pass, true
					left--
					break
				}
			}
		}
	}
	return partner, found
}

// join makes a key of parts, so that different parts make different keys.
func join(parts ...string) string {
	size := 0
	for _, p := range parts {
		size += len(p) + 4
	}
	out := make([]byte, 0, size)
	for _, p := range parts {
		out = strconv.AppendInt(out, int64(len(p)), 10)
		out = append(out, ' ')
		out = append(out, p...)
	}
	return string(out)
}

// without makes a key of all parts but one.
func without(parts []string, i int) string {
	left := append(append(make([]string, 0, len(parts)), parts[:i]...), parts[i+1:]...)
	return join(left...)
}
