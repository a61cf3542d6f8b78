package lang

func init() { add(&spanish) }

var spanish = Language{
	Tag: "es",

	Cues: `dijo dice dicen dijeron dicho decía afirmó afirma afirman afirmaron afirmado aseguró asegura aseguran
		aseguraron asegurado explicó explica explicaron explicado señaló señala señalaron señalado indicó indica
		indicaron indicado declaró declara declararon declarado manifestó manifiesta manifestado añadió añade
		agregó agrega sostuvo sostiene respondió responde respondido contestó contesta preguntó pregunta escribió
		escribe escrito anunció anuncia anunciado advirtió advierte advertido denunció denuncia denunciado
		condenó condena condenado destacó destaca subrayó subraya recordó recuerda reconoció reconoce negó niega
		admitió admite insistió insiste apuntó apunta comentó comenta relató relata expresó expresa exclamó gritó
		murmuró susurró replicó repuso exigió pidió pide criticó critica calificó califica consideró considera
		opinó opina concluyó concluye lamentó lamenta confirmó confirma prometió tuiteó reiteró precisó
		puntualizó matizó zanjó espetó`,
	Prepositions: `según; de acuerdo con; a juicio de; en palabras de; conforme a`,
	Auxiliaries:  `ha han había habían`,
	Pronouns:     `él ella ellos ellas ello yo nosotros usted quien`,
	Articles:     `el la los las un una unos unas su sus este esta`,
	Function: `de que y a en por con no se para del al lo como más pero es fue ha son sobre entre sin también hasta hay
		donde desde todo durante o ya porque cuando muy ante contra tras según lunes martes miércoles jueves
		viernes sábado domingo`,
	Naming: `llamado llamada llamados llamadas denominado denominada conocido conocida titulado titulada apodado
		apodada palabra término expresión película libro supuesto supuesta`,
	Abbreviations: `sr sra srta d dña dr dra prof ud uds ee.uu etc pág núm`,
	Dash:          true,

	Negations: `no nunca jamás nada nadie ningún ningun* ni sin tampoco`,
	Negators:  `no nunca`,
	Opposites: `in im i des`,
	Denials: `sin niega* negó negaron rechaza* rechazó desmiente* desmint* inaceptable* infundad* imposible*
		insuficiente* falso* falsa* falta* carec* opone* oponemos fracas*`,
	Idioms: `con_toda casi_con_toda cada_vez sobre_todo ante_todo de_todos_modos no_solo no_sólo`,

	Numbers: Numbers{
		Units: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
			dieciocho diecinueve`,
		Tens:   `veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa`,
		Powers: `cien/ciento/cientos mil/miles millón/millones`,
		Hundreds: `doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas
			seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas`,
		Joints: map[string]float64{
			"un": 1, "uno": 1, "ún": 1, "dós": 2, "trés": 3, "séis": 6, "veinti": 20, "treinti": 30,
		},
		One:       `uno una un`,
		And:       `y e`,
		Multiples: map[string]float64{"mdr": 1e9},
		Implied: map[string]float64{
			"ambos": 2, "ambas": 2, "segundo": 2, "segunda": 2, "tercer": 3, "tercera": 3, "tercero": 3,
		},
	},

	Months:     `- - - - - - - - setiembre - - -`,
	Universals: `todo toda todos todas cada`,
	Loose:      `cualquier* siempre entero* entera* ambos ambas ningun*`,
	Affiliations: `afiliado* afiliada* vinculado* vinculada* respaldado* respaldada* patrocinado* patrocinada* ligado*
		ligada* asociado* asociada* apoyo apoyado* apoyada* relacionado* relacionada*`,
	State: `estado estatal* gobierno`,
}
