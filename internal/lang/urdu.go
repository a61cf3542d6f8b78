package lang

func init() { add(&urdu) }

var urdu = Language{
	Tag: "ur",

	Negations: `نہیں نہ مت بغیر بلا`,
}
