// Package stix reads and writes STIX 2.1 without loss, and reads STIX 2.0.
//
// # Bundles
//
// [Decode] reads a bundle and keeps everything as it is written; to encode it again gives the same bytes. [Objects] reads a stream, in
// memory for one object at a time.
package stix
