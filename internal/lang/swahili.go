package lang

func init() { add(&swahili) }

var swahili = Language{
	Tag: "sw",

	Negations: `si siyo hapana bila kamwe wala hakuna`,
}
