package lang

func init() { add(&azerbaijani) }

var azerbaijani = Language{
	Tag: "az",

	Negations: `deyil* yox* heç*`,
}
