package lang

func init() { add(&urdu) }

var urdu = Language{
	Tag:      "ur",
	VerbLast: true,

	Negations: `نہیں نہ مت بغیر بلا`,
}
