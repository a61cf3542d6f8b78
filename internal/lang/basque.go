package lang

func init() { add(&basque) }

var basque = Language{
	Tag: "eu",

	Negations: `ez inoiz inor ezer gabe`,
}
