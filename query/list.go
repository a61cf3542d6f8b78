package query

import (
	"maps"
	"slices"
)

// few is how many members a list has at most that is searched one by one.
const few = 8

// unique returns the members of a list, each once, in their order: the list itself where none is there twice.
func unique[E comparable](list []E) []E {
	for i, e := range list {
		if i > few {
			return uniqueOfMany(list)
		}
		if slices.Contains(list[:i], e) {
			return uniqueOfMany(list)
		}
	}
	return list
}

func uniqueOfMany[E comparable](list []E) []E {
	seen := make(map[E]bool, len(list))
	out := make([]E, 0, len(list))
	for _, e := range list {
		if !seen[e] {
			seen[e] = true
			out = append(out, e)
		}
	}
	return out
}

// among returns a function that reports whether something is in a list.
func among[E comparable](list []E) func(E) bool {
	if len(list) <= few {
		return func(e E) bool { return slices.Contains(list, e) }
	}
	all := make(map[E]bool, len(list))
	for _, e := range list {
		all[e] = true
	}
	return func(e E) bool { return all[e] }
}

// appendNew appends a member unless it is the last one already.
func appendNew[E comparable](list []E, e E) []E {
	if n := len(list); n > 0 && list[n-1] == e {
		return list
	}
	return append(list, e)
}

// filtered returns the members of a list that are wanted.
func filtered[E any](list []E, wanted func(E) bool) []E {
	return slices.DeleteFunc(slices.Clone(list), func(e E) bool { return !wanted(e) })
}

// ids returns the keys of a collection, in order.
func ids[ID ~string, E any](entities map[ID]E) []ID { return slices.Sorted(maps.Keys(entities)) }

// compareBool orders false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
