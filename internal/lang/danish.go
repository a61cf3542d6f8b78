package lang

func init() { add(&danish) }

var danish = Language{
	Tag: "da",

	Cues: `siger sagde sagt skriver skrev skrevet fortæller fortalte forklarer forklarede mener mente hævder hævdede
		tilføjer tilføjede svarer svarede spørger spurgte konstaterer konstaterede understreger understregede påpeger
		advarer advarede bekræfter bekræftede afviser afviste benægter benægtede oplyser oplyste udtaler udtalte
		kalder kaldte synes tror lyder lød råbte hviskede udbrød fortsætter fortsatte kommenterer kommenterede melder
		meldte lover lovede fordømmer fordømte anklagede anklager anfører anførte fastslår fastslog bemærker bemærkede
		beretter berettede meddeler meddelte tilbageviser tilbageviste dementerer dementerede påpegede vurderer
		vurderede fremhæver fremhævede`,
	Postcues:     `ifølge`,
	Prepositions: `ifølge; i følge`,
	Auxiliaries:  `har havde`,
	Pronouns:     `han hun de den det jeg vi man`,
	Articles:     `en et den det de hans hendes deres`,
	Function: `og i at som på er af for med til ikke om har var fra men ved eller kan skal under efter over når mod sig
		så også havde ville denne dette disse der her blev bliver mandag tirsdag onsdag torsdag fredag lørdag
		søndag noget`,
	Naming:        `kaldet kaldes såkaldt såkaldte bogen filmen ordet navnet begrebet`,
	Abbreviations: `dr prof s.k f.eks bl.a osv nr st ca hr fr`,
	Dash:          true,
	SpeechNouns:   `udtalelse pressemeddelelse interview tale brev rapport pressemøde tweet meddelelse erklæring opslag`,
	Accuse: `anklagede anklager anklaget beskyldte beskylder beskyldt fordømte fordømmer fordømt bebrejder bebrejdede
		udpeger udpegede holder_ansvarlig giver_skylden gav_skylden`,
	Deny: `benægtede benægter benægtet dementerede dementerer afviste afviser afvist tilbageviste tilbageviser
		nægtede nægter bestrider bestred`,
	Respond: `svarede svarer svaret replicerede replicerer kontrer kontrede genmælede`,
	Quoting: `citerede citerer citeret`,
	Persons: `talsmand talsmanden talskvinde talskvinden talsperson talspersonen minister ministeren statsminister
		statsministeren udenrigsminister udenrigsministeren ministeriet ministerium udenrigsministeriet præsident
		præsidenten kansler ambassadør ambassadøren ambassade ambassaden udsending regering regeringen myndighed
		myndigheden myndighederne politi politiet hær hæren forsvaret general generalen oberst chef chefen direktør
		direktøren formand formanden embedsmand embedsmanden kommissær kommissionen råd rådet folketinget domstol
		domstolen dommer anklager anklageren advokat advokaten analytiker eksperter ekspert eksperten forsker
		forskeren firma firmaet selskab selskabet virksomheden gruppe gruppen organisation organisationen parti
		partiet leder lederen borgmester guvernør professor vidne kilde kilder repræsentant diplomat repræsentanter
		diplomater forskerne forskere embedsmænd`,
	Media:   `nyhedsbureauet nyhedsbureau avisen avis dagbladet kanalen bureauet tv-stationen`,
	Hearers: `journalister medier pressen reportere`,
	Named: `programmet operationen kampagnen gruppen projektet avisen partiet firmaet skibet planen initiativet slagordet
		bureauet softwaren virussen værktøjet hackergruppen organisationen platformen øvelsen selskabet virksomheden`,
	Nobiliary:    `af den`,
	Genitive:     `for af fra`,
	Place:        `i på til ved med mod efter under om over hos overfor inden gennem siden mellem`,
	Conjunctions: `og men eller samt`,
	That:         `at om`,
	Relatives:    `som hvis hvilket`,
	Adverbs:      `senere bagefter siden derefter i_går i_dag også tidligere desuden nu så endvidere igen derpå`,
	Citing:       `med_henvisning_til`,

	Negations: `ikke ingen intet aldrig uden hverken nej`,
	Negators:  `ikke`,
	Opposites: `u ikke`,
	Denials:   `afviser afviste benægter benægtede uden uacceptabel* ubegrundet* utilstrækkelig* mangl* falsk*`,
	Idioms:    `frem_for_alt`,

	Likely:  `sandsynligt sandsynlig sandsynligvis usandsynligt usandsynlig`,
	Degrees: `meget; højst; yderst; lidet; ganske; mest; mindre; mere; særdeles; højest`,
	Hedges: `angiveligt; angivelig; angivelige; formentlig; formentligt; formentlige; formodentlig; sandsynligvis;
		sandsynlig; formodet; formodede; måske; muligvis; muligt; mulig; mulige; eventuelt; tilsyneladende; åbenbart;
		øjensynligt; øjensynlig; antagelig; antageligt; nok; vist; vistnok; efter sigende; efter alt at dømme; efter alt
		at bedømme; påstået; påståede; påståelige; såkaldt; såkaldte; mistænkt; mistænkte; mistænkes; mistænker;
		mistanke; mistanker; skulle; siges; sagdes; hævdes; menes; mentes; antages; formodes; anses; skønnes; vurderes;
		forlyder; forlød; rygtes; rygte; rygter; synes; syntes; ser ud til; lader til; lod til; virker; virkede; kan
		være; kan have; kunne; kunne være; kunne have; må have; måtte; burde; ville; vi tror; tror; troede; mener;
		formoder; antager; tvivler; tvivl; betvivler; frygter; efter vores mening; efter vores opfattelse; så vidt
		vides; så vidt vi ved; os bekendt; ved første øjekast; tyder på; tydede på; peger på; antyder; ubekræftet;
		ubekræftede; usikkert; uklart; foreløbig; foreløbigt; teoretisk; i teorien; hypotetisk; potentielt; som om`,
	Doubts: `måske; muligvis; muligt; kunne; ikke udelukke; ikke udelukkes; ikke udelukket; tror ikke; mener ikke;
		tvivler; usandsynligt;
		usandsynlig`,
	NearNegations: `næppe; knap; knapt; dårligt; ingenlunde; langtfra; langt fra; alt andet end; på ingen måde; under ingen
		omstændigheder; nægt*; nægter; nægtede; afvis*; benægt*; dementer*; bestrid*; bestred; modsig*; forkast*;
		tilbagevis*; falsk*; urigtig*; fejlagtig*; usand*; usandt; forkert; med urette; grundløs*; ubegrundet; opdigtet;
		mangel på; mangler; manglede; umulig*; usandsynlig*; sjældent; undlod; undlad*; mislyk*; i stedet for; undtagen;
		bortset fra; udeluk*; næsten; så godt som; lidt; få; ude af stand; undgå*; undgik; forhindr*; ophørte; uden;
		hverken`,
	Ordinals: `anden/andet/andre tredje fjerde femte sjette syvende ottende niende tiende`,
	Quantities: `alle/alt/hver/hele/samtlige halvdelen/halve/halv fleste/flertallet mange/talrige nogle/visse/flere/adskillige få
		begge`,

	Numbers: Numbers{
		Units:     `to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten`,
		Tens:      `tyve tredive fyrre halvtreds tres halvfjerds firs halvfems`,
		Powers:    `hundrede tusind/tusinde million/millioner milliard/milliarder`,
		Joints:    map[string]float64{"og": 0, "en": 1},
		One:       `en`,
		And:       `og`,
		Multiples: map[string]float64{"mdr": 1e9, "mio": 1e6},
		Implied:   map[string]float64{"begge": 2},
		Homonyms:  `to ti`,
	},
	About:   `omkring; cirka; ca; næsten; mere end; over; mindst; op til; mindre end`,
	Judging: `vurder; mener; tror; skønn; mistænk; ifølge`,
	Threats: `gruppe hacker angreb trussel cyber spion`,

	Universals:   `alle alt al hver hvert samtlige`,
	Affiliations: `tilknyttet tilknyttede forbundet forbundne støttet støttede sponsoreret sponsorerede relateret relaterede`,
	State:        `stat staten statens statslig statslige statsstøttet statsstøttede statssponsorerede regering regeringen`,

	Dates: Dates{
		To:      `til; til den; til og med`,
		Between: `mellem; mellem den`,
		And:     `og`,
		Of:      `af`,
		Part: `i begyndelsen af; begyndelsen af; i slutningen af; slutningen af; i midten af; midten af; først i; sidst i;
			primo; ultimo; medio`,
		In:      `i; siden; i år`,
		Year:    `år; året`,
		Seasons: `foråret/forår sommeren/sommer efteråret/efterår vinteren/vinter`,
		Decades: `#'erne; #’erne; #erne`,
		Tens:    `trediverne/30'erne fyrrerne halvtredserne tresserne halvfjerdserne firserne halvfemserne`,
		First:   `første`,
		Streets: `gade *gade *vej plads *plads`,
		Relative: `i dag; i går; i forgårs; i morgen; i morges; i aften; i nat; i aftes; i går aftes; i sidste uge; sidste uge; i
			sidste måned; sidste måned; sidste år; denne uge; i denne uge; denne måned; i år; næste uge; i næste uge; næste
			måned; næste år; dagen før; dagen efter; for # dage siden; for # uger siden; for # måneder siden; for # år
			siden; for en uge siden; for et år siden`,
		Weekdays: `mandags tirsdags onsdags torsdags fredags lørdags søndags`,
	},
	Layout: Layout{
		Pages:      `side`,
		PageTotals: `af`,
	},

	Nations: `us=amerikansk*,amerikaner*|washington|amerika gb=britisk*,briter*|london cn=kinesisk*,kineser*|beijing
		ru=russisk*,russer*|moskva,kreml kp=nordkoreansk*|pyongyang kr=sydkoreansk*|seoul ir=iransk*|teheran
		jp=japansk*|tokyo in=indisk*|new_delhi il=israelsk*|jerusalem ua=ukrainsk*|kiev,kyiv
		by=belarusisk*,hviderussisk*|minsk de=tysk,tyske,tyskere|berlin fr=fransk*|paris it=italiensk*|rom
		es=spansk*|madrid nl=hollandsk*,nederlandsk*|haag pl=polsk*|warszawa cz=tjekkisk*|prag au=australsk*|canberra
		nz=newzealandsk*|wellington ca=canadisk*|ottawa tw=taiwansk*|taipei vn=vietnamesisk*|hanoi
		pk=pakistansk*|islamabad tr=tyrkisk*|ankara dk=dansk,danske|københavn se=svensk*|stockholm no=norsk,norske|oslo`,
	NameEndings: 1,
	Organs: `udenrigsministeriet forsvarsministeriet justitsministeriet ministeriet ministerium ambassaden ambassade
		styrelsen styrelse regeringen regering folketinget politiet retten kommissionen rådet konsulatet
		efterretningstjenesten efterretningstjeneste`,
	Titles: `præsident præsidenten minister udenrigsminister udenrigsministeren statsminister statsministeren
		forsvarsminister justitsminister ambassadør ambassadøren talsmand talskvinde talsperson general direktør chef
		premierminister`,
	Condemn:  `fordøm*`,
	Announce: `bekendtgør* bekendtgjorde annoncer* bebud*`,
	Measures: Measures{
		Sanctions:   `sanktion sanktioner sanktionerne sanktioneret`,
		Indictments: `tiltale tiltalt tiltalte sigtet sigtelse anklageskrift`,
		Summonses:   `indkaldt indkaldte indkaldes kaldt_til_samtale kaldte_til_samtale`,
		Recalls:     `hjemkaldt hjemkaldte hjemkaldelse kaldt_hjem`,
		Expulsions:  `udvist udviste udvises udvisning udvisninger persona_non_grata`,
	},
}
