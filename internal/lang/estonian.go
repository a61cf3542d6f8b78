package lang

func init() { add(&estonian) }

var estonian = Language{
	Tag: "et",

	Cues: `ütles ütleb ütlesid sõnas lausus lisas lisab märkis märgib rõhutas rõhutab kinnitas kinnitab teatas teatab
		kirjutas kirjutab selgitas selgitab vastas vastab küsis küsib väitis väidab tunnistas hoiatas hoiatab
		kommenteeris rääkis räägib nentis nendib tõdes tõdeb leidis leiab mõistis nimetas süüdistas süüdistab teatasid
		kinnitasid selgitasid vastasid väitsid märkisid rõhutasid lisasid hoiatasid eitas eitab lükkas tunnistab
		avaldas kuulutas`,
	Postpositions: `sõnul; hinnangul; kinnitusel; arvates; väitel`,
	Pronouns:      `ta tema nad nemad ma mina me meie`,
	Function: `ja on ei et oli see kui ka ning aga või mis kes oma siis nii veel juba ainult kuid pärast enne koos üle
		all vahel eile täna esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval`,
	Naming:      `niinimetatud nn nimega tuntud hüüdnimega film raamat sõna mõiste`,
	SpeechNouns: `avalduses pressiteates intervjuus kõnes kirjas raportis pressikonverentsil postituses`,
	Accuse: `süüdistas süüdistab süüdistasid mõistis_hukka hukka_mõistis süüdistavad heitis_ette heidab_ette
		mõistab_hukka omistas omistab`,
	Deny: `eitas eitab eitasid lükkas_tagasi tagasi_lükkas eitavad lükkab_tagasi lükkasid_tagasi kummutas
		ümber_lükkas lükkas_ümber`,
	Respond: `vastas vastab vastasid reageeris vastavad kostis`,
	Quoting: `tsiteeris tsiteerib`,
	Persons: `pressiesindaja kõneisik esindaja minister ministrid ministeerium peaminister välisminister siseminister
		kaitseminister välisministeerium president kantsler sekretär suursaadik saadik saatkond valitsus amet agentuur
		osakond büroo teenistus politsei armee kaitsevägi kindral kolonel direktor juht juhataja esimees ametnik
		ametnikud volinik komisjon nõukogu komitee riigikogu parlament kohus kohtunik prokurör prokuratuur advokaat
		analüütik ekspert eksperdid teadur uurija uurijad ettevõte firma rühmitus organisatsioon partei erakond
		linnapea kuberner senaator kuningas professor tunnistaja allikas allikad ametivõimud diplomaat asekantsler
		esindajad analüütikud diplomaadid`,
	Media:   `uudisteagentuur ajaleht leht kanal ajakiri portaal`,
	Hearers: `uudisteagentuurile ajalehele ajakirjanikele kanalile lehele portaalile`,
	Named: `programm programmi operatsioon kampaania rühmitus rühmituse projekt ajaleht partei erakond ettevõte firma laev
		plaan algatus loosung tarkvara viirus agentuur organisatsioon platvorm õppus laul`,
	Place:        `enne pärast koos vastu üle alla`,
	Conjunctions: `ja ning aga või kuid`,
	That:         `et kas`,
	Relatives:    `kes mis kelle mille`,
	Adverbs: `hiljem pärast seejärel eile täna homme ka varem lisaks taas nüüd esmaspäeval teisipäeval kolmapäeval
		neljapäeval reedel laupäeval pühapäeval siis`,
	Oblique:  `le lt st sse ks ga`,
	HeadLast: true,
	Citing:   `viidates`,

	Negations: `ei pole ära ärge mitte keegi ilma`,
	Opposites: `eba mitte`,

	Hedges: `väidetavalt; väidetav; väidetava; väidetavad; tõenäoliselt; tõenäoline; arvatavasti; arvatav; ilmselt;
		võib-olla; ehk; võimalik; võimalikult; vist; nähtavasti; näiliselt; oletatav; oletatava; oletatavalt;
		kuuldavasti; kahtlustatav; kahtlustatava; kahtlustatakse; kahtlustame; kahtlus; usutakse; usume; arvame;
		arvatakse; peetakse; eeldatakse; eeldame; oletame; kahtleme; kardame; meie arvates; meie teada; teadaolevalt;
		esmapilgul; näib; näis; tundub; tundus; paistab; viitab; viitavad; võib; võis; võivad; võiks; võisid;
		niinimetatud; nn; kinnitamata; ebakindel; ebaselge; esialgne; esialgsetel; teoreetiliselt; hüpoteetiline;
		kuulujutt; kuulujuttude; justkui; suure tõenäosusega; öeldakse; olevat`,
	NearNegations: `vaevalt; vaevu; peaaegu; kaugel; sugugi; mingil juhul; keeldu*; eita*; lükkas tagasi; tagasi lüka*;
		ümber lüka*;
		vaidlusta*; välista*; vale; valed; väär; väära; ekslik*; alusetu*; väljamõeldud; puudub; puudu*; võimatu;
		ebatõenäoli*; harva; ebaõnnestu*; asemel; välja arvatud; peale; suutmat*; väldi*; ilma; vähe; lõpeta*`,
	Ordinals: `teine/teise/teist kolmas/kolmanda/kolmandat neljas/neljanda viies/viienda kuues seitsmes kaheksas üheksas
		kümnes`,
	Quantities: `kõik/kõigi/kõiki/iga/terve pool/pooled enamik/enamus palju/paljud/arvukad mõned/mitmed/mõni
		vähesed/vähe mõlemad`,
	Judging: `hinda; hinna; usu; arva; kahtlusta; järelda; sõnul; kohaselt`,
	Threats: `rühm häkker rünna küber spiona`,

	Months: `jaanuari/jaanuaris veebruari/veebruaris märtsi/märtsis aprilli/aprillis mais juunis juulis
		augusti/augustis septembri/septembris oktoobri/oktoobris novembri/novembris detsembri/detsembris`,
	Layout: Layout{
		Pages: `lk`,
	},

	Nations: `us=ameerikla*|washington*|^usa,ameerika,ühendri* gb=briti,britid,brittide|london* cn=hiinla*|peking*
		ru=venela*|moskva*,kreml* kp=põhjakorea*|pyongyang* kr=lõunakorea*|soul* ir=iraanla*|teheran*
		jp=jaapanla*|tokyo* in=indiala*|delhi il=iisraelila*|jeruusalem* ua=ukrainla*|kiiev*,kiievi
		by=valgevenela*|minsk* de=sakslas*|berliin* fr=prantsla*|pariis* it=itaalla*|rooma* es=hispaanla*|madrid*
		nl=hollandi*|haag* pl=poolaka*|varssavi* cz=tšehhi|praha* au=austraalla*|canberra* nz=uusmeremaala*|wellington*
		ca=kanadala*|ottawa* tw=taiwani*|taipei* vn=vietnami*|hanoi* pk=pakistani*|islamabad* tr=türgi|ankara*
		ee=eestla*|tallinn*`,
	NameEndings: 4,
	Organs: `ministeerium* välisministeerium* siseministeerium* kaitseministeerium* saatkon* amet ameti agentuur* valitsus*
		riigikogu* komisjon* kohus kohtu politsei* nõukogu* konsulaat* prokuratuur* kaitsepolitsei* luureamet*
		välisluureamet*`,
	Titles: `president minister välisminister peaminister kaitseminister suursaadik pressiesindaja kindral direktor juht
		kantsler`,
	Condemn:  `mõist*_hukka hukka`,
	Announce: `teat* kuuluta*`,
	Measures: Measures{
		Sanctions:   `sanktsioon*`,
		Indictments: `süüdistus* süüdistuse`,
		Summonses:   `kutsus_välja kutsuti_välja väljakutsumi*`,
		Recalls:     `kutsus_tagasi kutsuti_tagasi tagasikutsumi*`,
		Expulsions:  `saatis_välja saadeti_välja väljasaatmi* saatis_riigist_välja`,
	},
}
