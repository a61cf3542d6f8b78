package lang

func init() { add(&romanian) }

var romanian = Language{
	Tag: "ro",

	Cues: `spus spune spunea zis zice declarat declară afirmat afirmă susținut susține explicat explică adăugat adaugă
		scris scrie precizat precizează anunțat anunță răspuns răspunde întrebat întreabă avertizat avertizează
		subliniat subliniază transmis transmite menționat menționează comentat comentează recunoscut recunoaște negat
		neagă confirmat confirmă condamnat condamnă acuzat acuză concluzionat replicat exclamat strigat șoptit atras
		atrage arătat arată notat notează reiterat reiterează conchis conchide replică respins respinge dezmințit
		dezminte informat informează avertizând adăugând susținând afirmând declarând subliniind indicat indică
		comunicat comunică criticat critică declarară spuseră scriu scriau`,
	Prepositions: `potrivit; conform; după cum spune`,
	Auxiliaries:  `a au avea aveau`,
	Pronouns:     `el ea ei ele eu noi acesta aceasta`,
	Articles:     `un o unui unei`,
	Function: `și de în la că nu se cu pe din pentru este sunt care mai fost a au al ale lui lor sau dar prin după fără
		către între despre dacă când cum luni marți miercuri joi vineri sâmbătă duminică`,
	Naming: `așa-numitul așa-numita așa-zisul așa-zisa numit numită denumit denumită intitulat intitulată cunoscut
		cunoscută`,
	Abbreviations: `dl dna dr prof nr str etc pag`,
	Dash:          true,
	SpeechNouns:   `comunicat declarație interviu discurs scrisoare raport conferință mesaj postare`,
	Accuse: `acuzat acuză acuza acuzând condamnat condamnă denunțat denunță învinuit învinuiește blamat atribuit
		atribuie acuzat_pe învinovățește dă_vina dat_vina reproșează`,
	Deny:    `negat neagă dezmințit dezminte respins respinge infirmat infirmă contestat contestă dezmint respinse`,
	Respond: `răspuns răspunde replicat replică reacționat reacționează ripostat`,
	Quoting: `citat citează citată citând citat-o citat-l`,
	Persons: `purtător purtătoare purtătorul purtătoarea ministru ministra ministrul miniștrii ministerul minister premier
		premierul președinte președintele președinta cancelar cancelarul secretar secretarul ambasador ambasadorul
		ambasada ambasadă consulatul trimisul guvernul agenția departamentul biroul serviciul poliția armata general
		generalul colonel colonelul director directorul directoarea șef șeful șefa oficial oficialul oficialii
		oficiali comisar comisarul comisia consiliul comitetul parlamentul tribunalul judecător judecătorul procuror
		procurorul procuratura parchetul avocat avocatul analist analistul expert expertul experți experții cercetător
		cercetătorul cercetătoarea compania firma grupul gruparea organizația partidul lider liderul primar primarul
		guvernator senator senatorul deputat deputatul rege regele profesor profesorul martor sursă surse autoritățile
		reprezentant reprezentantul diplomat diplomatul reprezentanți reprezentanții oficialitățile procurorii
		analiștii purtătorii`,
	Media:   `agenția ziarul cotidianul postul revista`,
	Hearers: `agenției ziarului jurnaliștilor reporterilor presei postului`,
	Named: `programul program operațiunea operațiune campania grupul gruparea grup proiectul ziarul partidul firma
		compania nava planul inițiativa sloganul softul virusul agenția agenției organizația platforma exercițiul
		cântecul postul`,
	Genitive:     `de al ale ai a`,
	Place:        `la în din pe cu prin după înainte împotriva pentru către între despre spre de_la asupra contra`,
	Conjunctions: `și dar sau iar`,
	That:         `că să dacă`,
	Relatives:    `care`,
	Adverbs: `ulterior apoi ieri azi astăzi mâine și_de_asemenea de_asemenea anterior mai_târziu luni marți miercuri joi
		vineri sâmbătă duminică totodată însă acum din_nou`,
	Citing: `citând`,

	Negations: `nu n niciodată nimic nimeni fără nici niciun*`,
	Opposites: `ne in im`,

	Likely:  `probabil probabilă probabile improbabil improbabilă improbabile verosimil`,
	Degrees: `foarte; extrem de; puțin; destul de; mai; cel mai; mult mai; deosebit de; foarte puțin`,
	Hedges: `probabil; pesemne; poate; eventual; aparent; în aparență; se pare; se părea; pare; par; părea; păreau; pare-se;
		parcă; chipurile; cică; pasămite; așa-zis; așa-zisa; așa-zisul; așa-zise; așa-numit; așa-numita; așa-numitul;
		presupus; presupusă; presupuși; presupuse; presupusul; presupusa; presupușii; presupusele; pretins; pretinsă;
		pretinși; pretinse; pretinsul; pretinsa; pretinșii; suspect; suspectă; suspecți; suspectat; suspectată;
		suspectați; suspectăm; suspectează; suspiciune; suspiciuni; bănuit; bănuită; bănuiți; bănuim; bănuiește;
		bănuială; posibil; posibilă; posibil ca; este posibil; e posibil; potențial; după toate probabilitățile; după
		toate aparențele; cel mai probabil; foarte probabil; se crede; se presupune; se bănuiește; se consideră; se
		estimează; se spune; se zice; se zvonește; zvon; zvonuri; credem; crede; cred; credea; considerăm; consideră;
		presupunem; presupune; bănuim că; ne îndoim; mă îndoiesc; se îndoiește; îndoial*; îndoieln*; ne temem; se teme;
		după părerea noastră; în opinia noastră; din câte știm; din câte se știe; după cunoștința noastră; la prima
		vedere; sugerează; sugera; indică; indicau; arată că; lasă de înțeles; ar putea; ar fi; ar fi putut; ar avea;
		putea; puteau; poate fi; s-ar părea; s-ar putea; neconfirmat; neconfirmată; neconfirmate; incert; incertă;
		neclar; neclară; preliminar; teoretic; în teorie; ipotetic; ipoteză; ca și cum; ar`,
	NearNegations: `abia; abia dacă; abia de; cu greu; aproape; departe de; nicidecum; deloc; câtuși de puțin; în niciun caz; în
		nici un caz; nicicum; sub nicio formă; refuz*; a refuzat; neag*; neg*; negat; dezmin*; resping*; respins*;
		infirm*; contest*; exclu*; exclus; declin*; fals*; eronat*; greșit*; incorect*; neadevăr*; neîntemeiat*;
		nefondat*; inventat*; fabricat*; minciun*; mincino*; lips*; absenț*; imposibil*; improbabil*; puțin probabil;
		rar; rareori; incapabil*; incapacitat*; eșua*; eșec; evit*; împiedic*; încet*; în loc de; în loc să; cu
		excepția; exceptând; afară de; fără; puțin; puține; puțini`,
	Ordinals: `doilea/doua treilea/treia patrulea/patra cincilea/cincea șaselea/șasea șaptelea/șaptea optulea/opta nouălea/noua
		zecelea/zecea`,
	Quantities: `toți/toate/tot/toată/fiecare/întreg/întreaga/tuturor jumătate/jumătatea majoritatea/majoritate
		mulți/multe/numeroși/numeroase unii/unele/câțiva/câteva/anumiți/anumite puțini/puține ambii/ambele`,

	Numbers: Numbers{
		Units: `doi/două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece/douăsprezece treisprezece
			paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece`,
		Tens:   `douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci`,
		Powers: `sută/sute mie/mii milion/milioane miliard/miliarde`,
		One:    `unu`,
		And:    `și`,
	},

	Dates: Dates{
		To:      `la; până la; până în; spre; până pe; pînă la`,
		Between: `între`,
		And:     `și şi`,
		Of:      `din; al lunii; anului; a anului`,
		Part: `la începutul lunii; începutul lunii; la începutul lui; la sfârșitul lunii; sfârșitul lunii; la finalul lunii; la
			mijlocul lunii; mijlocul lunii; început de; sfârșit de; la începutul anului; la sfârșitul anului`,
		In:      `în; din; până în`,
		Year:    `anul; anului; an`,
		Seasons: `primăvara/primăverii/primăvară vara/verii/vară toamna/toamnei/toamnă iarna/iernii/iarnă`,
		Decades: `anii #; anii ’#; anii '#; anilor #; anilor ’#; anilor '#`,
		Tens:    `anii_treizeci anii_patruzeci anii_cincizeci anii_șaizeci anii_șaptezeci anii_optzeci anii_nouăzeci`,
		First:   `întâi`,
		Streets: `strada bulevardul piața calea șoseaua`,
		Relative: `azi; astăzi; azi-dimineață; azi dimineață; în această dimineață; în această seară; diseară; deseară; ieri; ieri
			seară; ieri dimineață; aseară; alaltăieri; mâine; poimâine; săptămâna trecută; luna trecută; anul trecut;
			săptămâna aceasta; luna aceasta; anul acesta; săptămâna viitoare; luna viitoare; anul viitor; cu o zi înainte; a
			doua zi; acum # zile; acum # săptămâni; acum # luni; acum # ani; acum o săptămână; acum o lună; acum un an; în
			urmă cu # zile`,
		Weekdays: `- marți/marţi - - - sâmbătă/sîmbătă duminică`,
	},
	Judging: `evalu; estim; consider; cred; apreci; potrivit; conform`,
	Threats: `grup hacker atac ciber spion`,
	Layout: Layout{
		Pages:      `pagina pag. pag`,
		PageTotals: `din`,
	},

	Nations: `us=american,americană,americani,americane,americanii,americanilor|washington*|^sua,america,statele_unite
		gb=britanic*|londra,londrei|marea_britanie,marii_britanii cn=chinez*,chineză|beijing*,pekin
		ru=rus,rusă,rusesc,rusească,ruși,rușii,ruse|moscova,moscovei,kremlin* kp=nord-coreean*|phenian
		kr=sud-coreean*|seul ir=iranian*|teheran jp=japonez*|tokyo in=indian,indiană,indieni|new_delhi
		il=israelian*|ierusalim ua=ucrainean*,ucrainen*|kiev,kievul* by=belarus*|minsk
		de=german,germană,germani,germane|berlin* fr=francez*,franceză|paris* it=italian,italiană,italieni|roma
		es=spaniol*|madrid nl=olandez*|haga pl=polonez*|varșovia cz=ceh,cehă,cehi|praga au=australian*|canberra
		nz=neozeelandez*|wellington ca=canadian*|ottawa tw=taiwanez*|taipei vn=vietnamez*|hanoi pk=pakistanez*|islamabad
		tr=turc,turcă,turci|ankara ro=român,română,români,românesc,românească|bucurești* md=moldovean*|chișinău*`,
	NameEndings: 4,
	Organs: `ministerul* minister guvernul* guvern ambasada* ambasadei agenția agenției serviciul* departamentul*
		parlamentul* comisia comisiei tribunalul* poliția poliției consiliul* consulatul* parchetul* senatul*
		directoratul*`,
	Titles: `președintele președinte președinta ministrul ministra ministru premierul premier cancelarul ambasadorul
		ambasadoarea purtătorul_de_cuvânt generalul general directorul director șeful`,
	Condemn:  `condamn* denunț*`,
	Announce: `anunț*`,
	Measures: Measures{
		Sanctions:   `sancțiun* sancționat* sancționează`,
		Indictments: `inculpat* inculpare trimis*_în_judecată puș*_sub_acuzare pus_sub_acuzare rechizitoriu*`,
		Summonses:   `convocat* convocare convoacă`,
		Recalls:     `rechemat* rechemare și-a_rechemat_ambasadorul`,
		Expulsions:  `expulzat* expulzare* expulzează persona_non_grata`,
	},
}
