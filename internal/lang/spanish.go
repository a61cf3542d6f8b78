package lang

func init() { add(&spanish) }

var spanish = Language{
	Tag: "es",

	Cues: `dijo dice dicen dijeron dicho decía afirmó afirma afirman afirmaron afirmado aseguró asegura aseguran
		aseguraron asegurado explicó explica explicaron explicado señaló señala señalaron señalado indicó indica
		indicaron indicado declaró declara declararon declarado manifestó manifiesta manifestado añadió añade agregó
		agrega sostuvo sostiene respondió responde respondido contestó contesta preguntó pregunta escribió escribe
		escrito anunció anuncia anunciado advirtió advierte advertido denunció denuncia denunciado condenó condena
		condenado destacó destaca subrayó subraya recordó recuerda reconoció reconoce negó niega admitió admite
		insistió insiste apuntó apunta comentó comenta relató relata expresó expresa exclamó gritó murmuró susurró
		replicó repuso exigió pidió pide criticó critica calificó califica consideró considera opinó opina concluyó
		concluye lamentó lamenta confirmó confirma prometió tuiteó reiteró precisó puntualizó matizó zanjó espetó
		acusó acusa acusaron aseveró asevera detalló detalla alertó alerta remarcó remarca recalcó recalca deploró
		dijimos proclamó proclama explicaban decían agregaron añadieron respondieron confirmaron negaron escribieron
		informaron informó informa advirtieron insistieron recordaron reiteraron publicaron publicó subrayaron
		destacaron contestaron preguntaron sostuvieron denunciaron reconocieron precisaron lamentaron`,
	Prepositions: `según; de acuerdo con; a juicio de; en palabras de; conforme a`,
	Auxiliaries:  `ha han había habían`,
	Pronouns:     `él ella ellos ellas ello yo nosotros usted quien`,
	Articles:     `el la los las un una unos unas su sus este esta nuestro nuestra nuestros nuestras mi mis`,
	Function: `de que y a en por con no se para del al lo como más pero es fue ha son sobre entre sin también hasta hay
		donde desde todo durante o ya porque cuando muy ante contra tras según lunes martes miércoles jueves
		viernes sábado domingo`,
	Naming: `llamado llamada llamados llamadas denominado denominada conocido conocida titulado titulada apodado
		apodada palabra término expresión película libro supuesto supuesta`,
	Abbreviations: `sr sra srta d dña dr dra prof ud uds ee.uu etc pág núm`,
	Dash:          true,
	SpeechNouns:   `comunicado declaración entrevista discurso carta informe rueda conferencia tuit mensaje nota intervención`,
	Accuse: `acusó acusa acusaron acusado acusan acusaba acusando culpó culpa culparon condenó condena condenaron
		condenado denunció denuncia denunciaron denunciado atribuyó atribuye atribuyeron responsabilizó
		responsabiliza señala_como señaló_como señalan_como señaló_a responsabilizan atribuyen achacó achaca
		imputó imputa culpan inculpó denuncian recriminó reprochó`,
	Deny: `negó niega negaron negado niegan desmintió desmiente desmintieron desmentido rechazó rechaza rechazaron
		rechazado refutó refuta desmienten rechazan descartó desestimó`,
	Respond: `respondió responde respondieron respondido contestó contesta contestaron replicó replica repuso
		reaccionó reacciona responden contraatacó`,
	Quoting: `citó cita citaron citado citan citando`,
	Persons: `portavoz portavoces vocero vocera ministro ministra ministros ministerio presidente presidenta canciller
		secretario secretaria embajador embajadora embajada consulado gobierno agencia departamento oficina servicio
		policía ejército general coronel director directora jefe jefa responsable funcionario funcionaria funcionarios
		comisario comisaria comisión consejo comité parlamento tribunal juez jueza fiscal fiscalía abogado abogada
		analista analistas experto experta expertos investigador investigadora investigadores empresa compañía grupo
		organización partido líder alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada rey
		reina profesor profesora testigo fuente fuentes autoridades equipo unión representante diplomático diplomática
		oposición enviado enviada delegación misión viceministro viceministra representantes diplomáticos abogados
		fiscales jueces agentes`,
	Media:   `agencia diario periódico cadena emisora radio revista portal semanario`,
	Hearers: `periodistas reporteros prensa medios diputados`,
	Named: `programa operación campaña grupo proyecto agencia diario periódico revista partido empresa compañía buque
		barco plan iniciativa lema software herramienta virus gusano cadena apodo nombre plataforma ejercicio canción`,
	Nobiliary:    `de del la el`,
	Genitive:     `de del para`,
	Place:        `a al en con por sobre desde hasta contra tras ante bajo entre durante según hacia`,
	Conjunctions: `y e pero o sino`,
	That:         `que si`,
	Relatives:    `quien quienes cual cuyo cuya`,
	Adverbs: `después luego ayer hoy mañana también además antes entonces ya más_tarde posteriormente recientemente asimismo
		igualmente previamente finalmente ahora siempre`,
	Finite: `ó aron ieron ía`,
	Citing: `citando`,

	Negations: `no nunca jamás nada nadie ningún ningun* ni sin tampoco`,
	Negators:  `no nunca`,
	Opposites: `in im i des`,
	Denials: `sin niega* negó negaron rechaza* rechazó desmiente* desmint* inaceptable* infundad* imposible*
		insuficiente* falso* falsa* falta* carec* opone* oponemos fracas*`,
	Idioms: `con_toda casi_con_toda cada_vez sobre_todo ante_todo de_todos_modos no_solo no_sólo`,

	Likely:  `probable probables probablemente improbable improbables verosímil verosímilmente inverosímil`,
	Degrees: `muy; altamente; sumamente; extremadamente; poco; bastante; más; menos; lo más; muy poco; harto; nada`,
	Hedges: `al parecer; aparentemente; presuntamente; presunto; presunta; presuntos; presuntas; supuestamente; supuesto;
		supuesta; supuestos; supuestas; por lo visto; según parece; a lo que parece; por lo que parece; parece; parecen;
		parecía; parecían; parecería; parece ser; probablemente; posiblemente; quizá; quizás; tal vez; acaso; a lo
		mejor; seguramente; verosímilmente; previsiblemente; presumiblemente; potencialmente; eventualmente;
		hipotéticamente; teóricamente; en teoría; en principio; es posible; es probable; puede que; puede ser; puede
		haber; pueden haber; podría; podrían; podría haber; podrían haber; debe de; deben de; debería; deberían; sería;
		serían; habría; habrían; se cree; se creía; se piensa; se supone; se sospecha; se presume; se estima; se
		considera; se rumorea; se dice; sospechoso; sospechosa; sospechosos; sospecha; sospechamos; sospechan;
		sospechas; creemos; cree; creen; creía; creo; pensamos; piensa; piensan; pienso; suponemos; supone; suponen;
		dudamos; duda; dudan; dudo; tememos; teme; temen; a nuestro juicio; a mi juicio; en nuestra opinión; en mi
		opinión; que sepamos; que se sepa; hasta donde sabemos; por lo que sabemos; a primera vista; a simple vista;
		sugiere; sugieren; apunta a; apuntan a; indica; indican; da a entender; tiende a; tienden a; sin confirmar; no
		confirmado; no confirmada; incierto; incierta; rumores; rumor; con toda probabilidad; lo más probable; alegado;
		alegada; atribuido; atribuida; llamado; llamada; hipótesis; como si`,
	Doubts: `quizá; quizás; posible; posiblemente; podría; podrían; puede que; no descarta; no descartan; no se
		descarta; no se puede
		descartar; no puede descartarse; no cree; no creen; duda que; dudoso; poco probable; improbable`,
	NearNegations: `apenas; difícilmente; casi; lejos de; ni mucho menos; en absoluto; de ningún modo; de ninguna manera; en modo
		alguno; negó; neg*; niega*; niegan; rechaz*; rehus*; rehús*; se neg*; declin*; desmient*; desmint*; desment*;
		refut*; descart*; exclu*; desestim*; incapaz*; incapacidad; imposible; improbable; falt*; carec*; ausencia de;
		fals*; incierto; erróne*; equivocad*; inexact*; infundad*; sin fundamento; mentira*; salvo; excepto; en vez de;
		en lugar de; rara vez; raramente; poco; pocas; pocos; evit*; impid*; imped*; dej* de; cesó; inventad*; sin;
		carente*; fracas*`,
	Ordinals: `segundo/segunda/segundos/segundas tercero/tercera/tercer cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima
		octavo/octava noveno/novena décimo/décima`,
	Quantities: `todos/todas/todo/toda/cada/entero/entera mitad/medio/media mayoría muchos/muchas/numerosos/numerosas
		algunos/algunas/varios/varias/ciertos/ciertas pocos/pocas ambos/ambas`,

	Numbers: Numbers{
		Units: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
			dieciocho diecinueve`,
		Tens:   `veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa`,
		Powers: `cien/ciento/cientos mil/miles millón/millones`,
		Hundreds: `doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas
			seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas`,
		Joints: map[string]float64{
			"un": 1, "uno": 1, "ún": 1, "dós": 2, "trés": 3, "séis": 6, "veinti": 20, "treinti": 30,
		},
		One:       `uno una un`,
		And:       `y e`,
		Multiples: map[string]float64{"mdr": 1e9},
		Implied: map[string]float64{
			"ambos": 2, "ambas": 2, "segundo": 2, "segunda": 2, "tercer": 3, "tercera": 3, "tercero": 3,
		},
	},

	Months:     `- - - - - - - - setiembre - - -`,
	Summons:    `convoc`,
	Recalls:    `retir; llama a consultas; llamó a consultas`,
	About:      `unos; unas; aproximadamente; alrededor de; cerca de; casi; más de; al menos; hasta; menos de`,
	Judging:    `estim; evalú; evalu; juzg; cree; consider; concluy; sospech; según`,
	Threats:    `grupo pirata ataque espionaje`,
	Universals: `todo toda todos todas cada`,
	Loose:      `cualquier* siempre entero* entera* ambos ambas ningun*`,
	Affiliations: `afiliado* afiliada* vinculado* vinculada* respaldado* respaldada* patrocinado* patrocinada* ligado*
		ligada* asociado* asociada* apoyo apoyado* apoyada* relacionado* relacionada*`,
	State: `estado estatal* gobierno`,

	Dates: Dates{
		DayEndings: `ª º °`,
		To:         `al; a; hasta el`,
		Between:    `entre el; entre`,
		And:        `y`,
		Of:         `de; del`,
		Part: `a principios de; a comienzos de; a inicios de; a finales de; a fines de; a mediados de; principios de; finales
			de; mediados de`,
		In:      `en; desde; hasta`,
		Year:    `el año; año; del año`,
		Seasons: `primavera verano otoño invierno`,
		Decades: `años #; década de #; década de los #; década del #`,
		Tens:    `años_treinta años_cuarenta años_cincuenta años_sesenta años_setenta años_ochenta años_noventa`,
		First:   `primero`,
		Streets: `calle avenida plaza paseo carrera av`,
		Relative: `hoy; ayer; anteayer; anoche; esta mañana; esta tarde; esta noche; mañana por la mañana; ayer por la tarde; la
			semana pasada; el mes pasado; el año pasado; esta semana; este mes; este año; la próxima semana; la semana
			próxima; la semana que viene; el próximo mes; el mes próximo; el próximo año; el día anterior; al día siguiente;
			hace # días; hace # semanas; hace # meses; hace # años; hace una semana; hace un mes; hace un año`,
	},
	Layout: Layout{
		Pages:      `página pág. pág`,
		PageTotals: `de`,
		Notes:      `nota`,
		Editorial:  `sic; énfasis añadido; énfasis en el original`,
	},

	Nations: `us=estadounidense*,norteamerican*|washington|estados_unidos,ee_uu gb=británic*|londres|gran_bretaña
		cn=chino,china,chinos,chinas|pekín,beijing ru=ruso,rusa,rusos,rusas|moscú,kremlin
		kp=norcorean*|pyongyang|corea_del_norte kr=surcorean*|seúl|corea_del_sur ir=iraní,iraníes|teherán
		jp=japonés,japonesa,japoneses,japonesas|tokio in=indio,india,indios,indias|nueva_delhi
		il=israelí,israelíes|jerusalén ua=ucranian*|kiev by=bielorrus*|minsk de=alemán,alemana,alemanes,alemanas|berlín
		fr=francés,francesa,franceses,francesas|parís it=italian*|roma es=español,española,españoles,españolas|madrid
		nl=neerlandés,neerlandesa,holandés,holandesa|la_haya pl=polaco,polaca,polacos|varsovia
		cz=checo,checa,checos|praga|república_checa au=australian*|canberra
		nz=neozelandés,neozelandesa,neozelandeses|wellington ca=canadiense*|ottawa
		tw=taiwanés,taiwanesa,taiwaneses|taipéi vn=vietnamita,vietnamitas|hanói pk=pakistaní,pakistaníes|islamabad
		tr=turco,turca,turcos|ankara mx=mexican*|ciudad_de_méxico ar=argentin*|buenos_aires`,
	Organs: `ministerio gobierno embajada agencia parlamento comisión tribunal policía consejo consulado fiscalía congreso
		senado cancillería`,
	Titles: `presidente presidenta ministro ministra canciller embajador embajadora portavoz general director directora jefe
		secretario secretaria fiscal primer_ministro primera_ministra`,
	Condemn:  `conden* denunci*`,
	Announce: `anunci*`,
	Blames: `responsable de; responsables de; responsabilidad de; responsabilidad por; está detrás; estaba detrás; están detrás;
		estuvo detrás; cometido por; cometidos por; cometida por; llevado a cabo por; llevada a cabo por; llevados a cabo por;
		perpetrado por; perpetrada por; perpetrados por; atribuible a; atribuibles a; atribuido a; atribuida a; atribuidos a;
		por cuenta de; obra de; controlado por; dirigido por; vinculado a; vinculada a`,
	Undergo: `fue fueron sido`,
	Taking: Taking{
		We:      `nosotros nosotras hemos habíamos`,
		Helping: `han hemos va van`,
		Impose: `impus* impuest* impon* adopt* anunci* decid* dict* convoc* expuls* sancion* congel* inclu* llam*
			retir* acord* tom* aplic* declar*`,
		Companies: `empresa empresas compañía sociedad firma`,
		Attacks:   `ataque* ciberataque* intrusi* pirate* operaci* campaña*`,
		Against:   `contra en a al del de`,
	},
	Measures: Measures{
		Sanctions:   `sanción sanciones sancionado* sancionada* sanciona sancionó sancionar`,
		Indictments: `acusación_formal acusado_formalmente acusados_formalmente imputado* imputada* imputó imputación procesado*`,
		Summonses:   `convocó convocado convocada convocar convoca convocatoria`,
		Recalls:     `llamó_a_consultas llamado_a_consultas llama_a_consultas retiró_a_su_embajador retirada_del_embajador`,
		Expulsions:  `expulsó expulsión expulsiones expulsado* expulsar expulsa persona_non_grata`,
	},
}
