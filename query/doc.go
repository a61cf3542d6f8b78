// Package query answers questions about a case: who held what when, who denied it, what follows from which claim, what had been said by a
// certain day.
package query
