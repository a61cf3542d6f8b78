package cues

var lithuanian = list{
	verbs: `sakė sako teigė teigia pabrėžė pabrėžia pridūrė priduria pareiškė pareiškia parašė rašė rašo paaiškino aiškina atsakė
		klausė paklausė pranešė praneša patvirtino tvirtino tvirtina paneigė pripažino įspėjo kalbėjo kalba pasakojo komentavo
		pažymėjo pasmerkė pavadino`,
	from:      `pasak; anot`,
	by:        `teigimu; žodžiais; nuomone`,
	pronouns:  `jis ji jie jos aš mes`,
	functions: `ir kad yra į iš su ne tai kaip bet už apie po prie dėl buvo bus ar taip tik dar jau nuo iki per prieš tarp šis ši šios jo jos jų savo kai jei arba vakar šiandien pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį`,
	naming:    `vadinamas vadinama vadinamasis vadinamoji pavadinimu žinomas žinoma filmas knyga žodis`,
	dash:      true,
}

var estonian = list{
	verbs: `ütles ütleb ütlesid sõnas lausus lisas lisab märkis märgib rõhutas rõhutab kinnitas kinnitab teatas teatab kirjutas
		kirjutab selgitas selgitab vastas vastab küsis küsib väitis väidab tunnistas hoiatas hoiatab kommenteeris rääkis räägib
		nentis nendib tõdes tõdeb leidis leiab mõistis nimetas`,
	by:        `sõnul; hinnangul; kinnitusel; arvates; väitel`,
	pronouns:  `ta tema nad nemad ma mina me meie`,
	functions: `ja on ei et oli see kui ka ning aga või mis kes oma siis nii veel juba ainult kuid pärast enne koos üle all vahel eile täna esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval`,
	naming:    `niinimetatud nn nimega tuntud hüüdnimega film raamat sõna mõiste`,
}
