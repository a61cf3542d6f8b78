package lang

func init() { add(&georgian) }

var georgian = Language{
	Tag:      "ka",
	VerbLast: true,

	Negations: `არ ვერ ნუ არა არც არასოდეს`,
}
