package cues

var french = list{
	verbs: `dit disait disent dirent dira déclare déclara déclaré déclarait déclarent affirme affirma affirmé affirmait
		affirment explique expliqua expliqué expliquait ajoute ajouta ajouté ajoutait écrit écrivit écrivait écrivent
		répond répondit répondu répondait répondent estime estima estimé estimait assure assura assuré assurait souligne
		souligna souligné soulignait précise précisa précisé précisait indique indiqua indiqué indiquait annonce annonça
		annoncé dénonce dénonça dénoncé dénonçait condamne condamna condamné rappelle rappela rappelé demande demanda
		demandé demandait écria écriait écrie cria crie murmura murmure reprit reprend continua continue poursuit poursuivit
		lance lança lancé confie confia confié raconte raconta raconté conclut conclu insiste insista insisté avertit averti
		martèle martelé réplique répliqua répliqué rétorque rétorqué fit pensa pense songea soupira observa remarqua
		interrompit exclama exclame étonne étonna jure jura promet promis reconnaît reconnu admet admis nie nié juge jugé
		commente commenté regrette regretté qualifie qualifié réagit réagi tweete tweeté objecta balbutia hurla supplia
		ordonna répéta répète prononça bégaya articula interrogea fulmine résume signale signalé prévient prévenu
		indigne inquiète disais dis répondis demandai répondaient criait disaient hasarda grommela grogna insinua acheva appela ricana bredouilla chuchota
		soupirait pensait écrièrent répondirent demandaient`,
	from:          `selon; d' après; aux yeux de; pour citer`,
	auxiliaries:   `a ont avait avaient aurait ai avons`,
	pronouns:      `il elle ils elles on je nous vous tu`,
	articles:      `le la les l' un une des du son sa ses leur leurs ce cet cette`,
	functions:     `de et à en que qui dans pour sur pas par au aux est avec plus ne se comme mais ou sans ont été sont dont où si cela ces être fait après avant depuis contre entre sous chez lundi mardi mercredi jeudi vendredi samedi dimanche puis alors ainsi donc quand lors`,
	naming:        `soi-disant dit dite dits appelé appelée nommé nommée baptisé baptisée surnommé intitulé intitulée mot terme expression film livre roman prétendu prétendue`,
	abbreviations: `m mm mme mlle dr pr me st ste av env etc cf p.-s`,
	dash:          true,
	inversion:     true,
}

var spanish = list{
	verbs: `dijo dice dicen dijeron dicho decía afirmó afirma afirman afirmaron afirmado aseguró asegura aseguran aseguraron
		asegurado explicó explica explicaron explicado señaló señala señalaron señalado indicó indica indicaron indicado
		declaró declara declararon declarado manifestó manifiesta manifestado añadió añade agregó agrega sostuvo sostiene
		respondió responde respondido contestó contesta preguntó pregunta escribió escribe escrito anunció anuncia anunciado
		advirtió advierte advertido denunció denuncia denunciado condenó condena condenado destacó destaca subrayó subraya
		recordó recuerda reconoció reconoce negó niega admitió admite insistió insiste apuntó apunta comentó comenta relató
		relata expresó expresa exclamó gritó murmuró susurró replicó repuso exigió pidió pide criticó critica calificó
		califica consideró considera opinó opina concluyó concluye lamentó lamenta confirmó confirma prometió tuiteó reiteró
		precisó puntualizó matizó zanjó espetó`,
	from:          `según; de acuerdo con; a juicio de; en palabras de; conforme a`,
	auxiliaries:   `ha han había habían`,
	pronouns:      `él ella ellos ellas ello yo nosotros usted quien`,
	articles:      `el la los las un una unos unas su sus este esta`,
	functions:     `de que y a en por con no se para del al lo como más pero es fue ha son sobre entre sin también hasta hay donde desde todo durante o ya porque cuando muy ante contra tras según lunes martes miércoles jueves viernes sábado domingo`,
	naming:        `llamado llamada llamados llamadas denominado denominada conocido conocida titulado titulada apodado apodada palabra término expresión película libro supuesto supuesta`,
	abbreviations: `sr sra srta d dña dr dra prof ud uds ee.uu etc pág núm`,
	dash:          true,
}

var italian = list{
	verbs: `disse dice dicono dissero detto diceva afferma affermò affermato affermano dichiara dichiarò dichiarato
		dichiarano spiega spiegò spiegato spiegano aggiunge aggiunse aggiunto scrive scrisse scritto sottolinea sottolineò
		sottolineato risponde rispose risposto chiede chiese chiesto sostiene sostenne sostenuto annuncia annunciò
		annunciato conclude concluse concluso osserva osservò osservato ricorda ricordò ricordato precisa precisò precisato
		replica replicò replicato commenta commentò commentato denuncia denunciò denunciato condanna condannò condannato
		avverte avvertì avvertito ammette ammise ammesso nega negò negato conferma confermò confermato esclamò gridò mormorò
		sussurrò racconta raccontò raccontato riferisce riferì riferito assicura assicurò assicurato ribadisce ribadì
		ribadito critica criticò criticato promette promise promesso incalza tuona definisce definì definito`,
	from:          `secondo; stando a; a detta di; per`,
	auxiliaries:   `ha hanno aveva avevano`,
	pronouns:      `egli ella lui lei loro io noi essi chi`,
	articles:      `il lo la i gli le l' un uno una un' suo sua suoi sue`,
	functions:     `di e che a in non per è con si del della dei delle al alla da dal dalla nel nella come più ma anche sono su sul sulla o se ci essere stato tra fra dopo prima contro senza quando poi ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica`,
	naming:        `cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata noto nota intitolato intitolata soprannominato definito parola termine film libro presunto presunta`,
	abbreviations: `sig dott dr prof on avv ing mons s ecc cfr pag`,
	dash:          true,
}

var portuguese = list{
	verbs: `disse diz dizem disseram dito dizia afirmou afirma afirmam afirmaram afirmado explicou explica explicaram
		declarou declara declararam declarado acrescentou acrescenta escreveu escreve escrito respondeu responde perguntou
		pergunta garantiu garante assegurou assegura sublinhou sublinha destacou destaca ressaltou ressalta anunciou anuncia
		alertou alerta avisou avisa denunciou denuncia condenou condena referiu refere salientou salienta lembrou lembra
		admitiu admite negou nega confirmou confirma insistiu insiste comentou comenta contou conta concluiu conclui reiterou
		reitera criticou critica considerou considera defendeu defende avaliou avalia completou exclamou gritou murmurou
		sussurrou retrucou replicou continuou prometeu lamentou frisou observou apontou adiantou indicou indica relatou`,
	from:          `segundo; de acordo com; conforme; nas palavras de; na opinião de`,
	auxiliaries:   `tem têm tinha tinham havia`,
	pronouns:      `ele ela eles elas eu nós você quem`,
	articles:      `o a os as um uma uns umas seu sua seus suas`,
	functions:     `de que e em do da dos das para com não por se no na nos nas ao à como mais mas foi é são ser pelo pela sobre entre sem também até há onde desde durante ou já porque quando muito contra após ontem hoje segunda-feira terça-feira quarta-feira quinta-feira sexta-feira`,
	naming:        `chamado chamada chamados chamadas denominado denominada conhecido conhecida intitulado intitulada apelidado apelidada palavra termo expressão filme livro suposto suposta`,
	abbreviations: `sr sra dr dra prof profa d eng exmo etc pág nº v.ex`,
	dash:          true,
}

var romanian = list{
	verbs: `spus spune spunea zis zice declarat declară afirmat afirmă susținut susține explicat explică adăugat adaugă scris
		scrie precizat precizează anunțat anunță răspuns răspunde întrebat întreabă avertizat avertizează subliniat
		subliniază transmis transmite menționat menționează comentat comentează recunoscut recunoaște negat neagă confirmat
		confirmă condamnat condamnă acuzat acuză concluzionat replicat exclamat strigat șoptit`,
	from:          `potrivit; conform; după cum spune`,
	auxiliaries:   `a au avea aveau`,
	pronouns:      `el ea ei ele eu noi acesta aceasta`,
	articles:      `un o unui unei`,
	functions:     `și de în la că nu se cu pe din pentru este sunt care mai fost a au al ale lui lor sau dar prin după fără către între despre dacă când cum luni marți miercuri joi vineri sâmbătă duminică`,
	naming:        `așa-numitul așa-numita așa-zisul așa-zisa numit numită denumit denumită intitulat intitulată cunoscut cunoscută`,
	abbreviations: `dl dna dr prof nr str etc pag`,
	dash:          true,
}
