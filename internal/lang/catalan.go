package lang

func init() { add(&catalan) }

var catalan = Language{
	Tag: "ca",

	Negations: `no mai cap res ningú sense ni tampoc`,

	Numbers: Numbers{
		Units:  `dos/dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou`,
		Tens:   `vint trenta quaranta cinquanta seixanta setanta vuitanta noranta`,
		Powers: `cent mil milió/milions`,
	},
}
