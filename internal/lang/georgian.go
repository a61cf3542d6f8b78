package lang

func init() { add(&georgian) }

var georgian = Language{
	Tag: "ka",

	Negations: `არ ვერ ნუ არა არც არასოდეს`,
}
