package lang

func init() { add(&romanian) }

var romanian = Language{
	Tag: "ro",

	Cues: `spus spune spunea zis zice declarat declară afirmat afirmă susținut susține explicat explică adăugat
		adaugă scris scrie precizat precizează anunțat anunță răspuns răspunde întrebat întreabă avertizat
		avertizează subliniat subliniază transmis transmite menționat menționează comentat comentează recunoscut
		recunoaște negat neagă confirmat confirmă condamnat condamnă acuzat acuză concluzionat replicat exclamat
		strigat șoptit`,
	Prepositions: `potrivit; conform; după cum spune`,
	Auxiliaries:  `a au avea aveau`,
	Pronouns:     `el ea ei ele eu noi acesta aceasta`,
	Articles:     `un o unui unei`,
	Function: `și de în la că nu se cu pe din pentru este sunt care mai fost a au al ale lui lor sau dar prin după fără
		către între despre dacă când cum luni marți miercuri joi vineri sâmbătă duminică`,
	Naming: `așa-numitul așa-numita așa-zisul așa-zisa numit numită denumit denumită intitulat intitulată cunoscut
		cunoscută`,
	Abbreviations: `dl dna dr prof nr str etc pag`,
	Dash:          true,

	Negations: `nu n niciodată nimic nimeni fără nici niciun*`,
	Opposites: `ne in im`,

	Numbers: Numbers{
		Units: `doi/două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece/douăsprezece treisprezece
			paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece`,
		Tens:   `douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci`,
		Powers: `sută/sute mie/mii milion/milioane miliard/miliarde`,
		One:    `unu`,
		And:    `și`,
	},
}
