package lang

func init() { add(&afrikaans) }

var afrikaans = Language{
	Tag: "af",

	Negations: `nie geen nooit niemand niks sonder nóg`,
}
