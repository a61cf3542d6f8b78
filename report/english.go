package report

// english are the phrases that read better in English than the words by which the package and the vocabularies know them.
var english = phrases{
	"over":            "in response to",
	"standard":        "legal standard",
	"disputes basis":  "disputes the basis",
	"counter accuses": "accuses in return",
	"op ed":           "opinion piece",
	"human":           "human translation",
	"machine":         "machine translation",
	"idiom":           "another idiom",
	"edit":            "edited",
	"sub year":        "part of the year",
	"primary":         "primary name",
	"native":          "native form",
	"former":          "former name",
	"vendor":          "vendor’s name",
	"identifier":      "catalogue number",
	"misuse":          "intrusion and misuse",
	"forensics":       "forensic traces",
	"domestic":        "domestic measure",
	"diplomatic":      "diplomatic step",
	"demarche":        "démarche",
	"transactions":    "ban on transactions",
	"export control":  "export controls",
	"procurement":     "exclusion from procurement",
}
