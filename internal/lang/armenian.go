package lang

func init() { add(&armenian) }

var armenian = Language{
	Tag: "hy",

	Negations: `ոչ չ* առանց երբեք`,
}
