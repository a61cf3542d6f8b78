package lang

func init() { add(&french) }

var french = Language{
	Tag: "fr",

	Cues: `dit disait disent dirent dira déclare déclara déclaré déclarait déclarent affirme affirma affirmé affirmait
		affirment explique expliqua expliqué expliquait ajoute ajouta ajouté ajoutait écrit écrivit écrivait écrivent
		répond répondit répondu répondait répondent estime estima estimé estimait assure assura assuré assurait
		souligne souligna souligné soulignait précise précisa précisé précisait indique indiqua indiqué indiquait
		annonce annonça annoncé dénonce dénonça dénoncé dénonçait condamne condamna condamné rappelle rappela rappelé
		demande demanda demandé demandait écria écriait écrie cria crie murmura murmure reprit reprend continua
		continue poursuit poursuivit lance lança lancé confie confia confié raconte raconta raconté conclut conclu
		insiste insista insisté avertit averti martèle martelé réplique répliqua répliqué rétorque rétorqué fit pensa
		pense songea soupira observa remarqua interrompit exclama exclame étonne étonna jure jura promet promis
		reconnaît reconnu admet admis nie nié juge jugé commente commenté regrette regretté qualifie qualifié réagit
		réagi tweete tweeté objecta balbutia hurla supplia ordonna répéta répète prononça bégaya articula interrogea
		fulmine résume signale signalé prévient prévenu indigne inquiète disais dis répondis demandai répondaient
		criait disaient hasarda grommela grogna insinua acheva appela ricana bredouilla chuchota soupirait pensait
		écrièrent répondirent demandaient déclarer fustige fustigé accuse accusé accusa accusent accusait réagissait
		tempête tempéré tempère nuance ironise abonde renchérit tranche balaie proteste déplore déploré martela
		déclarèrent affirmèrent ajoutèrent expliquent soulignent ajoutent précisent indiquent annoncent dénoncent
		rappellent estiment assurent rappelèrent expliquèrent`,
	Prepositions: `selon; d' après; aux yeux de; pour citer`,
	Auxiliaries:  `a ont avait avaient aurait ai avons`,
	Pronouns:     `il elle ils elles on je nous vous tu`,
	Articles:     `le la les l' un une des du son sa ses leur leurs ce cet cette notre nos votre vos mon ma mes`,
	Function: `de et à en que qui dans pour sur pas par au aux est avec plus ne se comme mais ou sans ont été sont dont
		où si cela ces être fait après avant depuis contre entre sous chez lundi mardi mercredi jeudi vendredi
		samedi dimanche puis alors ainsi donc quand lors`,
	Naming: `soi-disant dit dite dits appelé appelée nommé nommée baptisé baptisée surnommé intitulé intitulée mot
		terme expression film livre roman prétendu prétendue`,
	Abbreviations: `m mm mme mlle dr pr me st ste av env etc cf p.-s`,
	Dash:          true,
	Inversion:     true,
	SpeechNouns: `communiqué déclaration entretien interview discours lettre rapport conférence tweet message point allocution
		billet`,
	Accuse: `accusé accusée accuse accusa accusent accusait accusaient condamné condamne condamna condamnent dénoncé
		dénonce dénonça dénoncent imputé impute imputa attribué attribue attribua blâme blâmé reproche reproché
		incrimine met_en_cause mettent_en_cause mis_en_cause a_mis_en_cause imputent pointe_du_doigt
		pointé_du_doigt pointent_du_doigt attribuent incriminé fustige fustigé tient_pour_responsable
		rejette_la_faute reprochent`,
	Deny: `nié nie nia nient niait démenti dément démentit démentent démentait rejeté rejette rejeta rejettent
		réfuté réfute réfuta récusé récuse contesté conteste contesta réfutent contestent récusent`,
	Respond: `répondu répond répondit répondent répondait répliqué réplique répliqua rétorqué rétorque riposté riposte
		réagi réagit rétorquent`,
	Quoting: `cite citait cité citent citant citée`,
	Persons: `porte-parole ministre ministres ministère président présidente premier première chancelier chancelière
		secrétaire ambassadeur ambassadrice ambassade consulat émissaire envoyé envoyée gouvernement agence
		département bureau service police armée général colonel directeur directrice chef cheffe responsable
		responsables officier commissaire commission conseil comité parlement tribunal juge procureur procureure
		parquet avocat avocate analyste analystes expert experte experts chercheur chercheuse chercheurs société
		entreprise groupe organisation parti dirigeant dirigeante maire gouverneur sénateur sénatrice député députée
		roi reine professeur professeure témoin source sources autorités équipe union représentant représentante
		diplomate opposition fonctionnaire délégation mission institut représentants diplomates avocats procureurs
		juges agents fonctionnaires`,
	Media:   `agence journal quotidien hebdomadaire chaîne radio magazine site`,
	Hearers: `journalistes reporters députés lecteurs presse`,
	Named: `programme opération campagne groupe projet agence journal quotidien magazine parti société logiciel entreprise
		navire plan initiative slogan outil virus ver nom surnom chaîne site exercice chanson plateforme`,
	Nobiliary:    `de du des la le`,
	Genitive:     `de du des d' pour`,
	Place:        `à au aux dans en sur avec chez par contre depuis après avant pendant lors sous entre devant vers dès`,
	Conjunctions: `et mais ou puis`,
	That:         `que qu' si`,
	Relatives:    `qui dont lequel laquelle lesquels`,
	Adverbs: `ensuite puis hier aujourd'hui demain plus_tard aussi encore également auparavant enfin récemment déjà d'abord
		alors toutefois cependant notamment immédiatement lundi mardi mercredi jeudi vendredi samedi dimanche`,
	Citing: `citant`,

	Negations:      `ne n'* pas jamais rien aucun* ni non sans guère nul nulle`,
	PlainNegations: `ne n'* pas jamais rien aucun* ni non nul nulle`,
	Negators:       `pas jamais guère`,
	Opposites:      `in im il ir non dés`,
	Denials: `sans nie nient nié niait dément* démenti* rejet* refus* oppos* inacceptable* infond* impossible*
		insuffisan* faux fausse* manqu* absence échou* intolérable*`,
	Idioms: `un_pas le_pas ce_pas du_pas premier_pas grand_pas nie_toute nient_toute nié_toute rejette_toute
		dément_toute tout_à_fait tout_de_même en_tout_cas avant_tout surtout pas_seulement non_seulement`,

	Likely: `probable probables probablement improbable improbables vraisemblable vraisemblables vraisemblablement
		invraisemblable`,
	Degrees: `très; fort; hautement; extrêmement; assez; plutôt; plus; moins; peu; fortement; le plus; tout à fait;
		presque; des plus; extrêmement peu; très peu; assez peu; fort peu`,
	Hedges: `apparemment; prétendument; prétendu; prétendue; prétendus; prétendues; présumé; présumée; présumés; présumées;
		présumément; soi-disant; vraisemblablement; probablement; sans doute; peut-être; possiblement; éventuellement;
		supposément; supposé; supposée; supposés; supposées; censé; censée; censés; censées; réputé; réputée; allégué;
		alléguée; allégués; alléguées; potentiellement; hypothétiquement; théoriquement; en apparence; selon toute
		vraisemblance; selon toute apparence; selon toute probabilité; à ce qu'il paraît; à ce qu'il semble; paraît-il;
		semble-t-il; dit-on; il semble; il semblerait; il paraît; il paraîtrait; il se peut; il se pourrait; il est
		possible; il est probable; il est à craindre; semble; semblent; semblait; semblaient; semblerait; sembleraient;
		paraît; paraissent; paraissait; serait; seraient; aurait; auraient; pourrait; pourraient; devrait; devraient;
		peut avoir; peuvent avoir; peut être; doit avoir; aurait été; auraient été; soupçonné; soupçonnée; soupçonnés;
		soupçonnées; soupçonne; soupçonnent; soupçonnons; suspecté; suspectée; suspectés; suspecte; suspectons; est
		considéré comme; est considérée comme; sont considérés comme; passe pour; passent pour; croit; croyons; croient;
		croyait; pensons; pense; pensent; pensait; estimons; estime; estiment; supposons; suppose; supposent; présumons;
		doutons; doute; doutent; doutait; craignons; crois; à notre connaissance; à ma connaissance; à notre avis; à mon
		avis; d'après nous; selon nous; autant que nous sachions; pour autant que nous sachions; pour autant que l'on
		sache; autant qu'on puisse en juger; à première vue; à en croire; laisse penser; laissent penser; laisse croire;
		laissent entendre; suggère; suggèrent; tend à; tendent à; indique; indiquent; non confirmé; non confirmée; non
		confirmées; incertain; incertaine; pas certain; pas sûr; rumeur; rumeurs; au conditionnel; en théorie; en
		principe; comme si; hypothèse; peut-on penser; on dirait`,
	Doubts: `peut-être; possible; possiblement; pourrait; pourraient; n'exclut pas; n'exclut pas que; ne peut exclure;
		ne peut pas exclure;
		ne peut être exclu; n'est pas exclu; pas à exclure; ne croit pas; ne croient pas; ne pense pas; doute que;
		douteux; pas clair; peu
		probable; improbable; invraisemblable`,
	NearNegations: `à peine; guère; ne saurait; ne sauraient; loin de; loin d'; nullement; aucunement; en aucun cas; en aucune
		façon; en aucune manière; rien de moins; refus*; a refusé; se refus*; décliné; déclin*; échou*; manqu*; faute
		de; absence de; impossible; incapable*; incapacité; démen*; dément*; nie; nient; nié; niait; niaient; nier;
		rejet*; réfut*; contest*; récus*; écart*; exclu*; faux; fausse; fausses; faussement; à tort; inexact*; erroné*;
		mensong*; infondé*; sans fondement; sauf; excepté; au lieu de; plutôt que; presque; quasi; quasiment; faillit;
		failli; rarement; peu; évit*; empêch*; cess*; invent*; improbable; sans; dénu*; dépourvu*; prétend*`,
	Ordinals: `deuxième/second/seconde/deuxièmes troisième/troisièmes quatrième cinquième sixième septième huitième neuvième
		dixième`,
	Quantities: `tous/toutes/tout/toute/chaque/entier/entière moitié/demi/demie plupart/majorité beaucoup/nombreux/nombreuses
		quelques/plusieurs/certains/certaines peu deux`,

	Numbers: Numbers{
		Units:    `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize`,
		Tens:     `vingt/vingts trente quarante cinquante soixante - - -`,
		Powers:   `cent/cents mille/milliers million/millions milliard/milliards`,
		One:      `un une`,
		And:      `et`,
		Implied:  map[string]float64{"deuxième": 2, "seconde": 2, "troisième": 3, "quatrième": 4, "douzaine": 12},
		Homonyms: `neuf`,
	},

	Months:       `- - - - - - - aout - - - -`,
	Summons:      `convoqu`,
	Recalls:      `rappel`,
	About:        `environ; près de; quelque; à peu près; autour de; plus de; au moins; jusqu'à; moins de`,
	Judging:      `estim; évalu; jug; croi; pens; considèr; conclu; soupçonn; selon`,
	Threats:      `groupe pirate attaque espionnage`,
	Universals:   `tout toute tous toutes chaque ensemble`,
	Loose:        `quelconque toujours entier* entière* aucun*`,
	Affiliations: `affilié* lié* soutenu* parrainé* associé* rattaché* soutien appuyé*`,
	State:        `état etat étatique* gouvernement`,

	Dates: Dates{
		DayEndings: `er`,
		To:         `au; à; jusqu’au; jusqu'au`,
		Between:    `entre le`,
		And:        `et`,
		Of:         `de; d’; du`,
		Part:       `début; fin; mi; mi-; au début de; à la fin de; au début du mois de; à la mi-`,
		In:         `en; depuis; dès; avant; après`,
		Year:       `l’année; l'année; l’an; l'an; année`,
		Seasons:    `printemps été automne/l’automne/l'automne hiver/l’hiver/l'hiver`,
		Decades:    `années #`,
		Tens: `années_trente années_quarante années_cinquante années_soixante années_soixante-dix
			années_quatre-vingt/années_quatre-vingts années_quatre-vingt-dix`,
		First:   `premier`,
		Streets: `rue avenue boulevard place quai allée`,
		Relative: `aujourd’hui; aujourd'hui; hier; avant-hier; demain; hier soir; hier matin; ce matin; ce soir; cet après-midi;
			cette nuit; cette semaine; ce mois-ci; cette année; la semaine dernière; la semaine passée; le mois dernier;
			l’année dernière; l'année dernière; l’an dernier; l'an dernier; la semaine prochaine; le mois prochain; l’année
			prochaine; l'année prochaine; l’an prochain; la veille; le lendemain; il y a # jours; il y a # semaines; il y a
			# mois; il y a # ans; il y a une semaine; il y a un mois; il y a un an`,
	},
	Layout: Layout{
		Pages:      `page p.`,
		PageTotals: `sur de`,
		Notes:      `note notes n.`,
		Editorial:  `sic; souligné par nous`,
	},

	Nations: `us=américain*,états-unien*|washington|amérique gb=britannique,britanniques|londres|grande-bretagne
		cn=chinois,chinoise,chinoises|pékin ru=russe,russes|moscou,kremlin kp=nord-coréen*|pyongyang
		kr=sud-coréen*|séoul ir=iranien*|téhéran jp=japonais,japonaise,japonaises|tokyo
		in=indien,indienne,indiens,indiennes|new_delhi il=israélien*|jérusalem ua=ukrainien*|kiev,kyiv
		by=biélorusse,biélorusses|minsk|biélorussie de=allemand*|berlin fr=français,française,françaises|paris
		it=italien*|rome es=espagnol*|madrid nl=néerlandais*|la_haye pl=polonais*|varsovie
		cz=tchèque,tchèques|prague|république_tchèque au=australien*|canberra nz=néo-zélandais*|wellington
		ca=canadien*|ottawa tw=taïwanais*|taipei vn=vietnamien*|hanoï pk=pakistanais*|islamabad
		tr=turc,turque,turcs,turques|ankara be=belge,belges|bruxelles ch=suisse,suisses|berne`,
	Organs: `ministère gouvernement ambassade agence parlement commission tribunal police conseil consulat direction parquet
		préfecture sénat`,
	Titles: `président présidente ministre chancelier chancelière ambassadeur ambassadrice porte-parole général directeur
		directrice chef secrétaire_d_etat procureur premier_ministre première_ministre m mme`,
	Condemn:  `condamn* dénonc*`,
	Announce: `annonc*`,
	Blames: `dirigé par; dirigée par; dirigés par; dirigées par; pilotée par; responsable de; responsables de; responsabilité de; est derrière; était derrière; sont derrière; à l'origine de;
		à l'origine du; à l'origine des; commise par; commises par; commis par; menée par; menées par; mené par; menés par;
		conduite par; conduites par; conduit par; conduits par; perpétrée par; perpétrées par; attribuable à; attribuables à;
		attribuable au; attribuée à; attribuées à; attribuée au; attribuées au; imputable à; imputables à; imputable au;
		imputée à; imputables au; pour le compte de; pour le compte du; contrôlé par; contrôlée par; piloté par; lié à;
		lié au; liés à; liés au`,
	Undergo:  `été`,
	Readings: `répondre`,
	Taking: Taking{
		We:      `nous`,
		Helping: `avons va vont allons`,
		Impose: `impos* adopt* annonc* prononc* décid* pris prend* prenons prononç* gel* convoqu* expuls*
			sanctionn* rappel* inculp* inscri* appliqu* interdi* mis met mettons déclar*`,
		Companies: `société sociétés entreprise entreprises firme`,
		Attacks:   `attaque* cyberattaque* intrusion* piratage* opération* campagne*`,
		Against:   `contre dans sur de du des visant`,
	},
	Measures: Measures{
		Sanctions:   `sanction sanctions sanctionné* sanctionne sanctionner gel_des_avoirs`,
		Indictments: `inculpé* inculpation* inculpe mis_en_examen mise_en_examen acte_d_accusation`,
		Summonses:   `convoqué* convocation convoque convoquer convoquera`,
		Recalls:     `rappelé* rappelle rappel_de_l_ambassadeur rappel_de_son_ambassadeur`,
		Expulsions:  `expulsé* expulsion* expulse expulser persona_non_grata`,
	},
}
