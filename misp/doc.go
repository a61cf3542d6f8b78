// Package misp reads and writes the cluster files of MISP galaxies, among them the threat-actor galaxy, and turns them
// into cases and back.
//
// A [File] holds everything that was in the file it was decoded from, whatever its members: decoding and encoding it
// changes nothing but white space and the order of the members, which becomes that of their names.
//
// What clusters say is claims. Names under name-attribution are those of producers; the fields whose keys begin with
// "cfr-" are what the Cyber Operations Tracker of the Council on Foreign Relations says; and an attribution-confidence
// of 50 is a default that nearly all clusters with a confidence have, and no measurement ([Confidence]). [Case] keeps
// them apart.
package misp
