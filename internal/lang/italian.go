package lang

func init() { add(&italian) }

var italian = Language{
	Tag: "it",

	Cues: `disse dice dicono dissero detto diceva afferma affermò affermato affermano dichiara dichiarò dichiarato
		dichiarano spiega spiegò spiegato spiegano aggiunge aggiunse aggiunto scrive scrisse scritto sottolinea
		sottolineò sottolineato risponde rispose risposto chiede chiese chiesto sostiene sostenne sostenuto
		annuncia annunciò annunciato conclude concluse concluso osserva osservò osservato ricorda ricordò
		ricordato precisa precisò precisato replica replicò replicato commenta commentò commentato denuncia
		denunciò denunciato condanna condannò condannato avverte avvertì avvertito ammette ammise ammesso nega
		negò negato conferma confermò confermato esclamò gridò mormorò sussurrò racconta raccontò raccontato
		riferisce riferì riferito assicura assicurò assicurato ribadisce ribadì ribadito critica criticò
		criticato promette promise promesso incalza tuona definisce definì definito`,
	Prepositions: `secondo; stando a; a detta di; per`,
	Auxiliaries:  `ha hanno aveva avevano`,
	Pronouns:     `egli ella lui lei loro io noi essi chi`,
	Articles:     `il lo la i gli le l' un uno una un' suo sua suoi sue`,
	Function: `di e che a in non per è con si del della dei delle al alla da dal dalla nel nella come più ma anche sono
		su sul sulla o se ci essere stato tra fra dopo prima contro senza quando poi ieri oggi lunedì martedì
		mercoledì giovedì venerdì sabato domenica`,
	Naming: `cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata noto nota intitolato intitolata
		soprannominato definito parola termine film libro presunto presunta`,
	Abbreviations: `sig dott dr prof on avv ing mons s ecc cfr pag`,
	Dash:          true,

	Negations: `non no mai niente nessun* né senza nulla neanche nemmeno`,
	Opposites: `in im il ir non dis`,
	Denials: `senza nega* respin* smentisc* smentit* inaccettabil* infondat* impossibil* insufficient* fals* manc*
		rifiut* oppon*`,
	Idioms: `del_tutto soprattutto innanzitutto non_solo`,

	Numbers: Numbers{
		Units: `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
			diciassette diciotto diciannove`,
		Tens:   `venti trenta quaranta cinquanta sessanta settanta ottanta novanta`,
		Powers: `cento mille/mila milione/milioni miliardo/miliardi`,
		Joints: map[string]float64{
			"un": 1, "uno": 1, "tré": 3, "vent": 20, "trent": 30, "quarant": 40, "cinquant": 50,
			"sessant": 60, "settant": 70, "ottant": 80, "novant": 90,
		},
		One:       `un uno una`,
		And:       `e`,
		Multiples: map[string]float64{"mila": 1e3, "mld": 1e9, "mln": 1e6},
		Implied:   map[string]float64{"entrambi": 2, "entrambe": 2, "secondo": 2, "terzo": 3, "terza": 3},
		Homonyms:  `sei`,
	},

	Universals:   `tutto tutta tutti tutte ogni`,
	Loose:        `qualsiasi qualunque sempre inter* entramb*`,
	Affiliations: `affiliat* legat* sostenut* sponsorizzat* collegat* associat* sostegno appoggiat*`,
	State:        `stato statale statali governo`,
}
