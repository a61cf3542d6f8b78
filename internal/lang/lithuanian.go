package lang

func init() { add(&lithuanian) }

var lithuanian = Language{
	Tag: "lt",

	Cues: `sakė sako teigė teigia pabrėžė pabrėžia pridūrė priduria pareiškė pareiškia parašė rašė rašo paaiškino aiškina
		atsakė klausė paklausė pranešė praneša patvirtino tvirtino tvirtina paneigė pripažino įspėjo kalbėjo kalba
		pasakojo komentavo pažymėjo pasmerkė pavadino apkaltino kaltina kaltino pasmerkia nurodė nurodo pripažįsta
		įspėja patikino patikina pažymi informavo skelbė neigė neigia atmetė atsako atkirto`,
	Prepositions:  `pasak; anot`,
	Postpositions: `teigimu; žodžiais; nuomone`,
	Pronouns:      `jis ji jie jos aš mes`,
	Function: `ir kad yra į iš su ne tai kaip bet už apie po prie dėl buvo bus ar taip tik dar jau nuo iki per prieš
		tarp šis ši šios jo jos jų savo kai jei arba vakar šiandien pirmadienį antradienį trečiadienį
		ketvirtadienį penktadienį šeštadienį sekmadienį`,
	Naming:      `vadinamas vadinama vadinamasis vadinamoji pavadinimu žinomas žinoma filmas knyga žodis`,
	Dash:        true,
	SpeechNouns: `pareiškime pranešime interviu kalboje laiške ataskaitoje įraše konferencijoje`,
	Accuse:      `apkaltino kaltina kaltino apkaltina pasmerkė smerkia smerkė pasmerkia priekaištauja`,
	Deny:        `paneigė neigia neigė atmetė atmeta paneigia atmesti ginčija ginčijo`,
	Respond:     `atsakė atsako sureagavo atkirto atrėžė`,
	Quoting:     `cituoja citavo pacitavo`,
	Persons: `atstovas atstovė ministras ministrė ministrai ministerija premjeras premjerė prezidentas prezidentė kancleris
		kanclerė sekretorius sekretorė ambasadorius ambasadorė ambasada konsulatas pasiuntinys vyriausybė agentūra
		departamentas tarnyba policija kariuomenė armija generolas pulkininkas direktorius direktorė vadovas vadovė
		pirmininkas pirmininkė pareigūnas pareigūnė pareigūnai komisaras komisija taryba komitetas seimas parlamentas
		teismas teisėjas teisėja prokuroras prokurorė prokuratūra advokatas advokatė analitikas analitikė ekspertas
		ekspertė ekspertai tyrėjas tyrėja tyrėjai bendrovė įmonė grupė grupuotė organizacija partija lyderis lyderė
		meras merė gubernatorius senatorius karalius profesorius profesorė liudytojas šaltinis šaltiniai valdžia
		diplomatas diplomatė atstovai analitikai diplomatai prokurorai`,
	Media:   `laikraštis dienraštis kanalas portalas žurnalas`,
	Hearers: `agentūrai laikraščiui dienraščiui žurnalistams kanalui portalui`,
	Named: `programa programos programą operacija kampanija grupė grupuotė projektas laikraštis partija bendrovė įmonė
		laivas planas iniciatyva šūkis programinė virusas agentūra agentūrai organizacija platforma pratybos daina`,
	Place:        `į iš su prie dėl po per nuo iki prieš tarp už apie`,
	Conjunctions: `ir bet o arba tačiau`,
	That:         `kad jog ar`,
	Relatives:    `kuris kuri kurie kurios`,
	Adverbs: `vėliau paskui vakar šiandien rytoj taip pat anksčiau tada dar vėl pirmadienį antradienį trečiadienį
		ketvirtadienį penktadienį šeštadienį sekmadienį po_to`,
	Oblique:  `ą ę į ų ui iui ei ai oje ėje uje yje ams oms ėms ais omis imi umi`,
	HeadLast: true,
	Citing:   `remdamasi cituodama`,

	Negations: `ne nėra nebuvo nie* be nei`,
	Opposites: `ne`,

	Hedges: `tariamai; tariamas; tariama; tariami; tariamą; tariamo; tariamų; neva; esą; tikriausiai; turbūt; matyt; galbūt;
		gal; ko gero; veikiausiai; greičiausiai; galimai; galimas; galima; galimi; regis; atrodo; atrodė; panašu; rodos;
		įtariamas; įtariama; įtariami; įtariamasis; įtariamieji; įtarimas; įtarimai; įtariame; įtariama, kad; manoma;
		manome; mano, kad; manau; spėjama; spėjame; teigiama; sakoma; pranešama; laikomas; laikoma; tikime; tikima;
		abejojame; abejonė; abejonių; abejotina; baiminamės; mūsų nuomone; mūsų žiniomis; kiek žinome; kiek žinoma; iš
		pirmo žvilgsnio; rodo; leidžia manyti; užsimena; gali; galėjo; galėtų; gali būti; nepatvirtint*; neaišku;
		neaišk*; preliminar*; teoriškai; hipotetiškai; potencialiai; vadinamasis; vadinamoji; vadinamieji; gandai;
		gandas; tarsi; lyg; didelė tikimybė`,
	NearNegations: `vargu; vargu ar; vos; beveik; toli gražu; anaiptol; nė kiek; jokiu būdu; jokiais būdais; atsisak*; neig*;
		paneig*; atmet*; atmes*; ginčij*; melag*; klaiding*; netikr*; neteising*; nepagrįst*; išgalvot*; trūkst*; trūko;
		stoka; neįmanom*; mažai tikėtin*; retai; nepavyk*; vietoj; išskyrus; be; veng*; liov*; mažai; nepajėg*`,
	Ordinals: `antras/antra/antrą/antrasis/antroji trečias/trečia/trečią/trečiasis/trečioji ketvirtas/ketvirta penktas/penkta
		šeštas/šešta septintas aštuntas devintas dešimtas`,
	Quantities: `visi/visos/visus/visas/kiekvienas/kiekviena pusė/pusę dauguma/daugumą daug/daugelis/gausūs
		kai/keli/kelios/keletas mažai/nedaugelis abu/abi`,
	Judging: `vertin; tiki; įtaria; įtarė; daro išvad; pasak; anot; nuomone`,
	Threats: `grup programiš atak kiber šnip`,
	Layout: Layout{
		Pages: `puslapis`,
	},

	Nations: `us=amerikieč*|vašington*|^jav,amerika gb=britų,britai|london*|britanij* cn=kinų,kinai,kiniet*|pekin*
		ru=rusų,rusai,rusišk*|maskv*,kremli* kp=šiaurės_korėjos_vyriausyb*|pchenjan* kr=pietų_korėjieč*|seul*
		ir=iraniet*,iranieč*|teheran* jp=japonų,japonai|tokij* in=indų,indai|deli* il=izraelieč*|jeruzal*
		ua=ukrainieč*|kyjiv*,kijev* by=baltarus*|minsk* de=vokieč*,vokieti*|berlyn* fr=prancūz*,prancūzų|paryži*
		it=italų|rom*,romoje es=ispanų|madrid* nl=olandų|hag*,hagoje pl=lenkų|varšuv* cz=čekų|prah*,prahoje
		au=australų|kanber* nz=naujosios_zelandijos_vyriausyb*|velington* ca=kanadieč*|otav* tw=taivanieč*|taip*
		vn=vietnamieč*|hanoj* pk=pakistanieč*|islamabad* tr=turkų|ankar* lt=lietuvi*,lietuvių|viln*`,
	NameEndings: 4,
	Organs: `ministerij* užsienio_reikalų_ministerij* ambasad* agentūr* vyriausyb* departament* parlament* seimas seimo
		komisij* teismas teismo policij* taryba tarybos konsulat* prokuratūr* tarnyba tarnybos`,
	Titles: `prezidentas prezidentė ministras ministrė premjeras premjerė ambasadorius ambasadorė atstovas atstovė generolas
		direktorius direktorė vadovas kancleris`,
	Condemn:  `pasmerk* smerk*`,
	Announce: `paskelb* praneš*`,
	Measures: Measures{
		Sanctions:   `sankcij*`,
		Indictments: `kaltinim* pareikšt*_įtarim* kaltinam*_akt*`,
		Summonses:   `iškviet* iškvies* iškviečia`,
		Recalls:     `atšauk* atšaukt*`,
		Expulsions:  `išsiunt* išsiųst* išsiuntim* persona_non_grata`,
	},
}
