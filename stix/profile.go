package stix

import "errors"

// A Profile says for whom a bundle is written. Zero is [ProfilePlain].
type Profile string

// Profiles of bundles.
const (
	// ProfilePlain is for any reader of STIX 2.1. Standard objects carry each claim, and the extension what they
	// cannot: the case comes back equal.
	ProfilePlain Profile = "plain"

	// ProfileOpenCTI is for OpenCTI (version 6.8.10): only relationships that it takes, identifiers that it keeps
	// apart, and nothing that it splits off or refuses. It has no extension, so that who reads it back has what the
	// standard objects say.
	ProfileOpenCTI Profile = "opencti"
)

// ErrNoProfile says that there is no profile of that name.
var ErrNoProfile = errors.New("stix: want the profile plain or opencti")

func (p Profile) check() error {
	switch p {
	case "", ProfilePlain, ProfileOpenCTI:
		return nil
	}
	return ErrNoProfile
}
