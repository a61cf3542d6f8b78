package lang

func init() { add(&azerbaijani) }

var azerbaijani = Language{
	Tag:      "az",
	VerbLast: true,

	Negations: `deyil* yox* heç*`,
}
