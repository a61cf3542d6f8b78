package lang

func init() { add(&galician) }

var galician = Language{
	Tag: "gl",

	Negations: `non nunca xamais nada ninguén ningun* nin sen`,
}
