package lang

func init() { add(&german) }

var german = Language{
	Tag: "de",

	Cues: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont teilte mitgeteilt schrieb
		schreibt schrieben geschrieben meinte meint fügte hinzu ergänzte ergänzt kritisierte kritisiert warnte
		warnt forderte fordert kündigte angekündigt behauptete behauptet berichtete berichtet äußerte äußert
		antwortete antwortet fragte fragt bestätigte bestätigt bekräftigte bekräftigt bezeichnete bezeichnet
		nannte nennt sprach spricht stellte verkündete verkündet urteilte urteilt kommentierte kommentiert
		zitierte zitiert zitiert verwies unterstrich räumte bedauerte bedauert wies lobte begründete begründet
		versicherte versichert hieß heißt rief ruft dementierte beklagte beklagt mahnte mahnt schilderte erzählte
		erzählt twitterte resümierte verurteilte verurteilt verteidigte erwiderte entgegnete appellierte gab
		prophezeite konstatierte formulierte flüsterte schrie murmelte dachte bewertete bewertet charakterisierte
		charakterisiert wertete wertet widersprach widerspricht bestritt bestreitet bemängelte beschrieb
		beschreibt umschrieb lautete lautet fuhr zeigte hält hielt stufte schimpfte spottete lobt prognostizierte
		spekuliert spekulierte titelte titelt kommentiert verlangte verlangt rechtfertigte verwarf vermutete
		folgerte hob besagt besagte unterstreicht drohte droht versprach verspricht gestand leugnete`,
	Postcues:      `so`,
	Prepositions:  `laut; nach angaben; nach aussage; nach worten; nach den worten; zufolge; nach auskunft; im wortlaut`,
	Postpositions: `zufolge`,
	Auxiliaries:   `hat habe haben hatte`,
	Pronouns:      `er sie ich wir man dieser diese`,
	Articles:      `der die das dem den des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer`,
	Function: `und in zu nicht mit sich auf für ist von im auch an als bei nach aus wie es hat war werden wird dass daß
		aber oder wenn noch nur vor zur zum bis über unter gegen durch um am vom so während weil damit doch dann
		schon hier heute gestern jedoch dabei dazu außerdem dagegen später zuvor inzwischen dadurch deshalb daher
		weiter wörtlich ähnlich darin daraufhin zudem ferner dort damals ebenso montag dienstag mittwoch
		donnerstag freitag samstag sonntag`,
	Naming: `sogenannte sogenannten sogenannter sogenanntes genannte genannten genannt namens titel film buch begriff
		schlagwort wort namen`,
	Abbreviations: `dr prof hr fr st nr bzw ca z.b d.h u.a usw vgl abs mio mrd jan feb aug sept okt nov dez`,
	CapitalNouns:  true,

	Negations: `nicht kein* nie niemals nichts niemand* ohne weder noch keinesfalls keineswegs`,
	Negators:  `nicht kaum nie`,
	Opposites: `un in nicht`,
	Denials: `ohne un* inakzeptab* lehnt lehnen lehnte abgelehnt ablehn* weist wies weisen zurückgewiesen zurück
		bestreite* bestritt* leugne* dementier* mangel* fehl* falsch* haltlos* grundlos* erfunden*`,
	Idioms: `vor_allem alles_andere nicht_nur unter* union* universit* ungarn* unternehm* uns unser*`,

	Numbers: Numbers{
		Units: `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
			achtzehn neunzehn`,
		Tens:      `zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig`,
		Powers:    `hundert/hunderte tausend/tausende million/millionen milliarde/milliarden billion/billionen`,
		Joints:    map[string]float64{"und": 0, "ein": 1, "eins": 1},
		One:       `ein eins`,
		And:       `und`,
		Multiples: map[string]float64{"mio": 1e6, "mrd": 1e9},
		Implied: map[string]float64{
			"beide": 2, "beiden": 2, "beider": 2, "zweite": 2, "zweiten": 2, "zweiter": 2, "dritte": 3,
			"dritten": 3, "dritter": 3, "dutzend": 12,
		},
	},

	Months:       `jänner/januars februars - aprils - - - augusts septembers oktobers novembers dezembers`,
	Universals:   `alle allen aller alles sämtliche* jede*`,
	Loose:        `irgend* immer ganz* jeglich* beide*`,
	Affiliations: `verbunden* staatsnah* nahestehend* unterstützt* gefördert* gesponsert* zugehörig* angebunden* nahesteh*`,
	State:        `staat staates staats staatlich* staatsnah* regierung`,
}
