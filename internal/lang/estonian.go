package lang

func init() { add(&estonian) }

var estonian = Language{
	Tag: "et",

	Cues: `ütles ütleb ütlesid sõnas lausus lisas lisab märkis märgib rõhutas rõhutab kinnitas kinnitab teatas
		teatab kirjutas kirjutab selgitas selgitab vastas vastab küsis küsib väitis väidab tunnistas hoiatas
		hoiatab kommenteeris rääkis räägib nentis nendib tõdes tõdeb leidis leiab mõistis nimetas`,
	Postpositions: `sõnul; hinnangul; kinnitusel; arvates; väitel`,
	Pronouns:      `ta tema nad nemad ma mina me meie`,
	Function: `ja on ei et oli see kui ka ning aga või mis kes oma siis nii veel juba ainult kuid pärast enne koos üle
		all vahel eile täna esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval`,
	Naming: `niinimetatud nn nimega tuntud hüüdnimega film raamat sõna mõiste`,

	Negations: `ei pole ära ärge mitte keegi ilma`,
	Opposites: `eba mitte`,

	Months: `jaanuari/jaanuaris veebruari/veebruaris märtsi/märtsis aprilli/aprillis mais juunis juulis
		augusti/augustis septembri/septembris oktoobri/oktoobris novembri/novembris detsembri/detsembris`,
}
