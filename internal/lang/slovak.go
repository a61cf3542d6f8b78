package lang

func init() { add(&slovak) }

var slovak = Language{
	Tag: "sk",

	Cues: `povedal povedala povedali hovorí hovoria uviedol uviedla uviedli uvádza dodal dodala dodáva vyhlásil vyhlásila
		vyhlasuje napísal napísala píše vysvetlil vysvetlila vysvetľuje zdôraznil zdôraznila zdôrazňuje oznámil
		oznámila oznámili oznamuje odpovedal odpovedala odpovedá opýtal opýtala pýta tvrdí tvrdil tvrdila poznamenal
		poznamenala upozornil upozornila varoval varovala varuje potvrdil potvrdila potvrdzuje poprel poprela priznal
		priznala pripustil skonštatoval konštatoval okomentoval odkázal odkázala odsúdil odsúdila označil označila
		nazval nazvala uviedlo povedalo oznámilo vyhlásilo vyhlásili dodalo dodali zdôraznilo zdôraznili vysvetlilo
		vysvetlili potvrdilo potvrdili poprelo popreli odpovedalo odpovedali upozornilo varovalo konštatovala
		konštatovalo komentoval komentovala doplnil doplnila doplnilo napísali napísalo obvinil obvinila obvinilo
		obvinili obviňuje informoval informovala informovalo vyjadril vyjadrila tvrdili spresnil spresnila odsúdilo`,
	Prepositions: `podľa; slovami`,
	Pronouns:     `on ona oni ony ja my`,
	Function: `a v na sa je že to s z do o k i vo pre za by ale ako po od ktorý ktorá ktoré sú bol bola bolo pri však
		nebo alebo jeho jej ich už tak tiež aj až pred bez medzi podľa včera dnes pondelok utorok stredu štvrtok
		piatok sobotu nedeľu zo ku nie šlo ide`,
	Naming: `takzvaný takzvaná takzvané takzvaných tzv zvaný zvaná nazvaný nazvaná prezývaný známy známa menom názvom
		film kniha slovo`,
	Abbreviations: `dr prof ing mgr tzv napr atď tj č sv ul p`,
	Dash:          true,
	SpeechNouns:   `vyhlásení rozhovore prejave liste správe príspevku komuniké`,
	Accuse: `obvinil obvinila obvinilo obvinili obviňuje odsúdil odsúdila odsúdilo odsúdili vinil vinila viní
		obviňujú pripisuje pripísal označil_za označila_za`,
	Deny: `poprel poprela poprelo popreli popiera odmietol odmietla odmietlo odmietli odmieta vyvrátil vyvrátila
		dementoval dementovala vyvracia dementuje`,
	Respond: `odpovedal odpovedala odpovedalo odpovedali odpovedá reagoval reagovala reagovalo reaguje odvetil
		odvetila namietol`,
	Quoting: `citoval citovala citovalo citovali cituje`,
	Persons: `hovorca hovorkyňa minister ministerka ministri ministerstvo premiér premiérka prezident prezidentka kancelár
		kancelárka tajomník tajomníčka veľvyslanec veľvyslankyňa veľvyslanectvo ambasáda konzulát vyslanec vláda
		agentúra úrad odbor kancelária služba polícia armáda generál plukovník riaditeľ riaditeľka šéf šéfka predseda
		predsedníčka úradník úradníčka predstaviteľ predstaviteľka komisár komisia rada výbor parlament súd sudca
		sudkyňa prokurátor advokát advokátka analytik analytička expert expertka experti odborník výskumník firma
		spoločnosť skupina organizácia strana líder primátor starosta guvernér senátor poslanec poslankyňa kráľ
		profesor profesorka svedok zdroj zdroje orgány diplomat diplomatka zástupca zástupkyňa rezort predstavitelia
		výskumníci úradníci analytici odborníci poslanci vyšetrovatelia diplomati právnici`,
	Media:   `denník noviny server televízia týždenník portál`,
	Hearers: `agentúre denníku novinárom serveru televízii reportérom médiám stanici`,
	Named: `program programu operácia operáciu kampaň skupina skupinu skupiny projekt noviny strana firma spoločnosť loď
		plán iniciatíva heslo softvér vírus agentúra agentúre organizácia platforma cvičenie pieseň denník`,
	Place:        `v vo na z zo do od po pri pre u pod nad medzi počas pred s so k ku o za voči proti`,
	Conjunctions: `a ale alebo i aj`,
	That:         `že či aby`,
	Relatives:    `ktorý ktorá ktoré ktorí`,
	Adverbs: `neskôr potom včera dnes zajtra tiež takisto predtým ďalej však teraz znova ešte už následne pondelok utorok
		stredu štvrtok piatok sobotu nedeľu`,
	Oblique: `u ovi om ém ého ému ami ách ám ou`,
	Finite:  `la lo li ly il al el`,
	Citing:  `s_odvolaním_sa_na s_odkazom_na`,

	Negations: `nie neboli nebol* nebud* nemá* nemô* nikto nič nikdy žiad* bez ani`,
	Opposites: `ne`,

	Likely: `pravdepodobné pravdepodobný pravdepodobná pravdepodobne nepravdepodobné nepravdepodobný
		nepravdepodobne najpravdepodobnejšie`,
	Degrees: `veľmi; vysoko; málo; krajne; dosť; celkom; skôr; menej; viac; nanajvýš; značne`,
	Hedges: `údajne; údajný; údajná; údajné; údajného; údajných; vraj; zrejme; pravdepodobne; asi; azda; hádam; možno; možné;
		najskôr; zdanlivo; očividne; domnele; domnelý; domnelá; domnelé; prípadne; eventuálne; podozrivý; podozrivá;
		podozriví; podozrenie; podozrieva; predpokladá sa; predpokladá; predpokladáme; považovaný za; považovaná za;
		považuje sa; považuje; veríme; verí; myslíme; domnievame sa; domnieva sa; pochybujeme; pochybuje; pochybnos*;
		obávame sa; podľa nášho názoru; pokiaľ vieme; pokiaľ je známe; na prvý pohľad; zdá sa; zdalo sa; vyzerá; javí
		sa; naznačuje; naznačujú; nasvedčuje; nasvedčujú; mohol; mohla; mohlo; mohli; môže; môžu; nepotvrden*; neist*;
		nejasn*; takzvaný; takzvaná; takzvané; teoreticky; hypoteticky; potenciálne; s vysokou pravdepodobnosťou; hovorí
		sa; akoby`,
	NearNegations: `ťažko; sotva; takmer; skoro; zďaleka; ani zďaleka; ďaleko od; vôbec; nijako; žiadn*; v žiadnom
		prípade; odmiet*;
		popr*; popier*; dementov*; vyvrac*; vyvrát*; spochyb*; zamiet*; vylúč*; falošn*; lživ*; chybn*; mylne;
		nesprávn*; nepravd*; neoprávnen*; bezdôvodn*; vymyslen*; chýba*; nedostatok; absencia; nemožn*; nepravdepodobn*;
		zriedka; zlyhal*; namiesto; okrem; neschop*; vyhn*; zabrán*; prestal*; bez; málo`,
	Ordinals: `druhý/druhá/druhé tretí/tretia/tretie štvrtý/štvrtá piaty/piata šiesty/šiesta siedmy/siedma ôsmy/ôsma
		deviaty/deviata desiaty/desiata`,
	Quantities: `všetky/všetci/všetko/každý/každá/každé/celý/celá polovica/polovicu väčšina/väčšinu mnoho/mnohí/mnohé
		niektoré/niektorí/niekoľko málo obaja/obe`,

	Numbers: Numbers{
		Units: `dva/dve/dvoch tri/troch štyri/štyroch päť šesť sedem osem deväť desať jedenásť dvanásť trinásť štrnásť
			pätnásť šestnásť sedemnásť osemnásť devätnásť`,
		Tens:   `dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat`,
		Powers: `sto tisíc/tisíce milión/milióny/miliónov miliarda/miliardy/miliárd`,
		One:    `jeden jedna jedno`,
		And:    `a`,
	},
	Judging: `hodnot; usudz; verí; veria; domnieva; považuj; podozriev; podľa`,
	Threats: `skupin hacker útok hrozb kyber špion`,

	Months: `januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri`,
	Layout: Layout{
		Pages:      `strana stránka str.`,
		PageTotals: `z zo`,
	},

	Nations: `us=americk*,američan*|washington*|^usa gb=britsk*|londýn*|británia cn=čínsk*,číňan*|peking*
		ru=rusk,ruská,ruské,ruský,ruského,ruskou,ruskej,rusi|moskv*,kremeľ,kremľ* kp=severokórejsk*|pchjongjang*
		kr=juhokórejsk*|soul* ir=iránsk*|teherán* jp=japonsk,japonská,japonské,japonský|toki* in=indick*|dillí
		il=izraelsk*|jeruzalem* ua=ukrajinsk*|kyjev* by=bielorusk,bieloruská,bieloruské,bieloruský|minsk*
		de=nemeck,nemecká,nemecké,nemecký,nemeckého|berlín* fr=francúzsk*|paríž* it=talianska,talianske,taliansky|rím*
		es=španielska,španielske,španielsky|madrid* nl=holandsk*|haag* pl=poľská,poľské,poľský|varšav*
		cz=česká,české,český,českého,českej|prah*,prag*|česko,česka,česku au=austrálsk*|canberr*
		nz=novozélandsk*|wellington* ca=kanadsk*|ottaw* tw=taiwansk*|tchaj-pej vn=vietnamsk*|hanoj*
		pk=pakistansk*|islamabad* tr=turecká,turecké,turecký|ankar*
		sk=slovenská,slovenské,slovenský,slovenského,slovenskej|bratislav*`,
	NameEndings: 4,
	Organs: `ministerstv* veľvyslanectv* úrad úradu agentúr* vláda vlády vláde parlament* komisi* súd súdu polícia polície
		rada rady konzulát*`,
	Titles: `prezident prezidentka prezidenta minister ministerka ministra premiér premiérka premiéra kancelár veľvyslanec
		hovorca hovorkyňa generál riaditeľ riaditeľka šéf`,
	Condemn:  `odsúd* odsudz*`,
	Announce: `oznám* ohlás* oznamuj*`,
	Measures: Measures{
		Sanctions:   `sankci*`,
		Indictments: `obžalob* obžaloval* obvinen* obvinil*`,
		Summonses:   `predvolal* predvolan*`,
		Recalls:     `odvolal* odvolan* stiahol_veľvyslanca`,
		Expulsions:  `vyhostil* vyhosten* vyhostenie`,
	},
}
