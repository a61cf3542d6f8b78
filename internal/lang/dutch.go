package lang

func init() { add(&dutch) }

var dutch = Language{
	Tag: "nl",

	Cues: `zei zegt zeiden zeggen gezegd verklaarde verklaart verklaarden liet laat weten schreef schrijft schreven
		meldde meldt vertelde vertelt stelde stelt benadrukte benadrukt vond vindt reageerde reageert antwoordde
		antwoordt vroeg vraagt voegde waarschuwde waarschuwt noemde noemt beweerde beweert bevestigde bevestigt
		ontkende ontkent riep roept aldus legde oordeelde concludeerde twitterde citeerde beaamde erkende verzekerde
		veroordeelde beschuldigde beschuldigt beschuldigden lieten meldden vertelden stelden reageerden benadrukten
		bevestigden ontkenden deelde deelden deelt lichtte licht betoogt betoogde onderstreepte onderstreept voegt`,
	Postcues:     `aldus`,
	Prepositions: `volgens; naar eigen zeggen van; in de woorden van`,
	Auxiliaries:  `heeft hebben had`,
	Pronouns:     `hij zij ze het ik wij we men`,
	Articles:     `de het een zijn haar hun onze ons`,
	Function: `van 's s en in is dat op te voor met niet aan er om ook als maar bij uit door naar over nog dan wel tot
		tegen wordt worden werd was zijn heeft die deze dit al na onder maandag dinsdag woensdag donderdag
		vrijdag zaterdag zondag`,
	Naming:        `zogenaamde zogeheten zogenoemde genaamd genoemd heet boek film`,
	Abbreviations: `dhr mevr dr drs prof mr ir st nr bijv o.a d.w.z`,
	SpeechNouns:   `verklaring interview toespraak brief rapport persconferentie tweet bericht mededeling vraaggesprek`,
	Accuse: `beschuldigde beschuldigt beschuldigden beschuldigen veroordeelde veroordeelt veroordeelden hekelde
		hekelt betichtte beticht verweet verwijt verwijten houdt_verantwoordelijk hield_verantwoordelijk
		stelt_verantwoordelijk houden_verantwoordelijk wijst_aan wees_aan wijt weet_aan geeft_schuld gaf_schuld`,
	Deny: `ontkende ontkent ontkenden ontkennen verwierp verwerpt verwierpen weersprak weerspreekt betwistte
		betwist wees_af spreekt_tegen sprak_tegen spreken_tegen weerlegt weerlegde wijst_van_de_hand
		wees_van_de_hand ontkracht bestrijdt`,
	Respond: `antwoordde antwoordt antwoordden reageerde reageert reageerden repliceerde repliceert riposteerde
		kaatste`,
	Quoting: `citeerde citeert citeerden`,
	Persons: `woordvoerder woordvoerster woordvoerders minister ministerie premier president kanselier staatssecretaris
		ambassadeur ambassade consulaat gezant regering kabinet dienst agentschap politie leger generaal kolonel
		directeur chef hoofd voorzitter functionaris ambtenaar ambtenaren commissaris commissie raad comité parlement
		rechtbank rechter officier advocaat analist deskundige deskundigen expert experts onderzoeker onderzoekers
		bedrijf groep organisatie partij leider burgemeester gouverneur senator koning koningin professor hoogleraar
		getuige bron bronnen autoriteiten vertegenwoordiger diplomaat unie team buitenlandminister vertegenwoordigers
		diplomaten advocaten rechters ministers`,
	Media:   `persbureau nieuwsagentschap krant dagblad omroep zender weekblad tijdschrift agentschap`,
	Hearers: `journalisten verslaggevers media pers`,
	Named: `programma operatie campagne groep project krant partij bedrijf schip plan initiatief leus slogan software
		virus hackersgroep hackgroep persbureau organisatie platform oefening lied`,
	Nobiliary:    `van der den ter ten de`,
	Genitive:     `van der des voor`,
	Place:        `in op aan bij te met tegen naar uit tot door over na tijdens onder tegenover sinds om per`,
	Conjunctions: `en maar of`,
	That:         `dat of`,
	Relatives:    `welke wie`,
	Adverbs: `later daarna vervolgens gisteren vandaag morgen ook eerder toen daarbij verder inmiddels opnieuw al nog
		bovendien achteraf desgevraagd afgelopen onlangs`,
	Citing: `onder_verwijzing_naar`,

	Negations: `niet geen nooit niets niemand zonder noch nergens`,
	Negators:  `niet`,
	Opposites: `on niet`,
	Denials:   `zonder on* ontken* verwer* verwierp* weiger* afgewezen wijst vals* gebrek`,
	Idioms:    `vooral niet_alleen onder* ons onze`,

	Likely:  `waarschijnlijk waarschijnlijke onwaarschijnlijk onwaarschijnlijke hoogstwaarschijnlijk`,
	Degrees: `zeer; hoogst; erg; heel; uiterst; weinig; vrij; tamelijk; eerder; meer dan; meest; buitengewoon`,
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
	Doubts: `misschien; mogelijk; wellicht; zou kunnen; zouden kunnen; niet uit te sluiten; niet uitsluiten; niet
		uitgesloten; gelooft niet;
		geloven niet; betwijfelt; twijfelachtig; onduidelijk; onwaarschijnlijk`,
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
	Summons: `ontbod; ontbied`,
	Recalls: `teruggeroep; teruggehaal`,
	About:   `ongeveer; circa; bijna; zowat; rond; meer dan; ruim; minstens; tot; minder dan`,
	Judging: `beoorde; oordeel; geloof; gelov; schat; vermoed; concludeer; volgens; meent`,
	Threats: `groep hacker aanval dreiging cyber spion`,

	Universals:   `alle alles elke ieder iedere`,
	Affiliations: `gelieerd* verbonden gesteund* gesponsord* gelinkt* banden verwant*`,
	State:        `staat staats* overheid regering`,

	Dates: Dates{
		To:      `tot; tot en met; t/m; op; naar; tot de`,
		Between: `tussen`,
		And:     `en`,
		Of:      `van`,
		Part:    `begin; eind; medio; half; midden; aan het begin van; aan het eind van; begin van; eind van`,
		In:      `in; sinds; sedert; tot`,
		Year:    `het jaar; jaar`,
		Seasons: `lente/voorjaar zomer herfst/najaar winter`,
		Decades: `jaren #; jaren '#; jaren ’#`,
		Tens:    `jaren_dertig jaren_veertig jaren_vijftig jaren_zestig jaren_zeventig jaren_tachtig jaren_negentig`,
		First:   `eerste`,
		Streets: `straat laan plein weg *straat *laan *plein`,
		Relative: `vandaag; gisteren; gisteravond; gisterenavond; eergisteren; morgenochtend; overmorgen; vanochtend; vanmorgen;
			vanmiddag; vanavond; vannacht; vorige week; afgelopen week; vorige maand; afgelopen maand; vorig jaar; afgelopen
			jaar; deze week; deze maand; dit jaar; volgende week; komende week; volgende maand; volgend jaar; de vorige dag;
			een dag eerder; de volgende dag; # dagen geleden; # weken geleden; # maanden geleden; # jaar geleden; een week
			geleden; een maand geleden; een jaar geleden`,
	},
	Layout: Layout{
		Pages:      `pagina p.`,
		PageTotals: `van`,
	},

	Nations: `us=amerikaans,amerikaanse,amerikanen|washington|amerika,^vs gb=brits,britse,britten|londen|groot-brittannië
		cn=chinees,chinese,chinezen|peking,beijing ru=russisch,russische,russen|moskou,kremlin
		kp=noord-koreaans,noord-koreaanse|pyongyang kr=zuid-koreaans,zuid-koreaanse|seoul ir=iraans,iraanse|teheran
		jp=japans,japanse|tokio in=indiaas,indiase|new_delhi il=israëlisch,israëlische|jeruzalem
		ua=oekraïens,oekraïense|kiev,kyiv by=belarussisch,belarussische,wit-russische|minsk
		de=duits,duitse,duitsers|berlijn fr=frans,franse|parijs it=italiaans,italiaanse|rome es=spaans,spaanse|madrid
		nl=nederlands,nederlandse,nederlanders|den_haag pl=pools,poolse|warschau cz=tsjechisch,tsjechische|praag
		au=australisch,australische|canberra nz=nieuw-zeelands,nieuw-zeelandse|wellington ca=canadees,canadese|ottawa
		tw=taiwanees,taiwanese|taipei vn=vietnamees,vietnamese|hanoi pk=pakistaans,pakistaanse|islamabad
		tr=turks,turkse|ankara be=belgisch,belgische|brussel`,
	ProperAdjectives: true,
	NameEndings:      1,
	Organs: `ministerie regering ambassade dienst agentschap parlement commissie rechtbank politie raad consulaat kabinet
		inlichtingendienst veiligheidsdienst`,
	Titles: `president minister premier ambassadeur woordvoerder woordvoerster generaal directeur chef staatssecretaris
		kanselier`,
	Condemn:  `veroordeel* veroordel* hekel*`,
	Announce: `kondigde kondigden kondigt aankondig* aangekondigd`,
	Measures: Measures{
		Sanctions:   `sanctie sancties gesanctioneerd sanctioneerde`,
		Indictments: `aangeklaagd aanklacht aanklachten inbeschuldigingstelling`,
		Summonses:   `ontboden ontbood ontbieden op_het_matje_geroepen`,
		Recalls:     `teruggeroepen terugroeping roept_terug`,
		Expulsions:  `uitgezet uitzetting uitzettingen uitgewezen uitwijzing persona_non_grata`,
	},
}
