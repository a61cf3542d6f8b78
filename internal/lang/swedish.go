package lang

func init() { add(&swedish) }

var swedish = Language{
	Tag: "sv",

	Cues: `säger sade sa sagt skriver skrev skrivit berättar berättade uppger uppgav förklarar förklarade menar menade
		hävdar hävdade tillägger tillade svarar svarade frågar frågade konstaterar konstaterade påpekar påpekade
		betonar betonade varnar varnade bekräftar bekräftade förnekar förnekade meddelar meddelade uttalar uttalade
		kallar kallade anser tycker tror undrar undrade ropar ropade viskade utbrast fortsätter fortsatte kommenterar
		kommenterade twittrar twittrade lovar lovade fördömer fördömde anklagade anklagar anger angav framhöll
		framhåller meddelat uppgett understryker underströk upplyste upplyser tillbakavisade tillbakavisar dementerade
		dementerar poängterade poängterar slog slår`,
	Prepositions: `enligt; med orden av`,
	Auxiliaries:  `har hade`,
	Pronouns:     `han hon de den det jag vi man hen`,
	Articles:     `en ett den det de hans hennes deras`,
	Function: `och i att som på är av för med till inte om ett har var från men vid eller kan ska under efter över när
		mot sig så också hade skulle denna detta dessa där här måndag tisdag onsdag torsdag fredag lördag söndag`,
	Naming:        `kallad kallade kallas kallat boken filmen ordet namnet begreppet`,
	Abbreviations: `dr prof s.k t.ex bl.a m.m dvs nr st ca`,
	Dash:          true,
	SpeechNouns:   `uttalande pressmeddelande intervju tal brev rapport presskonferens tweet meddelande inlägg`,
	Accuse: `anklagade anklagar anklagat beskyllde beskyller beskyllt fördömde fördömer fördömt klandrade skyllde
		skyller utpekade pekade_ut pekar_ut utpekar håller_ansvarig kritiserar`,
	Deny: `förnekade förnekar förnekat dementerade dementerar tillbakavisade tillbakavisar avvisade avvisar nekade
		nekar bestred bestrider avfärdar avfärdade`,
	Respond: `svarade svarar svarat genmälde kontrade kontrar bemötte bemöter replikerade`,
	Quoting: `citerade citerar citerat`,
	Persons: `talesperson talespersonen talesman talesmannen taleskvinna taleskvinnan talespersoner minister ministern
		ministrar statsminister statsministern utrikesminister utrikesministern departementet departement president
		presidenten kansler ambassadör ambassadören ambassad ambassaden sändebud sändebudet regering regeringen
		myndighet myndigheten polis polisen armé armén försvaret general generalen överste chef chefen direktör
		direktören ordförande ordföranden tjänsteman tjänstemannen tjänstemän kommissionär kommissionen råd rådet
		riksdagen domstolen domare åklagare åklagaren advokat advokaten analytiker analytikern expert experten
		experter forskare forskaren företag företaget bolag bolaget grupp gruppen organisation organisationen parti
		partiet ledare ledaren borgmästare guvernör professor professorn vittne källa källor representant
		representanten diplomat diplomaten statsråd utrikesdepartementet företrädare diplomater poliser myndigheterna
		forskarna`,
	Media:   `nyhetsbyrån nyhetsbyrå tidningen tidning kanalen tevekanalen radion byrån`,
	Hearers: `journalister reportrar medier pressen`,
	Named: `programmet operationen kampanjen gruppen projektet tidningen partiet företaget fartyget planen initiativet
		slagordet byrån programvaran viruset verktyget hackergruppen organisationen plattformen övningen bolaget
		sången`,
	Genitive:     `för av`,
	Place:        `i på till vid med från mot efter under om inför hos över mellan genom sedan före`,
	Conjunctions: `och men eller samt`,
	That:         `att om`,
	Relatives:    `som vilken vilket vars`,
	Adverbs: `senare efteråt sedan igår idag i_dag i_går även också därefter tidigare dessutom nu då vidare bland_annat
		åter`,
	Citing: `med_hänvisning_till`,

	Negations: `inte ej icke ingen inget inga ingenting aldrig utan varken`,
	Opposites: `o icke`,
	Denials:   `förneka* avvisa* utan oacceptab* ogrunda* otillräcklig* sakna* falsk* omöjlig*`,
	Idioms:    `framför_allt`,

	Likely:  `sannolikt sannolik sannolika troligt trolig troliga troligen osannolikt osannolik`,
	Degrees: `mycket; högst; ytterst; föga; ganska; mest; mindre; mer; synnerligen; allra; rätt`,
	Hedges: `troligen; troligtvis; sannolikt; förmodligen; antagligen; möjligen; möjligtvis; kanske; eventuellt; tydligen;
		uppenbarligen; synbarligen; skenbart; påstått; påstådd; påstådda; påstods; påstås; påstådde; förment; förmenta;
		förmodad; förmodade; misstänkt; misstänkta; misstänks; misstänker; misstänkte; misstanke; misstankar; så kallad;
		så kallade; så kallat; enligt uppgift; enligt uppgifter; efter vad som sägs; av allt att döma; med all
		sannolikhet; med stor sannolikhet; vad det verkar; som det verkar; som det tycks; tycks; tycktes; verkar;
		verkade; förefaller; föreföll; lär; torde; skall ha; ska ha; sägs; sades; uppges; uppgavs; anses; ansågs; antas;
		antogs; förmodas; förmodades; bedöms; beräknas; tros; troddes; skulle; kunde; kan ha; kan vara; skulle kunna; må
		ha; måtte; ryktas; rykte; rykten; vi tror; tror; trodde; tänker; antar; antog; förmodar; misstänker vi;
		betvivlar; tvivlar; tvivel; befarar; enligt vår mening; enligt vår bedömning; såvitt känt; såvitt vi vet; vad vi
		vet; så vitt vi vet; vid första anblicken; tyder på; tydde på; pekar på; pekade på; antyder; antydde;
		obekräftad; obekräftade; osäkert; oklart; preliminär; preliminärt; teoretiskt; i teorin; hypotetiskt;
		potentiellt; som om`,
	Doubts: `kanske; möjligen; möjligt; möjligtvis; skulle kunna; inte utesluta; inte uteslutas; inte uteslutet; tror
		inte; anser inte;
		tvivlar; osannolikt; osannolik`,
	NearNegations: `knappast; knappt; näppeligen; föga; ingalunda; långt ifrån; allt annat än; på intet sätt; på inget sätt; under
		inga omständigheter; vägra*; vägran; förnek*; avvisa*; avvisade; tillbakavis*; dementera*; bestrid*; bestred*;
		motsa*; motsäg*; vederlägg*; förkasta*; falsk*; felaktig*; oriktig*; osann*; osant; orätt; med orätt; grundlös*;
		ogrundad*; påhitt*; brist på; saknar; saknas; saknade*; omöjlig*; osannolik*; sällan; underlät; underlåt*;
		misslyck*; i stället för; istället för; utom; förutom; utesluta; utesluter; uteslöt; nästan; så gott som; lite;
		få; oförmög*; undvik*; undvek*; förhindra*; slutade; utan; varken`,
	Ordinals: `andra/andre tredje fjärde femte sjätte sjunde åttonde nionde tionde`,
	Quantities: `alla/allt/varje/hela/samtliga hälften/halva/halv flesta/merparten/majoriteten många/talrika några/vissa/flera få
		båda/bägge`,

	Numbers: Numbers{
		Units:     `två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton`,
		Tens:      `tjugo trettio fyrtio femtio sextio sjuttio åttio nittio`,
		Powers:    `hundra tusen miljon/miljoner miljard/miljarder`,
		Joints:    map[string]float64{"en": 1, "ett": 1},
		One:       `en ett`,
		And:       `och`,
		Multiples: map[string]float64{"mdr": 1e9},
		Implied:   map[string]float64{"båda": 2},
	},
	Summons: `kallat upp; kallades upp`,
	Recalls: `hemkall; kallat hem`,
	About:   `ungefär; cirka; omkring; nästan; mer än; över; minst; upp till; mindre än`,
	Judging: `bedöm; tror; anser; uppskatt; misstänk; enligt`,
	Threats: `grupp hacker angrepp attack cyber spion`,

	Universals:   `alla allt all varje samtliga`,
	Affiliations: `anknut* knutna knuten kopplad* stödd* sponsrad* länkad* anknytning* koppling*`,
	State:        `stat staten statens statlig* statsstödd* regering regeringen`,

	Dates: Dates{
		DayEndings: `:e :a`,
		To:         `till; till den; till och med; t.o.m.`,
		Between:    `mellan; mellan den`,
		And:        `och`,
		Of:         `av`,
		Part:       `i början av; början av; i slutet av; slutet av; i mitten av; mitten av`,
		In:         `under; sedan; år; i`,
		Year:       `år; året`,
		Seasons:    `våren/vår sommaren/sommar hösten/höst vintern/vinter`,
		Decades:    `#-talet; #-tal; #-talets`,
		Tens:       `trettiotalet fyrtiotalet femtiotalet sextiotalet sjuttiotalet åttiotalet nittiotalet`,
		First:      `första förste`,
		Streets:    `gatan *gatan vägen *vägen torget *torget`,
		Relative: `i dag; idag; i går; igår; i förrgår; i morgon; imorgon; i morse; i kväll; ikväll; i natt; i går kväll; förra
			veckan; förra månaden; förra året; i fjol; denna vecka; den här veckan; denna månad; den här månaden; i år;
			nästa vecka; nästa månad; nästa år; dagen före; dagen efter; dagen därpå; för # dagar sedan; för # veckor sedan;
			för # månader sedan; för # år sedan; för en vecka sedan; för ett år sedan`,
		Weekdays: `måndags tisdags onsdags torsdags fredags lördags söndags`,
	},
	Layout: Layout{
		Pages:      `sida sidan`,
		PageTotals: `av`,
	},

	Nations: `us=amerikansk*,amerikan*|washington|amerika gb=brittisk*,britter*|london cn=kinesisk*,kineser*|peking
		ru=rysk,ryska,ryskt,ryssar*|moskva,kreml kp=nordkoreansk*|pyongyang kr=sydkoreansk*|seoul ir=iransk*|teheran
		jp=japansk*|tokyo in=indisk*|new_delhi il=israelisk*|jerusalem ua=ukrainsk*|kiev,kyiv
		by=belarusisk*,vitrysk*|minsk de=tysk,tyska,tyskt,tyskar*|berlin fr=fransk*|paris it=italiensk*|rom
		es=spansk*|madrid nl=nederländsk*,holländsk*|haag pl=polsk*|warszawa cz=tjeckisk*|prag au=australisk*|canberra
		nz=nyzeeländsk*|wellington ca=kanadensisk*|ottawa tw=taiwanesisk*|taipei vn=vietnamesisk*|hanoi
		pk=pakistansk*|islamabad tr=turkisk*|ankara se=svensk*|stockholm no=norsk*|oslo dk=dansk,danska,danskt|köpenhamn
		fi=finsk*,finländsk*|helsingfors`,
	NameEndings: 1,
	Organs: `utrikesdepartementet försvarsdepartementet justitiedepartementet departementet departement ambassaden ambassad
		myndigheten myndighet regeringen regering riksdagen polisen säkerhetspolisen domstolen kommissionen rådet
		konsulatet underrättelsetjänsten justitieministeriet utrikesministeriet`,
	Titles: `president presidenten minister utrikesminister utrikesministern statsminister statsministern försvarsminister
		justitieminister ambassadör ambassadören talesperson talesman talespersonen general generaldirektör chef
		åklagare premiärminister`,
	Condemn:  `fördöm*`,
	Announce: `tillkännag* meddela* annonser*`,
	Measures: Measures{
		Sanctions:   `sanktion sanktioner sanktionerna sanktionerade`,
		Indictments: `åtal åtalet åtalad åtalade åtalades åtalas`,
		Summonses:   `kallat_upp kallade_upp uppkallad uppkallades kallas_upp`,
		Recalls:     `hemkallad hemkallades hemkallat kallat_hem kallade_hem återkallade_sin_ambassadör`,
		Expulsions:  `utvisad utvisade utvisades utvisat utvisning utvisningar utvisas persona_non_grata`,
	},
}
