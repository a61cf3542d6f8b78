package lang

func init() { add(&icelandic) }

var icelandic = Language{
	Tag: "is",

	Negations: `ekki enginn engin ekkert engan aldrei án hvorki`,
}
