package lang

func init() { add(&slovenian) }

var slovenian = Language{
	Tag: "sl",

	Cues: `rekel rekla rekli pravi pravijo dejal dejala dejali povedal povedala povedali izjavil izjavila izjavili dodal
		dodala dodaja poudaril poudarila poudarja zapisal zapisala zapisali piše pojasnil pojasnila pojasnjuje
		sporočil sporočila sporočili odgovoril odgovorila vprašal vprašala trdi trdil trdila opozoril opozorila
		opozarja potrdil potrdila zanikal zanikala priznal priznala menil menila meni komentiral komentirala obsodil
		obsodila označil označila napovedal dejalo povedalo izjavilo dodali dodalo poudarili poudarilo zapisalo
		sporočilo odgovorili vprašali trdili opozorili opozorilo potrdili potrdilo zanikali zanikalo priznali obtožil
		obtožila obtožilo obtožili obsodili navedel navedla navedli ocenil ocenila`,
	Prepositions: `po besedah; po mnenju; po navedbah; glede na`,
	Auxiliaries:  `je so sta`,
	Pronouns:     `on ona oni jaz mi`,
	Function: `in v na se je da so za ki z s po iz tudi ne kot bi bo ali pa od do pri pred med ob če ter ker še že le
		včeraj danes ponedeljek torek sredo četrtek petek soboto nedeljo to ta`,
	Naming:      `tako imenovani imenovan imenovana imenovano imenom znan znana film knjiga beseda`,
	Dash:        true,
	SpeechNouns: `izjavi sporočilu intervjuju govoru pismu poročilu objavi`,
	Accuse: `obtožil obtožila obtožilo obtožili obtožuje obsodil obsodila obsodilo obsodili okrivil okrivila
		obtožujejo obsoja pripisuje pripisal očita očital`,
	Deny: `zanikal zanikala zanikalo zanikali zanika zavrnil zavrnila zavrnilo zavrnili zavrača zanikajo zavračajo
		demantira demantiral demantirala ovrgel ovrgla`,
	Respond: `odgovoril odgovorila odgovorilo odgovorili odgovarja odvrnil odvrnila odzval odzvala odziva`,
	Quoting: `citira citiral citirala citirali`,
	Persons: `tiskovni predstavnik predstavnica govorec govorka minister ministrica ministrstvo premier premierka predsednik
		predsednica kancler sekretar veleposlanik veleposlanica veleposlaništvo odposlanec vlada agencija urad služba
		policija vojska general polkovnik direktor direktorica vodja šef uradnik komisar komisija svet odbor parlament
		sodišče sodnik tožilec tožilstvo odvetnik analitik strokovnjak raziskovalec podjetje družba skupina
		organizacija stranka župan guverner poslanec kralj profesor priča vir viri oblasti diplomat predstavniki
		predstavnici raziskovalci strokovnjaki uradniki`,
	Media:   `časnik časopis dnevnik portal televizija`,
	Hearers: `agenciji časniku novinarjem portalu televiziji medijem`,
	Named: `program operacija kampanja skupina projekt časnik stranka podjetje ladja načrt pobuda geslo virus agencija
		organizacija platforma`,
	Place:        `v na s z od do po pri za pod nad med pred proti ob k h zaradi`,
	Conjunctions: `in ter a ali pa`,
	That:         `da če ali`,
	Relatives:    `ki katera kateri katero čigar`,
	Adverbs: `pozneje kasneje nato včeraj danes jutri tudi prej znova še že takrat ponedeljek torek sredo četrtek petek
		soboto nedeljo`,
	Oblique:  `o u om em ju ama ega emu`,
	Finite:   `la lo li il al el`,
	Ungauged: true,

	Negations: `ne ni niso nisem nismo nikoli nihče nič brez nima* noben*`,
	Opposites: `ne`,

	Hedges: `domnevno; domnevni; domnevna; domnevne; domnevnega; domnevnih; verjetno; najbrž; morda; mogoče; morebiti;
		bržkone; bržčas; očitno; navidezno; navidez; menda; baje; tako imenovani; tako imenovana; t. i; osumljen*;
		osumljenec; sum; sumi; sumijo; sumimo; domneva; domneva se; domnevamo; domnevajo; verjamemo; verjame; mislimo;
		misli; menimo; meni; predvidevamo; predvideva; dvomimo; dvomi; dvom; bojimo se; po našem mnenju; kolikor vemo;
		kolikor je znano; na prvi pogled; zdi se; zdelo se; videti je; kaže; kažejo; nakazuje; nakazujejo; utegne;
		utegnejo; lahko; bi lahko; naj bi; nepotrjen*; negotov*; nejasn*; teoretično; hipotetično; potencialno;
		govorice; kot da; z veliko verjetnostjo; šteje za; štejejo za`,
	NearNegations: `komaj; skoraj; še zdaleč; daleč od; nikakor; v nobenem primeru; na noben način; zavrn*; zavrač*; zanik*;
		zanika*; demanti*; ovrg*; ovrž*; izpodbij*; izključ*; lažn*; laž; zmotn*; napačn*; neresničn*; neutemeljen*;
		izmišljen*; manjk*; primanjk*; odsotnost; nemogoč*; neverjetn*; redko; spodlet*; namesto; razen; brez; izogn*;
		izogib*; prenehal*; malo; nesposob*`,
	Ordinals: `drugi/druga/drugo/drugega/druge tretji/tretja/tretje četrti/četrta peti/peta šesti sedmi osmi deveti deseti`,
	Quantities: `vsi/vse/vsak/vsaka/vsako/celoten polovica/polovico večina/večino mnogi/veliko/številni nekateri/nekaj/več
		malo/redki oba/obe`,
	Judging: `ocenjuj; oceni; meni; menijo; verjame; domneva; sumi; sklepa; po mnenju; po oceni`,
	Threats: `skupin heker napad kiber vohun`,

	Months: `januarja/januarju februarja/februarju marca/marcu aprila/aprilu maja/maju junija/juniju julija/juliju
		avgusta/avgustu septembra/septembru oktobra/oktobru novembra/novembru decembra/decembru`,
	Layout: Layout{
		Pages:      `stran str.`,
		PageTotals: `od`,
	},

	Nations: `us=amerišk*,američan*|washington*|^zda gb=britansk*|london*|britanij*
		cn=kitajska,kitajske,kitajski,kitajskega|peking* ru=ruska,ruske,ruski,ruskega|moskv*,kremelj,kremlj*
		kp=severnokorejsk*|pjongjang* kr=južnokorejsk*|seul* ir=iransk*|teheran* jp=japonske,japonski,japonskega|toki*
		in=indijsk*|delhi il=izraelsk*|jeruzalem* ua=ukrajinsk*|kijev* by=belorusk*|minsk*
		de=nemške,nemški,nemškega,nemška|berlin* fr=francoske,francoski,francoskega,francoska|pariz* it=italijansk*|rim*
		es=španske,španski|madrid* nl=nizozemske,nizozemski|haag* pl=poljske,poljski|varšav* cz=češke,češki|prag*
		au=avstralsk*|canberr* nz=novozelandsk*|wellington* ca=kanadsk*|ottaw* tw=tajvansk*|tajpej* vn=vietnamsk*|hanoj*
		pk=pakistansk*|islamabad* tr=turške,turški|ankar* si=slovenske,slovenski,slovenskega|ljubljan*`,
	NameEndings: 4,
	Organs: `ministrstv* veleposlaništv* urad urada agencij* vlada vlade vladi parlament* komisij* sodišč* policij* svet
		sveta konzulat*`,
	Titles: `predsednik predsednica predsednika minister ministrica ministra premier kancler veleposlanik veleposlanica
		tiskovni_predstavnik general direktor direktorica vodja`,
	Condemn:  `obsod* obsoja*`,
	Announce: `naznani* napoved* objavi*`,
	Measures: Measures{
		Sanctions:   `sankcij*`,
		Indictments: `obtožnic* obtožen* obtožil*`,
		Summonses:   `poklical*_na_pogovor poklican*_na_pogovor`,
		Recalls:     `odpoklical* odpoklican* odpoklic`,
		Expulsions:  `izgnal* izgnan* izgon`,
	},
}
