package lang

func init() { add(&portuguese) }

var portuguese = Language{
	Tag: "pt",

	Cues: `disse diz dizem disseram dito dizia afirmou afirma afirmam afirmaram afirmado explicou explica explicaram
		declarou declara declararam declarado acrescentou acrescenta escreveu escreve escrito respondeu responde
		perguntou pergunta garantiu garante assegurou assegura sublinhou sublinha destacou destaca ressaltou ressalta
		anunciou anuncia alertou alerta avisou avisa denunciou denuncia condenou condena referiu refere salientou
		salienta lembrou lembra admitiu admite negou nega confirmou confirma insistiu insiste comentou comenta contou
		conta concluiu conclui reiterou reitera criticou critica considerou considera defendeu defende avaliou avalia
		completou exclamou gritou murmurou sussurrou retrucou replicou continuou prometeu lamentou frisou observou
		apontou adiantou indicou indica relatou acusou acusa acusaram afirmavam informou informa informaram assinalou
		assinala realçou realça vincou vinca ponderou pondera esclareceu esclarece frisa reforçou reforça rebateu
		rebate anunciaram escreveram acrescentaram responderam alertaram sublinharam destacaram confirmaram negaram
		garantiram admitiram lembraram criticaram defenderam`,
	Prepositions: `segundo; de acordo com; conforme; nas palavras de; na opinião de`,
	Auxiliaries:  `tem têm tinha tinham havia`,
	Pronouns:     `ele ela eles elas eu nós você quem`,
	Articles:     `o a os as um uma uns umas seu sua seus suas nosso nossa nossos nossas`,
	Function: `de que e em do da dos das para com não por se no na nos nas ao à como mais mas foi é são ser pelo pela
		sobre entre sem também até há onde desde durante ou já porque quando muito contra após ontem hoje
		segunda-feira terça-feira quarta-feira quinta-feira sexta-feira`,
	Naming: `chamado chamada chamados chamadas denominado denominada conhecido conhecida intitulado intitulada
		apelidado apelidada palavra termo expressão filme livro suposto suposta`,
	Abbreviations: `sr sra dr dra prof profa d eng exmo etc pág nº v.ex`,
	Dash:          true,
	SpeechNouns:   `comunicado declaração entrevista discurso carta relatório conferência tuíte mensagem nota`,
	Accuse: `acusou acusa acusaram acusado acusam acusava culpou culpa culparam condenou condena condenaram denunciou
		denuncia denunciaram atribuiu atribui atribuíram responsabilizou responsabiliza atribuem culpam imputou
		apontou_como aponta_como apontou_o_dedo`,
	Deny: `negou nega negaram negado negam desmentiu desmente desmentiram rejeitou rejeita rejeitaram refutou
		refuta recusou recusa desmentem rejeitam rechaçou rechaça descartou`,
	Respond: `respondeu responde responderam respondido replicou replica retrucou retruca rebateu rebate reagiu reage
		contestou respondem`,
	Quoting: `citou cita citaram citado citando citam`,
	Persons: `porta-voz porta-vozes ministro ministra ministros ministério presidente presidenta primeiro-ministro
		primeira-ministra chanceler secretário secretária embaixador embaixadora embaixada consulado governo agência
		departamento gabinete serviço polícia exército general coronel diretor diretora director directora chefe
		responsável funcionário funcionária autoridade autoridades comissário comissária comissão conselho comité
		comitê parlamento tribunal juiz juíza procurador procuradora procuradoria advogado advogada analista analistas
		especialista especialistas perito pesquisador pesquisadora investigador investigadora empresa companhia grupo
		organização partido líder prefeito prefeita governador governadora senador senadora deputado deputada rei
		rainha professor professora testemunha fonte fontes equipa equipe união representante diplomata oposição
		enviado enviada delegação representantes diplomatas advogados procuradores agentes investigadores
		pesquisadores peritos`,
	Media:   `agência jornal diário emissora revista portal rádio canal semanário`,
	Hearers: `jornalistas repórteres imprensa deputados`,
	Named: `programa operação campanha grupo projeto projecto agência jornal revista partido empresa navio plano
		iniciativa lema software ferramenta vírus nome alcunha apelido plataforma exercício canção`,
	Nobiliary:    `da do dos das du`,
	Genitive:     `de do da dos das para`,
	Place:        `a à ao aos às em no na nos nas com por pelo pela sobre desde até contra após ante sob entre durante perante`,
	Conjunctions: `e mas ou porém`,
	That:         `que se`,
	Relatives:    `quem qual quais cujo cuja`,
	Adverbs: `depois ontem hoje amanhã também ainda antes então já mais_tarde posteriormente recentemente além_disso
		igualmente finalmente agora`,
	Finite: `ou aram eram iram`,
	Citing: `citando`,

	Negations: `não nunca jamais nada ninguém nenhum* nem sem tampouco`,
	Opposites: `in im i des`,
	Denials: `sem nega* negou rejeit* desment* inaceit* infundad* impossív* insuficient* fals* falta carec* recus*
		opõe*`,
	Idioms: `cada_vez sobretudo não_só não_apenas`,

	Likely:  `provável prováveis provavelmente improvável improváveis verosímil inverosímil verossímil inverossímil`,
	Degrees: `muito; altamente; extremamente; pouco; bastante; mais; menos; muito pouco; o mais; assaz`,
	Hedges: `parece; parecem; parecia; pareciam; pareceria; ao que parece; ao que tudo indica; pelo visto; pelos vistos;
		aparentemente; alegadamente; alegado; alegada; alegados; alegadas; supostamente; suposto; suposta; supostos;
		supostas; presumivelmente; presumível; presumíveis; presumido; presumida; provavelmente; possivelmente; talvez;
		porventura; quiçá; eventualmente; potencialmente; hipoteticamente; teoricamente; em teoria; em princípio; com
		toda a probabilidade; é possível; é provável; pode ser; pode ter; podem ter; poderá; poderão; poderia; poderiam;
		deve ter; devem ter; deverá; deveria; seria; seriam; teria; teriam; terá; terão; haveria; acredita-se; crê-se;
		pensa-se; supõe-se; suspeita-se; presume-se; estima-se; considera-se; diz-se; consta que; suspeito; suspeita;
		suspeitos; suspeitas; suspeitamos; suspeitam; acreditamos; acredita; acreditam; acredito; cremos; creio;
		pensamos; pensa; pensam; penso; achamos; acho; acham; supomos; suponho; duvidamos; duvida; duvidam; duvido;
		dúvida; dúvidas; tememos; teme; receamos; a nosso ver; na nossa opinião; em nossa opinião; que saibamos; que se
		saiba; tanto quanto sabemos; até onde sabemos; à primeira vista; sugere; sugerem; indica; indicam; aponta para;
		apontam para; dá a entender; tende a; tendem a; não confirmado; não confirmada; incerto; incerta; rumores;
		boato; boatos; dito; hipótese; como se`,
	Doubts: `talvez; possível; possivelmente; poderia; poderiam; pode ser; não exclui; não se pode excluir; não descarta; não está
		descartado; não acredita; não crê; duvida; improvável; pouco provável`,
	NearNegations: `dificilmente; mal; apenas; quase; longe de; de modo algum; de forma alguma; de maneira nenhuma; em caso algum;
		recus*; neg*; nega*; desment*; desmint*; rejeit*; refut*; contest*; descart*; exclu*; declin*; incapaz*;
		impossível; improvável; falt*; carec*; ausência de; fals*; errad*; errone*; inexat*; infundad*; sem fundamento;
		mentira*; salvo; exceto; excepto; em vez de; ao invés de; raramente; pouco; poucos; poucas; evit*; imped*; deix*
		de; cess*; inventad*; fracass*; falh*; sem`,
	Ordinals: `segundo/segunda/segundos/segundas terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima
		oitavo/oitava nono/nona décimo/décima`,
	Quantities: `todos/todas/todo/toda/cada/inteiro/inteira metade/meio/meia maioria muitos/muitas/numerosos/numerosas
		alguns/algumas/vários/várias/certos/certas poucos/poucas ambos/ambas`,

	Numbers: Numbers{
		Units: `dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
			dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove`,
		Tens:   `vinte trinta quarenta cinquenta sessenta setenta oitenta noventa`,
		Powers: `cem/cento mil/milhares milhão/milhões`,
		Hundreds: `duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas
			seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas`,
		One:     `um uma`,
		And:     `e`,
		Implied: map[string]float64{"segundo": 2, "segunda": 2, "terceiro": 3, "terceira": 3},
	},
	Summons: `convoc`,
	Recalls: `chamou para consultas; retir`,
	About:   `cerca de; aproximadamente; por volta de; quase; mais de; pelo menos; até; menos de`,
	Judging: `avali; estim; julg; acredit; consider; conclu; suspeit; segundo`,
	Threats: `grupo pirata ataque espionagem ciber`,

	Universals: `todo toda todos todas cada`,
	Affiliations: `afiliado* afiliada* vinculado* vinculada* ligado* ligada* apoiado* apoiada* patrocinado* patrocinada*
		associado* associada* apoio`,
	State: `estado estatal estatais governo`,

	Dates: Dates{
		DayEndings: `º ª °`,
		To:         `a; ao; até; para`,
		Between:    `entre; entre os dias`,
		And:        `e`,
		Of:         `de; do; do mês de; do ano de`,
		Part: `no início de; início de; no começo de; no final de; no fim de; final de; fim de; em meados de; meados de; em
			finais de; nos finais de; em princípios de`,
		In:      `em; desde; até`,
		Year:    `ano; o ano; no ano; ano de; no ano de`,
		Seasons: `primavera verão outono/outono inverno`,
		Decades: `anos #; década de #`,
		Tens:    `anos_trinta anos_quarenta anos_cinquenta anos_sessenta anos_setenta anos_oitenta anos_noventa`,
		First:   `primeiro`,
		Streets: `rua avenida praça largo travessa`,
		Relative: `hoje; ontem; ontem à noite; anteontem; amanhã; esta manhã; esta tarde; esta noite; nesta manhã; na semana
			passada; a semana passada; semana passada; no mês passado; mês passado; no ano passado; ano passado; esta
			semana; nesta semana; este mês; neste mês; este ano; neste ano; na próxima semana; próxima semana; no próximo
			mês; próximo mês; no próximo ano; próximo ano; no dia anterior; no dia seguinte; há # dias; há # semanas; há #
			meses; há # anos; há uma semana; há um mês; há um ano`,
	},
	Layout: Layout{
		Pages:      `página pág. pág`,
		PageTotals: `de`,
		Notes:      `nota`,
	},

	Nations: `us=americano,americana,americanos,americanas,norte-american*|washington gb=britânic*|londres|grã-bretanha
		cn=chinês,chinesa,chineses,chinesas|pequim ru=russo,russa,russos,russas|moscou,moscovo,kremlin
		kp=norte-corean*|pyongyang kr=sul-corean*|seul ir=iranian*|teerã,teerão jp=japonês,japonesa,japoneses|tóquio
		in=indiano,indiana,indianos|nova_délhi,nova_deli il=israelense*,israelit*|jerusalém ua=ucranian*|kiev,kyiv
		by=bielorruss*|minsk de=alemão,alemã,alemães,alemãs|berlim fr=francês,francesa,franceses|paris it=italian*|roma
		es=espanhol*|madri,madrid nl=holandês,holandesa,neerlandês,neerlandesa|haia|holanda
		pl=polonês,polonesa,polaco,polaca|varsóvia cz=tcheco,tcheca,checo,checa|praga|república_checa,república_tcheca
		au=australian*|camberra,canberra nz=neozelandês,neozelandesa,neozelandeses|wellington
		ca=canadense*,canadian*|ottawa,otava tw=taiwanês,taiwanesa,taiwaneses|taipé,taipei vn=vietnamita*|hanói
		pk=paquistanês,paquistanesa|islamabad tr=turco,turca,turcos|ancara br=brasileir*|brasília
		pt=português,portuguesa,portugueses|lisboa`,
	Organs: `ministério governo embaixada agência parlamento comissão tribunal polícia conselho consulado procuradoria senado
		itamaraty`,
	Titles: `presidente ministro ministra chanceler embaixador embaixadora porta-voz general diretor diretora chefe
		secretário secretária procurador primeiro-ministro`,
	Condemn:  `conden* denunci* repudi*`,
	Announce: `anunci*`,
	Measures: Measures{
		Sanctions:   `sanção sanções sancionad* sancionou sancionar`,
		Indictments: `indiciad* indiciamento indiciou denúncia_criminal acusação_formal`,
		Summonses:   `convocou convocad* convocação convocar`,
		Recalls:     `chamou_de_volta retirou_o_embaixador chamou_o_embaixador convocou_seu_embaixador`,
		Expulsions:  `expulsou expuls* expulsão persona_non_grata`,
	},
}
