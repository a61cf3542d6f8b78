package lang

func init() { add(&german) }

var german = Language{
	Tag: "de",

	Cues: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont teilte mitgeteilt schrieb schreibt
		schrieben geschrieben meinte meint fügte hinzu ergänzte ergänzt kritisierte kritisiert warnte warnt forderte
		fordert kündigte angekündigt behauptete behauptet berichtete berichtet äußerte äußert antwortete antwortet
		fragte fragt bestätigte bestätigt bekräftigte bekräftigt bezeichnete bezeichnet nannte nennt sprach spricht
		stellte verkündete verkündet urteilte urteilt kommentierte kommentiert zitierte zitiert verwies unterstrich
		räumte bedauerte bedauert wies lobte begründete begründet versicherte versichert hieß heißt rief ruft
		dementierte beklagte beklagt mahnte mahnt schilderte erzählte erzählt twitterte resümierte verurteilte
		verurteilt verteidigte erwiderte entgegnete appellierte gab prophezeite konstatierte formulierte flüsterte
		schrie murmelte dachte bewertete bewertet charakterisierte charakterisiert wertete wertet widersprach
		widerspricht bestritt bestreitet bemängelte beschrieb beschreibt umschrieb lautete lautet fuhr zeigte hält
		hielt stufte schimpfte spottete lobt prognostizierte spekuliert spekulierte titelte titelt verlangte verlangt
		rechtfertigte verwarf vermutete folgerte hob besagt besagte unterstreicht drohte droht versprach verspricht
		gestand leugnete teilten erklären erläuterte erläutert erläuterten unterstrichen hoben wiesen kritisierten
		warnten forderten kündigten behaupteten äußerten antworteten bestätigten bekräftigten meldete meldet meldeten
		bemerkte bemerkt merkte zeigten meinten dementierten verurteilten konterte kontert entgegneten präzisierte
		gaben beschuldigte beschuldigt beschuldigten warf werfen wirft`,
	Postcues:      `so`,
	Prepositions:  `laut; nach angaben; nach aussage; nach worten; nach den worten; zufolge; nach auskunft; im wortlaut`,
	Postpositions: `zufolge`,
	Auxiliaries:   `hat habe haben hatte`,
	Pronouns:      `er sie ich wir man dieser diese`,
	Articles:      `der die das dem den des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer unser unsere unserer unserem unseren unseres`,
	Function: `und in zu nicht mit sich auf für ist von im auch an als bei nach aus wie es hat war werden wird dass daß
		aber oder wenn noch nur vor zur zum bis über unter gegen durch um am vom so während weil damit doch dann
		schon hier heute gestern jedoch dabei dazu außerdem dagegen später zuvor inzwischen dadurch deshalb daher
		weiter wörtlich ähnlich darin daraufhin zudem ferner dort damals ebenso montag dienstag mittwoch
		donnerstag freitag samstag sonntag`,
	Naming: `sogenannte sogenannten sogenannter sogenanntes genannte genannten genannt namens titel film buch begriff
		schlagwort wort namen`,
	Abbreviations: `dr prof hr fr st nr bzw ca z.b d.h u.a usw vgl abs mio mrd jan feb aug sept okt nov dez`,
	CapitalNouns:  true,
	SpeechNouns: `erklärung mitteilung interview rede brief bericht pressekonferenz stellungnahme gespräch schreiben tweet
		beitrag botschaft ansprache aussage`,
	Accuse: `beschuldigte beschuldigt beschuldigten bezichtigte bezichtigt verurteilte verurteilt verurteilten warf
		wirft vorgeworfen vorwarf machte_verantwortlich verantwortlich prangerte anklagte klagte beschuldigen
		bezichtigen verurteilen werfen warfen vorwerfen macht_verantwortlich machten_verantwortlich
		machen_verantwortlich lastete_an lastet_an anlastete gab_schuld gibt_schuld geben_schuld anprangerte
		prangert prangern verdächtigt verdächtigte`,
	Deny: `bestritt bestreitet bestritten dementierte dementiert dementierten leugnete leugnet wies_zurück
		weist_zurück wiesen_zurück zurückgewiesen verneinte verneint widersprach widerspricht bestreiten
		dementieren leugnen leugneten weisen_zurück lehnte_ab verneinten widersprachen entkräftete stritt_ab
		streitet_ab abstritt bestreite`,
	Respond: `antwortete antwortet antworteten erwiderte erwidert entgegnete entgegnet konterte kontert reagierte
		reagiert antworten erwidern erwiderten entgegnen entgegneten konterten kontern gab_zurück reagieren
		reagierten`,
	Quoting: `zitierte zitiert zitieren zitierten`,
	Persons: `sprecher sprecherin sprechers sprecherinnen minister ministerin ministerium präsident präsidentin kanzler
		kanzlerin botschaft botschafter botschafterin regierung behörde amt chef chefin leiter leiterin direktor
		direktorin general oberst polizei armee militär kommission rat parlament gericht richter richterin
		staatsanwalt staatsanwältin staatsanwaltschaft anwalt anwältin experte expertin experten forscher forscherin
		forscherinnen unternehmen firma konzern gruppe organisation partei vertreter vertreterin beamter beamte
		beamten staatssekretär staatssekretärin außenminister außenministerin innenminister innenministerin
		verteidigungsminister verteidigungsministerin außenministerium innenministerium bürgermeister bürgermeisterin
		professor professorin vorsitzender vorsitzende sprecherrat diplomat diplomatin gesandter gesandte kreise zeuge
		zeugin analyst analystin pressesprecher pressesprecherin regierungssprecher regierungssprecherin auswärtige
		dienst bundesamt diplomaten anwälte ermittler`,
	Media:   `agentur nachrichtenagentur zeitung tageszeitung sender blatt magazin zeitschrift wochenzeitung portal rundfunk`,
	Hearers: `journalisten reportern abgeordneten medien korrespondenten presse`,
	Named: `programm operation kampagne projekt agentur zeitung magazin zeitschrift partei firma gruppe hackergruppe
		unternehmen schadsoftware plan initiative schiff aktion losung parole motto codename tarnname sender software
		plattform virus wurm trojaner übung lied`,
	Nobiliary: `von zum vom`,
	Genitive:  `der des von vom für`,
	Place: `in im an am auf bei beim mit zu zum zur nach gegenüber aus unter vor über seit während gegen durch um bis per
		laut`,
	Conjunctions: `und aber oder sondern`,
	That:         `dass daß ob`,
	Relatives:    `welche welcher`,
	Adverbs: `später danach dann heute gestern zuvor zudem ferner weiter außerdem dabei daraufhin anschließend inzwischen
		zunächst erneut bereits auch jedoch hingegen dagegen wiederholt abends morgens kürzlich nun ebenfalls
		weiterhin schließlich dazu darauf hierzu wörtlich am_montag überraschend öffentlich`,
	Dative: `dem den einem einen ihrem seinem ihren seinen`,
	Citing: `unter_berufung_auf`,

	Negations: `nicht kein* nie niemals nichts niemand* ohne weder noch keinesfalls keineswegs`,
	Negators:  `nicht kaum nie`,
	Opposites: `un in nicht`,
	Reversing: `nicht`,
	Denials: `ohne un* inakzeptab* lehnt lehnen lehnte abgelehnt ablehn* weist wies weisen zurückgewiesen zurück
		bestreite* bestritt* leugne* dementier* mangel* fehl* falsch* haltlos* grundlos* erfunden*`,
	Idioms: `vor_allem alles_andere nicht_nur unter* union* universit* ungarn* unternehm* uns unser*`,

	Likely: `wahrscheinlich wahrscheinliche wahrscheinlicher wahrscheinlichste wahrscheinlichsten unwahrscheinlich
		höchstwahrscheinlich unwahrscheinlicher`,
	Degrees: `sehr; höchst; äußerst; überaus; wenig; eher; ziemlich; recht; extrem; weniger; am; ganz; hoch;
		durchaus; mehr als; sehr viel; weit`,
	Hedges: `anscheinend; scheinbar; offenbar; offensichtlich; augenscheinlich; angeblich; angebliche*; angeblichen;
		vermeintlich; vermeintliche*; vermutlich; vermutliche*; mutmaßlich; mutmaßliche*; mutmasslich; mutmassliche*;
		wohl; wahrscheinlich; vielleicht; womöglich; möglicherweise; eventuell; unter umständen; gegebenenfalls;
		denkbar; allem anschein nach; dem anschein nach; dem vernehmen nach; aller wahrscheinlichkeit nach; mit großer
		wahrscheinlichkeit; mit hoher wahrscheinlichkeit; gerüchteweise; gerüchten zufolge; soll; sollen; sollte;
		sollten; dürfte; dürften; könnte; könnten; scheint; scheinen; schien; schienen; gilt als; gelten als; galt als;
		galten als; wird vermutet; wird angenommen; wird verdächtigt; werden verdächtigt; steht im verdacht; stehen im
		verdacht; unter dem verdacht; verdacht; verdächtig*; vermute*; vermutet; vermuten; vermutung; glaube; glauben;
		glaubt; glaubte; glaubten; meinen; meint; annehmen; annahme; nehmen an; nehmen wir an; nimmt an; gehe davon aus;
		gehen davon aus; geht davon aus; ging davon aus; gehen wir davon aus; halten für; bezweifel*; zweifel*; unseres
		wissens; meines wissens; nach unserer kenntnis; nach unserer einschätzung; nach unserer ansicht; unserer ansicht
		nach; unserer meinung nach; meiner meinung nach; soweit wir wissen; soweit bekannt; soweit ersichtlich; nach
		bisherigen erkenntnissen; nach derzeitigem kenntnisstand; nach jetzigem stand; auf den ersten blick; deutet
		darauf hin; deuten darauf hin; darauf hindeuten; spricht dafür; sprechen dafür; legt nahe; legen nahe;
		nahelegen; unbestätigt*; ungeklärt; unklar; ungewiss; nicht sicher; nicht bewiesen; vorläufig*; sogenannt*;
		gewissermaßen; sozusagen; theoretisch; hypothetisch; es heißt; heißt es; schätzungsweise; voraussichtlich;
		tendenziell; als ob; hätte; hätten; würde; würden`,
	Doubts: `möglicherweise; möglich; vielleicht; könnte; könnten; dürfte; mag; nicht auszuschließen; nicht
		auszuschliessen; nicht ausschließen;
		nicht ausschliessen; nicht ausgeschlossen; nicht ausgeschlossen werden; glaubt nicht; glauben nicht; glaube
		nicht; hält nicht für;
		bezweifelt; bezweifeln; zweifelhaft; unklar; unwahrscheinlich`,
	NearNegations: `kaum; schwerlich; mitnichten; beileibe; alles andere als; weit davon entfernt; fern davon; keinesfalls; auf
		keinen fall; in keiner weise; weigert*; weigern; verweiger*; weigerung; lehnt*; lehnen; lehnte*; ablehn*;
		abgelehnt; bestreit*; bestritt*; leugn*; geleugnet; dementier*; zurückgewiesen; zurückweis*; weist zurück; wies
		zurück; widersprech*; widerspricht; widersprach; widerleg*; falsch*; fälschlich*; irrtümlich*; unwahr*;
		unzutreffend*; unrichtig*; zu unrecht; haltlos*; grundlos*; unbegründet*; erfunden*; mangel; mangelt; mangels;
		fehlt; fehlen; fehlte*; unmöglich; unwahrscheinlich; selten; unterließ*; unterlass*; scheiter*; versäum*; statt;
		anstatt; außer; ausgeschlossen; ausschließ*; schließt aus; schloss aus; schließen aus; beinahe; fast; nahezu;
		wenig; wenige; unfähig; außerstande; vermeid*; verhinder*; aufgehört; hörte auf; ohne`,
	Ordinals: `zweite/zweiten/zweiter/zweites/zweitem dritte/dritten/dritter/drittes/drittem
		vierte/vierten/vierter/viertes/viertem fünfte/fünften/fünfter/fünftes/fünftem
		sechste/sechsten/sechster/sechstes/sechstem siebte/siebten/siebter/siebtes/siebtem
		achte/achten/achter/achtes/achtem neunte/neunten/neunter/neuntes/neuntem zehnte/zehnten/zehnter/zehntes/zehntem`,
	Quantities: `alle/allen/aller/alles/allem/sämtliche/sämtlichen/jede/jeder/jedes/jeden/jedem/ganze/ganzen
		halbe/halben/halber/hälfte/halb meiste/meisten/mehrheit viele/vielen/vieler/zahlreiche/zahlreichen
		einige/einigen/einiger/mehrere/mehreren/manche/manchen wenige/wenigen/weniger beide/beiden/beider`,

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
	Summons:      `einbestell; einzubestell`,
	Recalls:      `zurückgeruf; zurückberuf; abberuf`,
	About:        `etwa; rund; ungefähr; circa; ca; knapp; schätzungsweise; mehr als; über; mindestens; bis zu; weniger als`,
	Judging:      `bewert; einschätz; schätz; urteil; glaub; vermut; geht davon; gehen davon; laut; zufolge; hält; halten`,
	Threats:      `akteur angreifer bande gruppe spionage angriff`,
	Universals:   `alle allen aller alles sämtliche* jede*`,
	Loose:        `irgend* immer ganz* jeglich* beide*`,
	Affiliations: `verbunden* staatsnah* nahestehend* unterstützt* gefördert* gesponsert* zugehörig* angebunden* nahesteh*`,
	State:        `staat staates staats staatlich* staatsnah* regierung`,

	Dates: Dates{
		CapitalDays: true,
		To:          `bis; bis zum; auf; auf den; zum`,
		Between:     `zwischen; zwischen dem`,
		And:         `und`,
		Of:          `des`,
		Part:        `anfang; ende; mitte; zu beginn des; gegen ende des`,
		In:          `in; seit; bis; im jahr; im jahre; seit dem jahr`,
		Year:        `jahr; jahre; jahres`,
		Seasons:     `frühling/frühjahr/frühlings/frühjahrs sommer/sommers herbst/herbstes winter/winters`,
		Decades:     `#er jahre; #er jahren; #er-jahre; #er-jahren; #er`,
		Tens: `dreißiger_jahre/dreißiger_jahren/dreißigerjahre/dreißigerjahren
			vierziger_jahre/vierziger_jahren/vierzigerjahre/vierzigerjahren
			fünfziger_jahre/fünfziger_jahren/fünfzigerjahre/fünfzigerjahren
			sechziger_jahre/sechziger_jahren/sechzigerjahre/sechzigerjahren
			siebziger_jahre/siebziger_jahren/siebzigerjahre/siebzigerjahren
			achtziger_jahre/achtziger_jahren/achtzigerjahre/achtzigerjahren
			neunziger_jahre/neunziger_jahren/neunzigerjahre/neunzigerjahren`,
		First:   `erste ersten`,
		Streets: `straße strasse platz allee gasse weg platzes`,
		Relative: `heute; heute morgen; heute früh; heute abend; heute nacht; heute mittag; gestern; gestern abend; vorgestern;
			morgen früh; übermorgen; vergangene woche; vergangenen woche; letzte woche; letzten woche; vorige woche; vorigen
			woche; diese woche; dieser woche; kommende woche; kommenden woche; nächste woche; nächsten woche; vergangenen
			monat; letzten monat; vorigen monat; nächsten monat; kommenden monat; diesen monat; vergangenes jahr;
			vergangenen jahr; letztes jahr; letzten jahr; dieses jahr; nächstes jahr; am vortag; tags zuvor; am nächsten
			tag; am folgenden tag; vor # tagen; vor # wochen; vor # monaten; vor # jahren; vor einer woche; vor einem monat;
			vor einem jahr`,
		Weekdays: `montags dienstags mittwochs donnerstags freitags samstags/sonnabend sonntags`,
	},
	Layout: Layout{
		Pages:      `seite s.`,
		PageTotals: `von`,
		Notes:      `anm. anm fn. fn`,
		Editorial:  `sic; hervorhebung hinzugefügt; hervorhebung im original`,
	},

	Nations: `us=amerikanisch*,us-amerikanisch*,amerikaner*|washington|amerika
		gb=britisch*,brite,briten|london|großbritannien,england cn=chinesisch*,chinese,chinesen|peking
		ru=russisch*,russe,russen|moskau,kreml kp=nordkoreanisch*,nordkoreaner*|pjöngjang
		kr=südkoreanisch*,südkoreaner*|seoul ir=iranisch*,iraner*|teheran jp=japanisch*,japaner*|tokio
		in=indisch*,inder,indern|neu-delhi il=israelisch*,israeli,israelis|jerusalem ua=ukrainisch*,ukrainer*|kiew,kyjiw
		by=belarussisch*,weißrussisch*|minsk de=deutsch*|berlin fr=französisch*,franzose,franzosen|paris
		it=italienisch*,italiener*|rom es=spanisch*,spanier*|madrid nl=niederländisch*,niederländer*|den_haag|holland
		pl=polnisch*,pole,polen|warschau cz=tschechisch*,tschechen|prag|tschechische_republik
		au=australisch*,australier*|canberra nz=neuseeländisch*,neuseeländer*|wellington ca=kanadisch*,kanadier*|ottawa
		tw=taiwanisch*,taiwaner*|taipeh vn=vietnamesisch*,vietnamesen|hanoi pk=pakistanisch*|islamabad
		tr=türkisch*,türken|ankara at=österreichisch*,österreicher*|wien ch=schweizerisch*,schweizer|bern`,
	NameEndings: 1,
	Organs: `ministerium außenministerium innenministerium verteidigungsministerium justizministerium finanzministerium
		wirtschaftsministerium botschaft behörde bundesregierung regierung bundesamt amt bundestag parlament gericht
		polizei geheimdienst nachrichtendienst bundesnachrichtendienst verfassungsschutz generalkonsulat konsulat
		kommission auswärtige_amt auswärtigen_amt auswärtiges_amt bundeskriminalamt staatsanwaltschaft
		generalbundesanwalt`,
	Titles: `präsident präsidentin minister ministerin außenminister außenministerin innenminister innenministerin
		verteidigungsminister verteidigungsministerin bundeskanzler bundeskanzlerin kanzler kanzlerin botschafter
		botschafterin sprecher sprecherin regierungssprecher general direktor direktorin chef staatssekretär
		staatssekretärin ministerpräsident ministerpräsidentin premierminister herr frau`,
	Condemn:  `verurteil* missbillig*`,
	Announce: `ankündig* angekündigt* kündigte kündigten kündigt bekanntgegeben bekannt`,
	Blames: `geführt von; gesteuert von; gesteuert wird; geführt wird; verantwortlich; verantwortung für; steckt hinter; steckte hinter; stecken hinter; steht hinter; stand hinter;
		stehen hinter; durchgeführt von; verübt von; begangen von; zuzurechnen; zuzuordnen; zurückzuführen auf;
		zurückzuführen; zugeordnet; zugerechnet; zugeschrieben; im auftrag; urheber; gesteuert von; gelenkt von;
		gesteuert; unterstellt`,
	Undergo:  `wurde wurden worden wird werden`,
	Readings: `antworten`,
	Taking: Taking{
		We:      `wir`,
		Helping: `hat habe haben hatten wird werden`,
		Impose: `verhäng* erlass* beschließ* beschloss* beschlossen ergreif* ergriff* setz* ordn* bestell* weis*
			frier* sperr* sanktionier* beruf* erklär* nimmt nehmen nahm führt führen`,
		Companies: `firma unternehmen gesellschaft konzern`,
		Attacks:   `angriff* cyberangriff* hackerangriff* einbruch* cyberattacke* operation* kampagne*`,
		Against:   `gegen auf in`,
	},
	Measures: Measures{
		Sanctions:   `sanktion sanktionen sanktioniert sanktionierte sanktionierten einreiseverbot* vermögenssperr*`,
		Indictments: `anklage anklagen angeklagt angeklagte angeklagten anklageschrift haftbefehl*`,
		Summonses:   `einbestellt einbestellte einbestellten einbestellung einbestellen`,
		Recalls:     `zurückberufen zurückgerufen abberufen abberufung rückruf`,
		Expulsions:  `ausgewiesen ausweisung ausweisungen ausweisen unerwünschte_person persona_non_grata`,
	},
}
