// Package eurepoc reads the tables of the European Repository of Cyber Incidents (EuRepoC), version 1.1: the global
// database, the attribution data set and the receiver data set.
//
// The tables have traps, which [ReadDir] takes care of. An attribution fills as many rows as its multi-valued columns
// have combinations, so attributions are counted by their ids, and values of one row are never read as a pair: which
// country an attributing actor is of is not in the data. A first of January is a year, and a first of another month a
// month, since nearly all dates were coded so; such a date says that its precision is inferred. Empty cells, "Not
// available", "Unknown" and "none" mean different things ([Missing]). Names of initiators are chains of aliases, which
// are split ([Party]).
//
// Every row is accounted for: it belongs to an attribution, an incident or a receiver, or it is in the losses with its
// reason. Data that contradict themselves are findings.
//
// [Dataset.Case] makes a case of the data, in which each attribution is a statement of the attributing actors.
package eurepoc
