package lang

func init() { add(&latvian) }

var latvian = Language{
	Tag: "lv",

	Cues: `teica teic saka sacīja sacījis sacījusi sacījuši teicis teikusi teikuši paziņoja paziņo paziņojis paziņojusi
		norādīja norāda uzsvēra uzsver piebilda piebilst skaidroja skaidro paskaidroja paskaidro apgalvoja apgalvo
		atzina atzīst noliedza noliedz apstiprināja apstiprina brīdināja brīdina rakstīja raksta jautāja jautā
		atbildēja atbild pavēstīja vēstīja vēsta informēja informē komentēja komentē atzīmēja atzīmē pastāstīja
		stāstīja stāsta secināja secina nosodīja nosoda apsūdzēja apsūdz vainoja vaino nosauca sauca iebilda iebilst
		pauda pauž ziņoja ziņo paziņojuši norādījis norādījusi uzsvērusi piebildis piebildusi skaidrojis skaidrojusi
		noraidīja noraida apliecināja apliecina brīdinājis uzskata`,
	Prepositions:  `saskaņā ar; pēc`,
	Postpositions: `vārdiem; teiktā; uzskatam; domām`,
	Pronouns:      `viņš viņa viņi viņas es mēs tas tā`,
	Function: `un ir ka uz no ar par bet vai kā arī pēc pie pret lai jo kas bija nav tika tiek gan jau vēl tikai to tā
		šo šis šī viņa viņas
		viņu savu savā kad ja līdz pirms starp bez vakar šodien pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien`,
	Naming:      `tā sauktais sauktā dēvētais dēvētā nosaukumu pazīstams pazīstama filma grāmata vārds termins`,
	Dash:        true,
	SpeechNouns: `paziņojumā intervijā runā vēstulē ziņojumā ierakstā konferencē`,
	Accuse:      `apsūdzēja apsūdz vainoja vaino nosodīja nosoda pārmet pārmeta`,
	Deny:        `noliedza noliedz noraidīja noraida atspēkoja atspēko apstrīd apstrīdēja`,
	Respond:     `atbildēja atbild reaģēja atcirta atbildējis atteica`,
	Quoting:     `citēja citē citējusi`,
	Persons: `pārstāvis pārstāve runasvīrs preses ministrs ministre ministri ministrija premjers premjere prezidents
		prezidente kanclers kanclere sekretārs sekretāre vēstnieks vēstniece vēstniecība konsulāts sūtnis valdība
		aģentūra departaments dienests policija armija ģenerālis pulkvedis direktors direktore vadītājs vadītāja
		priekšsēdētājs priekšsēdētāja amatpersona amatpersonas komisārs komisija padome komiteja saeima parlaments
		tiesa tiesnesis tiesnese prokurors prokurore prokuratūra advokāts advokāte analītiķis analītiķe eksperts
		eksperte eksperti pētnieks pētniece pētnieki uzņēmums kompānija grupa grupējums organizācija partija līderis
		mērs gubernators senators karalis profesors profesore liecinieks avots avoti varasiestādes diplomāts diplomāte
		deputāts deputāte pārstāvji analītiķi diplomāti izmeklētāji prokurori`,
	Media:   `laikraksts avīze kanāls portāls žurnāls`,
	Hearers: `aģentūrai laikrakstam avīzei žurnālistiem kanālam portālam`,
	Named: `programma programmas programmu operācija kampaņa grupa grupējums projekts laikraksts avīze partija uzņēmums
		kuģis plāns iniciatīva sauklis vīruss aģentūra aģentūrai organizācija platforma mācības dziesma`,
	Place:        `uz no ar par pēc pie pret līdz pirms starp bez zem pār ap`,
	Conjunctions: `un bet vai`,
	That:         `ka vai lai`,
	Relatives:    `kurš kura kas kuri kuras`,
	Adverbs: `vēlāk tad vakar šodien rīt arī agrāk atkal vēl pirmdien otrdien trešdien ceturtdien piektdien sestdien
		svētdien pēc_tam turklāt`,
	Oblique:  `u i am ai ei im iem ā ē ī ām ēm os ās ēs is_i`,
	HeadLast: true,
	Citing:   `atsaucoties`,

	Negations: `ne nav nebija bez nekad neviens`,
	Opposites: `ne`,

	Hedges: `it kā; iespējams; iespējamais; iespējamā; iespējamie; iespējamo; varbūt; droši vien; acīmredzot; šķietami;
		šķiet; šķita; liekas; likās; izskatās; domājams; domājams, ka; jādomā; visticamāk; visdrīzāk; diez vai;
		aizdomās; aizdomas; aizdomās turamais; aizdomās turētais; tiek uzskatīts; uzskata; uzskatām; tiek turēts
		aizdomās; ticam; domājam; domā; pieņemam; pieņem; tiek lēsts; tiek ziņots; tiek apgalvots; apgalvots; šaubāmies;
		šaubas; šaubīgi; baidāmies; mūsuprāt; mūsu skatījumā; cik zināms; cik mums zināms; pirmajā brīdī; norāda uz;
		liecina; liek domāt; varētu; varēja; var būt; var; varot; esot; neapstiprināt*; neskaidr*; nedroš*;
		provizorisk*; sākotnēj*; teorētiski; hipotētiski; potenciāli; tā sauktais; tā sauktā; tā dēvētais; tā dēvētā;
		baumas; ar lielu varbūtību`,
	NearNegations: `diez vai; tikko; knapi; gandrīz; nebūt; tālu no; nekādā gadījumā; nekādi; atteic*; atteik*; atsak*; nolied*;
		nolieg*; noliedz*; noraid*; atspēko*; apstrīd*; izslēdz*; izslēg*; melīg*; nepatie*; kļūdain*; nepareiz*;
		nepamatot*; izdomāt*; trūkst; trūka; trūkum*; neiespējam*; maz ticam*; reti; neizdev*; vietā; izņemot; bez;
		izvair*; pārtrauc*; maz; nespēj*; viltus`,
	Ordinals: `otrais/otrā/otro/otrajā trešais/trešā/trešo/trešajā ceturtais/ceturtā piektais/piektā sestais septītais astotais
		devītais desmitais`,
	Quantities: `visi/visas/visus/katrs/katra puse/pusi vairākums/lielākā daudzi/daudzas/daudz daži/dažas/vairāki nedaudzi/maz
		abi/abas`,
	Judging: `vērtē; uzskat; domā; secin; tur aizdomās; saskaņā ar`,
	Threats: `grup hakeri uzbruk kiber spieg`,
	Layout: Layout{
		Pages: `lappuse`,
	},

	Nations: `us=amerikāņ*|vašington*|^asv,amerika gb=britu|londona*|lielbritānij* cn=ķīnieš*|pekin* ru=krievu|maskav*,kreml*
		kp=ziemeļkorej*|phenjan* kr=dienvidkorej*|seul* ir=irāņ*|teherān* jp=japāņ*|tokij* in=indieš*|deli
		il=izraēlieš*|jeruzalem* ua=ukraiņ*|kijiv*,kijev* by=baltkriev*|minsk* de=vācieš*,vācu|berlīn*
		fr=franču,francūž*|parīz* it=itāļu|rom*,romā es=spāņ*|madrid* nl=nīderlandieš*|hāg* pl=poļu,poļi|varšav*
		cz=čehu,čehi|prāg* au=austrālieš*|kanber* nz=jaunzēlandieš*|velington* ca=kanādieš*|otav* tw=taivānieš*|taibe*
		vn=vjetnamieš*|hanoj* pk=pakistānieš*|islamabad* tr=turku|ankar* lv=latvieš*|rīg*`,
	NameEndings: 4,
	Organs: `ministrij* ārlietu_ministrij* iekšlietu_ministrij* aizsardzības_ministrij* vēstniecīb* aģentūr* valdīb*
		departament* parlament* saeim* komisij* tiesa tiesas policij* padome padomes konsulāt* prokuratūr* dienests
		dienesta`,
	Titles: `prezidents prezidente ministrs ministre premjerministrs vēstnieks vēstniece pārstāvis pārstāve preses_sekretārs
		ģenerālis direktors direktore vadītājs kanclers`,
	Condemn:  `nosod* nosoda`,
	Announce: `paziņo* izziņo*`,
	Measures: Measures{
		Sanctions:   `sankcij*`,
		Indictments: `apsūdzīb* izvirzī*_apsūdzīb*`,
		Summonses:   `izsauca izsaukt* izsauc_vēstnieku`,
		Recalls:     `atsauca atsaukt* atsaukšan*`,
		Expulsions:  `izraidīj* izraidīt* izraidīšan* persona_non_grata`,
	},
}
