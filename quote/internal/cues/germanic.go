package cues

var english = list{
	verbs: `said says say saying told tells tell asked asks added adds wrote writes argued argues explained explains
		stated states declared declares announced announces claimed claims insisted insists replied replies responded
		responds answered warned warns noted notes acknowledged acknowledges admitted admits conceded denied denies
		tweeted tweets posted remarked commented continued concluded observed recalled reported repeated reiterated
		stressed emphasized emphasised suggested testified vowed quipped joked shouted cried whispered muttered exclaimed
		murmured inquired demanded quoted cautioned countered complained confirmed confessed pledged predicted promised
		opined retorted called condemned condemns denounced denounces described accused criticized criticised blasted
		urged charged asserted asserts contends contended maintained maintains alleged alleges affirmed protested begged
		ordered interrupted snapped sighed laughed thought adding noting arguing writing telling calling
		gushed implored fumed blurted interjected emailed recalls suggests agreed agrees advised advises lamented laments
		praised boasted bragged boasts mused wondered wonders deadpanned remarks comments concludes emphasizes emphasises
		stresses reiterates accuses criticizes criticises disclosed revealed reveals elaborated explaining insisting claiming
		asking warning replying reading read reads shot conveyed cites cited pleaded sneered tells`,
	from:          `according to; in the words of; as per`,
	pronouns:      `he she they it we i you who`,
	articles:      `the a an his her its their our`,
	functions:     `of and to in that is was for on with as at by from but not be are were this which or have has had will would when after before while if in there than then so however meanwhile later also some all no yes why what how where these those one both between during under over about against into only just because although though since until now here today yesterday monday tuesday wednesday thursday friday saturday sunday`,
	naming:        `so-called called dubbed named known entitled titled nicknamed codenamed termed labeled labelled album film movie book novel song word term phrase`,
	abbreviations: `mr mrs ms dr prof gov sen rep gen lt col capt sgt maj cmdr adm rev hon st jr sr no vs inc ltd co corp u.s u.k u.n e.g i.e jan feb aug sept oct nov dec`,
}

var german = list{
	verbs: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont teilte mitgeteilt schrieb schreibt
		schrieben geschrieben meinte meint fügte hinzu ergänzte ergänzt kritisierte kritisiert warnte warnt forderte
		fordert kündigte angekündigt behauptete behauptet berichtete berichtet äußerte äußert antwortete antwortet fragte
		fragt bestätigte bestätigt bekräftigte bekräftigt bezeichnete bezeichnet nannte nennt sprach spricht stellte
		verkündete verkündet urteilte urteilt kommentierte kommentiert zitierte zitiert zitiert verwies unterstrich
		räumte bedauerte bedauert wies lobte begründete begründet versicherte versichert hieß heißt rief ruft dementierte
		beklagte beklagt mahnte mahnt schilderte erzählte erzählt twitterte resümierte verurteilte verurteilt verteidigte
		erwiderte entgegnete appellierte gab prophezeite konstatierte formulierte flüsterte schrie murmelte dachte
		bewertete bewertet charakterisierte charakterisiert wertete wertet widersprach widerspricht bestritt bestreitet
		bemängelte beschrieb beschreibt umschrieb lautete lautet fuhr zeigte hält hielt stufte schimpfte spottete lobt
		prognostizierte spekuliert spekulierte titelte titelt kommentiert verlangte verlangt rechtfertigte verwarf vermutete
		folgerte hob besagt besagte unterstreicht drohte droht versprach verspricht gestand leugnete`,
	tags:          `so`,
	from:          `laut; nach angaben; nach aussage; nach worten; nach den worten; zufolge; nach auskunft; im wortlaut`,
	by:            `zufolge`,
	auxiliaries:   `hat habe haben hatte`,
	pronouns:      `er sie ich wir man dieser diese`,
	articles:      `der die das dem den des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer`,
	functions:     `und in zu nicht mit sich auf für ist von im auch an als bei nach aus wie es hat war werden wird dass daß aber oder wenn noch nur vor zur zum bis über unter gegen durch um am vom so während weil damit doch dann schon hier heute gestern jedoch dabei dazu außerdem dagegen später zuvor inzwischen dadurch deshalb daher weiter wörtlich ähnlich darin daraufhin zudem ferner dort damals ebenso montag dienstag mittwoch donnerstag freitag samstag sonntag`,
	naming:        `sogenannte sogenannten sogenannter sogenanntes genannte genannten genannt namens titel film buch begriff schlagwort wort namen`,
	abbreviations: `dr prof hr fr st nr bzw ca z.b d.h u.a usw vgl abs mio mrd jan feb aug sept okt nov dez`,
	nouns:         true,
}

var dutch = list{
	verbs: `zei zegt zeiden zeggen gezegd verklaarde verklaart verklaarden liet laat weten schreef schrijft schreven
		meldde meldt vertelde vertelt stelde stelt benadrukte benadrukt vond vindt reageerde reageert antwoordde antwoordt
		vroeg vraagt voegde waarschuwde waarschuwt noemde noemt beweerde beweert bevestigde bevestigt ontkende ontkent
		riep roept aldus legde oordeelde concludeerde twitterde citeerde beaamde erkende verzekerde veroordeelde`,
	tags:          `aldus`,
	from:          `volgens; naar eigen zeggen van; in de woorden van`,
	auxiliaries:   `heeft hebben had`,
	pronouns:      `hij zij ze het ik wij we men`,
	articles:      `de het een zijn haar hun`,
	functions:     `van 's s en in is dat op te voor met niet aan er om ook als maar bij uit door naar over nog dan wel tot tegen wordt worden werd was zijn heeft die deze dit al na onder maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
	naming:        `zogenaamde zogeheten zogenoemde genaamd genoemd heet boek film`,
	abbreviations: `dhr mevr dr drs prof mr ir st nr bijv o.a d.w.z`,
}

var swedish = list{
	verbs: `säger sade sa sagt skriver skrev skrivit berättar berättade uppger uppgav förklarar förklarade menar menade
		hävdar hävdade tillägger tillade svarar svarade frågar frågade konstaterar konstaterade påpekar påpekade betonar
		betonade varnar varnade bekräftar bekräftade förnekar förnekade meddelar meddelade uttalar uttalade kallar kallade
		anser tycker tror undrar undrade ropar ropade viskade utbrast fortsätter fortsatte kommenterar kommenterade
		twittrar twittrade lovar lovade fördömer fördömde`,
	from:          `enligt; med orden av`,
	auxiliaries:   `har hade`,
	pronouns:      `han hon de den det jag vi man hen`,
	articles:      `en ett den det de hans hennes deras`,
	functions:     `och i att som på är av för med till inte om ett har var från men vid eller kan ska under efter över när mot sig så också hade skulle denna detta dessa där här måndag tisdag onsdag torsdag fredag lördag söndag`,
	naming:        `kallad kallade kallas kallat boken filmen ordet namnet begreppet`,
	abbreviations: `dr prof s.k t.ex bl.a m.m dvs nr st ca`,
	dash:          true,
}

var norwegian = list{
	verbs: `sier seier sa sagt skriver skrev skrevet forteller fortel fortalte forklarer forklarte mener mente hevder hevdet legger la
		svarer svarte spør spurte konstaterer konstaterte understreker understreket påpeker advarer advarte bekrefter
		bekreftet avviser avviste benekter opplyser opplyste uttaler uttalte kaller kalte synes tror undrer ropte hvisket
		utbrøt fortsetter fortsatte kommenterer kommenterte melder meldte lover lovet fordømmer fordømte uttrykte`,
	tags:          `ifølge`,
	from:          `ifølge; i følge; etter`,
	auxiliaries:   `har hadde`,
	pronouns:      `han hun de den det jeg vi man hen`,
	articles:      `en ei et den det de hans hennes deres`,
	functions:     `og i å som på er av for med til ikke om har var fra men ved eller kan skal under etter over når mot seg så også hadde ville denne dette disse der her at ble blir mandag tirsdag onsdag torsdag fredag lørdag søndag noe etter`,
	naming:        `kalt kalles såkalt såkalte boken filmen ordet navnet begrepet`,
	abbreviations: `dr prof s.k f.eks bl.a osv nr st ca`,
	dash:          true,
}

var danish = list{
	verbs: `siger sagde sagt skriver skrev skrevet fortæller fortalte forklarer forklarede mener mente hævder hævdede
		tilføjer tilføjede svarer svarede spørger spurgte konstaterer konstaterede understreger understregede påpeger
		advarer advarede bekræfter bekræftede afviser afviste benægter benægtede oplyser oplyste udtaler udtalte kalder
		kaldte synes tror lyder lød råbte hviskede udbrød fortsætter fortsatte kommenterer kommenterede melder meldte lover
		lovede fordømmer fordømte`,
	tags:          `ifølge`,
	from:          `ifølge; i følge`,
	auxiliaries:   `har havde`,
	pronouns:      `han hun de den det jeg vi man`,
	articles:      `en et den det de hans hendes deres`,
	functions:     `og i at som på er af for med til ikke om har var fra men ved eller kan skal under efter over når mod sig så også havde ville denne dette disse der her blev bliver mandag tirsdag onsdag torsdag fredag lørdag søndag noget`,
	naming:        `kaldet kaldes såkaldt såkaldte bogen filmen ordet navnet begrebet`,
	abbreviations: `dr prof s.k f.eks bl.a osv nr st ca hr fr`,
	dash:          true,
}
