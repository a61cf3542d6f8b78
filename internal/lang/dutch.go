package lang

func init() { add(&dutch) }

var dutch = Language{
	Tag: "nl",

	Cues: `zei zegt zeiden zeggen gezegd verklaarde verklaart verklaarden liet laat weten schreef schrijft schreven
		meldde meldt vertelde vertelt stelde stelt benadrukte benadrukt vond vindt reageerde reageert antwoordde
		antwoordt vroeg vraagt voegde waarschuwde waarschuwt noemde noemt beweerde beweert bevestigde bevestigt
		ontkende ontkent riep roept aldus legde oordeelde concludeerde twitterde citeerde beaamde erkende
		verzekerde veroordeelde`,
	Postcues:     `aldus`,
	Prepositions: `volgens; naar eigen zeggen van; in de woorden van`,
	Auxiliaries:  `heeft hebben had`,
	Pronouns:     `hij zij ze het ik wij we men`,
	Articles:     `de het een zijn haar hun`,
	Function: `van 's s en in is dat op te voor met niet aan er om ook als maar bij uit door naar over nog dan wel tot
		tegen wordt worden werd was zijn heeft die deze dit al na onder maandag dinsdag woensdag donderdag
		vrijdag zaterdag zondag`,
	Naming:        `zogenaamde zogeheten zogenoemde genaamd genoemd heet boek film`,
	Abbreviations: `dhr mevr dr drs prof mr ir st nr bijv o.a d.w.z`,

	Negations: `niet geen nooit niets niemand zonder noch nergens`,
	Negators:  `niet`,
	Opposites: `on niet`,
	Denials:   `zonder on* ontken* verwer* verwierp* weiger* afgewezen wijst vals* gebrek`,
	Idioms:    `vooral niet_alleen onder* ons onze`,

	Hedges: `naar verluidt; naar verluid; naar het schijnt; naar men zegt; naar men aanneemt; naar eigen zeggen; kennelijk;
		blijkbaar; klaarblijkelijk; schijnbaar; ogenschijnlijk; vermoedelijk; vermoedelijke; vermeend; vermeende;
		vermeendelijk; waarschijnlijk; waarschijnlijke; misschien; mogelijk; mogelijke; mogelijkerwijs; wellicht;
		eventueel; allicht; zogenaamd; zogenaamde; zogeheten; zogenoemde; beweerdelijk; beweerde; gewaand; gewaande;
		verondersteld; veronderstelde; vermoede; naar alle waarschijnlijkheid; hoogstwaarschijnlijk; naar alle schijn;
		het schijnt; schijnt; schijnen; scheen; schenen; lijkt; lijken; leek; leken; zou; zouden; kan zijn; kan hebben;
		kunnen hebben; zou kunnen; zouden kunnen; moet hebben; wordt verdacht; worden verdacht; verdacht van; verdachte;
		verdachten; wordt vermoed; wordt aangenomen; wordt beschouwd; wordt geacht; worden geacht; men denkt; men
		vermoedt; geldt als; gelden als; vermoed*; vermoeden; geloven; gelooft; geloof; denken; denkt; denk; menen;
		meent; nemen aan; neemt aan; aannemen; gaan ervan uit; gaat ervan uit; betwijfel*; twijfel*; vrezen; vreest;
		volgens ons; onzes inziens; naar onze mening; naar ons oordeel; voor zover bekend; voor zover wij weten; voor
		zover we weten; bij ons weten; op het eerste gezicht; wijst erop; wijzen erop; duidt op; duiden op; suggereert;
		suggereren; doet vermoeden; doen vermoeden; onbevestigd; onbevestigde; onzeker; onduidelijk; voorlopig;
		theoretisch; in theorie; hypothetisch; naar schatting; alsof; gerucht; geruchten`,
	NearNegations: `nauwelijks; amper; bezwaarlijk; allerminst; geenszins; verre van; allesbehalve; in geen geval; op geen enkele
		manier; ver van; weiger*; geweigerd; ontken*; verwerp*; verwierp*; verworpen; afwijz*; afgewezen; wees af; wijst
		af; tegengesproken; spreekt tegen; sprak tegen; weerleg*; betwist*; onwaar*; onjuist*; vals*; ten onrechte;
		ongegrond*; verzonnen; foutief; fout; gebrek aan; ontbreek*; ontbrak*; bij gebrek; onmogelijk*;
		onwaarschijnlijk*; zelden; nalaten; naliet*; mislukt*; faal*; in plaats van; behalve; uitgesloten; sluit uit;
		sloot uit; sluiten uit; bijna; haast; vrijwel; weinig; niet in staat; vermeden; vermijd*; voorkom*; zonder`,
	Ordinals: `tweede derde vierde vijfde zesde zevende achtste negende tiende`,
	Quantities: `alle/alles/allen/elk/elke/ieder/iedere/hele/gehele helft/half/halve meeste/meerderheid veel/vele/talrijke
		enkele/sommige/verscheidene/diverse weinig/weinige beide/beiden`,

	Numbers: Numbers{
		Units: `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
			achttien negentien`,
		Tens:    `twintig dertig veertig vijftig zestig zeventig tachtig negentig`,
		Powers:  `honderd/honderden duizend/duizenden miljoen/miljoenen miljard/miljarden biljoen`,
		Joints:  map[string]float64{"en": 0, "ën": 0, "een": 1, "één": 1},
		One:     `een`,
		And:     `en`,
		Implied: map[string]float64{"beide": 2, "tweede": 2, "derde": 3},
	},

	Universals:   `alle alles elke ieder iedere`,
	Affiliations: `gelieerd* verbonden gesteund* gesponsord* gelinkt* banden verwant*`,
	State:        `staat staats* overheid regering`,
}
