package lang

func init() { add(&slovenian) }

var slovenian = Language{
	Tag: "sl",

	Cues: `rekel rekla rekli pravi pravijo dejal dejala dejali povedal povedala povedali izjavil izjavila izjavili
		dodal dodala dodaja poudaril poudarila poudarja zapisal zapisala zapisali piše pojasnil pojasnila
		pojasnjuje sporočil sporočila sporočili odgovoril odgovorila vprašal vprašala trdi trdil trdila opozoril
		opozorila opozarja potrdil potrdila zanikal zanikala priznal priznala menil menila meni komentiral
		komentirala obsodil obsodila označil označila napovedal`,
	Prepositions: `po besedah; po mnenju; po navedbah; glede na`,
	Auxiliaries:  `je so`,
	Pronouns:     `on ona oni jaz mi`,
	Function: `in v na se je da so za ki z s po iz tudi ne kot bi bo ali pa od do pri pred med ob če ter ker še že le
		včeraj danes ponedeljek torek sredo četrtek petek soboto nedeljo to ta`,
	Naming: `tako imenovani imenovan imenovana imenovano imenom znan znana film knjiga beseda`,
	Dash:   true,

	Negations: `ne ni niso nisem nismo nikoli nihče nič brez nima* noben*`,
	Opposites: `ne`,

	Months: `januarja/januarju februarja/februarju marca/marcu aprila/aprilu maja/maju junija/juniju julija/juliju
		avgusta/avgustu septembra/septembru oktobra/oktobru novembra/novembru decembra/decembru`,
}
