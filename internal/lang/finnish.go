package lang

func init() { add(&finnish) }

var finnish = Language{
	Tag: "fi",

	Cues: `sanoo sanoi sanovat sanoivat sanonut kertoo kertoi kertovat kertoivat kertonut toteaa totesi toteavat
		kirjoittaa kirjoitti kirjoittavat selittää selitti lisää lisäsi vastaa vastasi vastasivat kysyy kysyi korostaa
		korosti muistuttaa muistutti väittää väitti arvioi arvioivat huomauttaa huomautti ilmoittaa ilmoitti
		ilmoittivat tiedottaa tiedotti vakuuttaa vakuutti myöntää myönsi kiistää kiisti varoittaa varoitti vahvistaa
		vahvisti kommentoi pohtii pohti jatkaa jatkoi huudahtaa huudahti huusi kuiskasi tuumaa tuumasi tviittaa
		tviittasi tuomitsee tuomitsi kutsuu kutsui syytti syyttää syyttivät lausui lausuu täsmensi täsmentää tähdensi
		tähdentää painotti painottaa lisäsivät tiedottivat korostivat totesivat vakuuttivat vahvistivat kiistivät
		julisti julistaa raportoi`,
	Postpositions: `mukaan; mielestä; sanoin`,
	Auxiliaries:   `on oli ovat`,
	Pronouns:      `hän he se ne minä me`,
	Function: `ja on ei että oli se joka ovat mutta myös kun niin hän tai kuin jo ole sen joita jotka olisi ollut nyt
		vain vielä sekä jos voi mukaan kanssa ennen jälkeen maanantaina tiistaina keskiviikkona torstaina
		perjantaina lauantaina sunnuntaina eivät tämä`,
	Naming: `sanottu sanotun sanottuja niinsanottu kutsuttu kutsutaan nimeltään nimetty tunnettu elokuva kirja sana
		termi`,
	Abbreviations: `esim mm ym jne ns tri prof nro n`,
	Dash:          true,
	SpeechNouns: `lausunnossa lausunto tiedotteessa tiedote haastattelussa haastattelu puheessa kirjeessä raportissa tviitissä
		tiedotustilaisuudessa lausunnon`,
	Accuse: `syytti syyttää syyttivät syytetty tuomitsi tuomitsee tuomitsivat moitti moittii syyttävät syyttänyt
		nimesi_syylliseksi vieritti_syyn pitää_syyllisenä`,
	Deny:    `kiisti kiistää kiistivät kiistänyt kielsi kieltää torjui torjuu torjuivat hylkäsi tyrmäsi tyrmää`,
	Respond: `vastasi vastaa vastasivat vastannut reagoi kommentoi_vastaukseksi`,
	Quoting: `siteerasi siteeraa siteerasivat lainasi lainaa`,
	Persons: `tiedottaja edustaja puhemies puhenainen ministeri ministerit pääministeri ulkoministeri sisäministeri
		puolustusministeri ministeriö ulkoministeriö sisäministeriö presidentti liittokansleri suurlähettiläs
		suurlähetystö lähettiläs hallitus virasto osasto toimisto palvelu poliisi armeija kenraali eversti johtaja
		päällikkö pääjohtaja puheenjohtaja virkamies virkamiehet komissaari komissio neuvosto valiokunta eduskunta
		tuomioistuin tuomari syyttäjä asianajaja analyytikko asiantuntija asiantuntijat tutkija tutkijat yhtiö yritys
		ryhmä järjestö puolue pormestari kuvernööri senaattori kuningas kuningatar professori todistaja lähde lähteet
		viranomainen viranomaiset diplomaatti tiedottajan suurlähetystön edustajat analyytikot diplomaatit tiedottajat
		syyttäjät`,
	Media:   `uutistoimisto sanomalehti lehti kanava uutiskanava aikakauslehti`,
	Hearers: `toimittajille medialle uutistoimistolle lehdelle kanavalle lehdistölle`,
	Named: `ohjelma ohjelman operaatio operaation kampanja ryhmä ryhmän hanke hankkeen projekti lehti puolue yhtiö yritys
		alus suunnitelma aloite iskulause haittaohjelma virus järjestö`,
	Place:        `ennen jälkeen kanssa`,
	Conjunctions: `ja mutta tai sekä`,
	That:         `että jos`,
	Relatives:    `joka jotka jonka jossa`,
	Adverbs: `myöhemmin jälkeenpäin sitten eilen tänään huomenna myös aiemmin lisäksi silti taas nyt ensin maanantaina
		tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina`,
	Oblique:  `lle lla llä lta ltä ssa ssä sta stä tta ttä ksi nsa aa ää`,
	HeadLast: true,
	Citing:   `viitaten`,

	Negations: `ei en et emme ette eivät älä älkää ilman eikä eivätkä enkä ettei`,
	Opposites: `epä ei`,
	Denials:   `kiistää kiisti kiistävät ilman hylkä* torju* kieltäy* väär* perätö*`,
	Idioms:    `ennen_kaikkea`,

	Likely: `todennäköistä todennäköinen todennäköisesti epätodennäköistä epätodennäköinen epätodennäköisesti
		luultavasti`,
	Degrees: `hyvin; erittäin; varsin; melko; äärimmäisen; vähemmän; enemmän; mitä; sangen`,
	Hedges: `todennäköisesti; luultavasti; mahdollisesti; ehkä; kenties; kaiketi; varmaankin; varmaan; ilmeisesti;
		näennäisesti; nähtävästi; näköjään; oletettavasti; oletettu; oletetut; oletetun; oletettuja; väitetty; väitetyn;
		väitetyt; väitettyjä; väitetysti; väitetään; muka; kuulemma; tiettävästi; tietojen mukaan; epäilty; epäillyn;
		epäillyt; epäiltyjä; epäillään; epäilee; epäilevät; epäilemme; epäily; epäilyt; uskotaan; uskomme; uskoo;
		uskovat; luullaan; luulemme; luulee; arvellaan; arvelee; arvioidaan; oletetaan; oletamme; olettaa; pidetään;
		sanotaan; kerrotaan; huhutaan; huhu; huhut; huhujen mukaan; näyttää; näyttävät; näytti; vaikuttaa; vaikuttavat;
		vaikutti; tuntuu; voi olla; voisi; voisivat; saattaa; saattavat; saattoi; saattaisi; lienee; lienevät; pitäisi;
		niin sanottu; niin sanotut; niin sanotun; käsityksemme mukaan; mielestämme; tietääksemme; sikäli kuin tiedämme;
		ensi näkemältä; viittaa; viittaavat; viittasi; antaa ymmärtää; vahvistamaton; vahvistamattomien; epävarma;
		epäselvä; epäselvää; alustava; alustavien; teoriassa; teoreettisesti; hypoteettinen; ikään kuin; suurella
		todennäköisyydellä; mitä todennäköisimmin`,
	Doubts: `ehkä; mahdollisesti; mahdollista; saattaa; saattoi; voisi; ei voida sulkea pois; ei sulje pois; ei usko; epäilee;
		epätodennäköistä`,
	NearNegations: `tuskin; hädin tuskin; melkein; lähes; kaukana; millään tavoin; missään nimessä; suinkaan; kieltäyty*; kieltää;
		kielsi; kielsivät; kiistä*; kiisti; torju*; kumo*; hylkäsi; hylkä*; hylätä; poissulk*; valheel*; väärin; väärä;
		väärän; virheel*; perusteet*; aiheet*; keksit*; puut*; mahdoto*; epätodennäköi*; harvoin; epäonnistu*; jättää;
		jätti; sijaan; paitsi; lukuun ottamatta; ilman; vältt*; lakka*; estä*; vähän; kykenemät*; vailla`,
	Ordinals: `toinen/toisen/toista kolmas/kolmannen/kolmatta neljäs/neljännen viides/viidennen kuudes/kuudennen
		seitsemäs/seitsemännen kahdeksas/kahdeksannen yhdeksäs/yhdeksännen kymmenes/kymmenennen`,
	Quantities: `kaikki/kaikkien/kaikkia/jokainen/koko puolet/puoli useimmat/enemmistö/suurin monet/monia/useat/lukuisat
		jotkut/muutamat/eräät harvat molemmat/kumpikin`,

	Numbers: Numbers{
		Units: `kaksi/kahden/kahta kolme/kolmen/kolmea neljä/neljän/neljää viisi/viiden/viittä kuusi/kuuden/kuutta
			seitsemän/seitsemää kahdeksan/kahdeksaa yhdeksän/yhdeksää kymmenen/kymmentä yksitoista kaksitoista
			kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista`,
		Tens: `kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä
			yhdeksänkymmentä`,
		Powers:  `sata/sadan/sataa tuhat/tuhannen/tuhatta miljoona/miljoonan/miljoonaa miljardi/miljardin/miljardia`,
		Joints:  map[string]float64{"yksi": 1, "kymmentä": 10, "toista": 10},
		One:     `yksi`,
		Implied: map[string]float64{"molemmat": 2},
	},

	Months: `tammikuussa/tammikuun helmikuussa/helmikuun maaliskuussa/maaliskuun huhtikuussa/huhtikuun
		toukokuussa/toukokuun kesäkuussa/kesäkuun heinäkuussa/heinäkuun elokuussa/elokuun syyskuussa/syyskuun
		lokakuussa/lokakuun marraskuussa/marraskuun joulukuussa/joulukuun`,
	About:        `noin; lähes; arviolta; yli; enemmän kuin; vähintään; jopa; alle`,
	Judging:      `arvioi; katso; usko; epäil; päättel; mielestä; mukaan`,
	Threats:      `ryhm hakker hyökkä kyber vakoilu`,
	Universals:   `kaikki kaikkiin kaikkia kaikkien kaikin jokainen jokaista`,
	Affiliations: `kytkeyty* kytköks* yhteyks* yhteydessä liittyv* tukem* sponsoroi* sidoks* lähell*`,
	State:        `valtio valtion valtiolli* hallitus hallituksen`,
	Layout: Layout{
		Pages: `sivu`,
	},

	Nations: `us=yhdysvaltalai*,amerikkalai*|washington*|yhdysval*
		gb=brittiläi*,brit,britit,brittien,brittejä|lonto*|britannia,iso-britannia cn=kiinalai*|peking*
		ru=venäläi*|moskova*,moskovan,kreml* kp=pohjoiskorealai*|pjongjang* kr=eteläkorealai*|soul*
		ir=iranilai*|teheran* jp=japanilai*|tokio* in=intialai*|new_delhi* il=israelilai*|jerusalem*
		ua=ukrainalai*|kiova*,kiovan by=valkovenäläi*|minsk* de=saksalai*|berliini* fr=ranskalai*|pariisi*
		it=italialai*|rooma* es=espanjalai*|madrid* nl=hollantilai*,alankomaalai*|haag*|hollanti,hollannin
		pl=puolalai*|varsova*,varsovan cz=tšekkiläi*|praha*,prahan au=australialai*|canberra*
		nz=uusiseelantilai*|wellington*|uuden-seelannin,uudessa-seelannissa,uutta-seelantia ca=kanadalai*|ottawa*
		tw=taiwanilai*|taipei* vn=vietnamilai*|hanoi* pk=pakistanilai*|islamabad* tr=turkkilai*|ankara*
		fi=suomalai*|helsinki*,helsingi*|suom* se=ruotsalai*|tukholma* ee=virolai*|tallinna*`,
	NameEndings: 5,
	Organs: `ulkoministeriö* sisäministeriö* puolustusministeriö* oikeusministeriö* ministeriö* suurlähetystö* virasto*
		hallitus hallituksen eduskun* poliisi* keskusrikospoliisi* suojelupoliisi* tuomioistui* komissio* neuvosto*
		konsulaat* valtioneuvosto*`,
	Titles: `presidentti ministeri ulkoministeri pääministeri puolustusministeri sisäministeri oikeusministeri suurlähettiläs
		tiedottaja edustaja kenraali johtaja päällikkö liittokansleri`,
	Condemn:  `tuomits* tuomitse* tuomin* tuominnut`,
	Announce: `ilmoit* julkist*`,
	Measures: Measures{
		Sanctions:   `pakote pakotteet pakottei* pakotte* sanktio*`,
		Indictments: `syyte syytteet syyttee* syyttei*`,
		Summonses:   `kutsui_puhutteluun kutsunut_puhutteluun puhutteluun`,
		Recalls:     `kutsui_kotiin kutsunut_kotiin kutsui_takaisin`,
		Expulsions:  `karkot* persona_non_grata`,
	},
}
