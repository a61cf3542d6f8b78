package lang

func init() { add(&lithuanian) }

var lithuanian = Language{
	Tag: "lt",

	Cues: `sakė sako teigė teigia pabrėžė pabrėžia pridūrė priduria pareiškė pareiškia parašė rašė rašo paaiškino
		aiškina atsakė klausė paklausė pranešė praneša patvirtino tvirtino tvirtina paneigė pripažino įspėjo
		kalbėjo kalba pasakojo komentavo pažymėjo pasmerkė pavadino`,
	Prepositions:  `pasak; anot`,
	Postpositions: `teigimu; žodžiais; nuomone`,
	Pronouns:      `jis ji jie jos aš mes`,
	Function: `ir kad yra į iš su ne tai kaip bet už apie po prie dėl buvo bus ar taip tik dar jau nuo iki per prieš
		tarp šis ši šios jo jos jų savo kai jei arba vakar šiandien pirmadienį antradienį trečiadienį
		ketvirtadienį penktadienį šeštadienį sekmadienį`,
	Naming: `vadinamas vadinama vadinamasis vadinamoji pavadinimu žinomas žinoma filmas knyga žodis`,
	Dash:   true,

	Negations: `ne nėra nebuvo nie* be nei`,
	Opposites: `ne`,
}
