// Package cases holds dossiers of public cyber attributions, ready to read, query and learn from. Facts and quotations
// in them are those of their sources, which each dossier lists with the copies through which they were read. They ship
// no source texts.
package cases

import (
	"bytes"
	"embed"
	"io/fs"
	"strings"

	"example.com/attribution"
)

//go:embed *.case.json
var files embed.FS

const extension = ".case.json"

// Ids of the dossiers. README.md takes what each shows from here.
const (
	// Sony shows a persona that claims the deed, a denial older than the accusation, doubters with a claim of their
	// own, and a first response whose targets are not accused of the deed by the state that imposes it.
	Sony = "2014-sony"

	// WannaCry shows one judgement in several strengths and languages, governments that are said to join it and do so
	// by different verbs, and a company that names a group and no state.
	WannaCry = "2017-wannacry"

	// OlympicDestroyer shows forged evidence and who exposed it, companies that point to different groups, a rejection
	// that comes before any accusation, and a victim that would not say who did it.
	OlympicDestroyer = "2018-olympic-destroyer"

	// Exchange shows strength that is said link by link, a territory named where others name a state, and an alliance
	// that acknowledges what its members claim.
	Exchange = "2021-exchange"

	// SolarWinds shows a claim that grows firmer within months, a president who contests what his secretary of state
	// says, and measures that answer several causes at once.
	SolarWinds = "2021-solarwinds"

	// NWPU shows certainty in Chinese words that no scale has and that rises within days, a headline that leaves them
	// out, and an accused state of which neither denial nor confirmation was read.
	NWPU = "2022-nwpu"

	// March2024 shows two claims of one government at different strengths, a denial that comes before the accusation,
	// and what the press and a machine translation made of both.
	March2024 = "2024-us-uk-nz"

	// GermanyCzechia shows one group that is steered by, assigned to, associated with or the same as a service in the
	// words of one day, who claims it and who acknowledges the claim, and envoys who are summoned, recalled and
	// confused.
	GermanyCzechia = "2024-germany-czechia"

	// Singapore shows a group that is named and a state that is expressly not, a link between them that a company and
	// the press make, and the denial of what no official said.
	Singapore = "2025-singapore"
)

// IDs returns the ids of the dossiers, in order.
func IDs() []string {
	names, _ := fs.Glob(files, "*"+extension) // the pattern is well formed
	for i, name := range names {
		names[i] = strings.TrimSuffix(name, extension)
	}
	return names
}

// Bytes returns the dossier with the id in its canonical form. The error is [fs.ErrNotExist] if there is none.
func Bytes(id string) ([]byte, error) { return files.ReadFile(id + extension) }

// Load decodes the dossier with the id, anew for each call. The error is [fs.ErrNotExist] if there is none.
func Load(id string) (*attribution.Case, error) {
	data, err := Bytes(id)
	if err != nil {
		return nil, err
	}
	return attribution.Decode(bytes.NewReader(data))
}
