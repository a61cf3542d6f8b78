package lang

func init() { add(&slovak) }

var slovak = Language{
	Tag: "sk",

	Cues: `povedal povedala povedali hovorí hovoria uviedol uviedla uviedli uvádza dodal dodala dodáva vyhlásil
		vyhlásila vyhlasuje napísal napísala píše vysvetlil vysvetlila vysvetľuje zdôraznil zdôraznila zdôrazňuje
		oznámil oznámila oznámili oznamuje odpovedal odpovedala odpovedá opýtal opýtala pýta tvrdí tvrdil tvrdila
		poznamenal poznamenala upozornil upozornila varoval varovala varuje potvrdil potvrdila potvrdzuje poprel
		poprela priznal priznala pripustil skonštatoval konštatoval okomentoval odkázal odkázala odsúdil odsúdila
		označil označila nazval nazvala`,
	Prepositions: `podľa; slovami`,
	Pronouns:     `on ona oni ony ja my`,
	Function: `a v na sa je že to s z do o k i vo pre za by ale ako po od ktorý ktorá ktoré sú bol bola bolo pri však
		nebo alebo jeho jej ich už tak tiež aj až pred bez medzi podľa včera dnes pondelok utorok stredu štvrtok
		piatok sobotu nedeľu zo ku nie šlo ide`,
	Naming: `takzvaný takzvaná takzvané takzvaných tzv zvaný zvaná nazvaný nazvaná prezývaný známy známa menom názvom
		film kniha slovo`,
	Abbreviations: `dr prof ing mgr tzv napr atď tj č sv ul p`,
	Dash:          true,

	Negations: `nie neboli nebol* nebud* nemá* nemô* nikto nič nikdy žiad* bez ani`,
	Opposites: `ne`,

	Numbers: Numbers{
		Units: `dva/dve/dvoch tri/troch štyri/štyroch päť šesť sedem osem deväť desať jedenásť dvanásť trinásť štrnásť
			pätnásť šestnásť sedemnásť osemnásť devätnásť`,
		Tens:   `dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat`,
		Powers: `sto tisíc/tisíce milión/milióny/miliónov miliarda/miliardy/miliárd`,
		One:    `jeden jedna jedno`,
		And:    `a`,
	},

	Months: `januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri`,
}
