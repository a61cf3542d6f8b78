package lang

func init() { add(&bengali) }

var bengali = Language{
	Tag: "bn",

	Negations: `না নেই নয় নি নাই`,
}
