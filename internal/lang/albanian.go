package lang

func init() { add(&albanian) }

var albanian = Language{
	Tag: "sq",

	Negations: `nuk s' mos asnjë* kurrë pa as`,
}
