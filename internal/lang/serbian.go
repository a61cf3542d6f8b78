package lang

func init() { add(&serbian) }

// Serbian in both alphabets, with Croatian and Bosnian.
var serbian = Language{
	Tag:  "sr",
	Also: "bs hr cnr",

	Cues: `рекао рекла рекли каже кажу изјавио изјавила изјавили изјављује навео навела навели наводи додао додала додаје
		истакао истакла истиче нагласио нагласила наглашава написао написала пише објаснио објаснила саопштио
		саопштила саопштили одговорио одговорила упитао питао тврди тврдио тврдила упозорио упозорила потврдио
		потврдила демантовао демантовала признао признала коментарисао осудио осудила оценио оценила назвао назвала
		rekao rekla rekli kaže kažu izjavio izjavila izjavili izjavljuje naveo navela naveli navodi dodao dodala
		dodaje istakao istaknuo istakla istaknula ističe naglasio naglasila naglašava napisao napisala piše objasnio
		objasnila saopštio saopštila saopštili priopćio priopćila priopćili odgovorio odgovorila upitao pitao tvrdi
		tvrdio tvrdila upozorio upozorila potvrdio potvrdila demantirao demantovao priznao priznala komentirao
		komentirala osudio osudila ocijenio ocijenila ocenio nazvao nazvala poručio poručila саопштило саопштиле рекло
		изјавило изјавиле навело додали додало истакли истакло нагласили нагласило објаснили одговорили упозорило
		упозорили потврдило потврдили демантовало демантовали признало признали осудили осудило оптужио оптужила
		оптужило оптужили оптужује поручио поручила поручило поручили казао казала казали saopštilo reklo izjavilo
		navelo dodali dodalo istakli naglasili objasnili odgovorili upozorilo upozorili potvrdilo potvrdili
		demantovali priznali osudili optužio optužila optužilo optužili optužuje poručili kazao kazala kazali
		priopćilo`,
	Prepositions: `према; према речима; по речима; prema; prema riječima; prema rečima; po riječima; po rečima`,
	Auxiliaries:  `је су je su`,
	Pronouns:     `он она они ја ми on ona oni ja mi`,
	Function: `и у на се је да су за који која које са од до по из али као што није ће би при пред између јер само још
		већ јуче данас понедељак уторак среду четвртак петак суботу недељу i u na se je da su za koji koja koje
		sa s od do po iz ali kao što nije će bi pri pred između jer samo još već jučer juče danas ponedjeljak
		ponedeljak utorak srijedu sredu četvrtak petak subotu nedjelju nedelju to`,
	Naming: `такозвани такозвана звани звана под именом познат позната филм књига реч takozvani takozvana tzv zvani
		zvana imenom poznat poznata film knjiga riječ reč`,
	Dash: true,
	SpeechNouns: `саопштењу интервјуу говору писму извештају изјави saopštenju priopćenju intervjuu govoru pismu izvješću
		izveštaju izjavi`,
	Accuse: `оптужио оптужила оптужило оптужили оптужује осудио осудила осудило осудили осуђује окривио окривила
		optužio optužila optužilo optužili optužuje osudio osudila osudilo osudili osuđuje okrivio okrivila
		optužuju pripisuje pripisao`,
	Deny: `демантовао демантовала демантовало демантовали негирао негирала негирали пориче порекао порекла одбацио
		одбацила одбацили demantovao demantovala demantovali demantirao demantirala negirao negirala negirali
		poriče odbacio odbacila odbacili negira porekao porekla demantuje odbacuje odbija opovrgao opovrgava
		demantira niječe zanijekao негира демантује одбацује`,
	Respond: `одговорио одговорила одговорило одговорили одговара реаговао реаговала odgovorio odgovorila odgovorilo
		odgovorili odgovara reagovao reagirao uzvratio uzvratila odvratio узвратио`,
	Quoting: `цитира цитирао цитирала цитирају citira citirao citirala`,
	Persons: `портпарол портпаролка министар министарка министри министарство премијер премијерка председник председница
		канцелар секретар амбасадор амбасадорка амбасада конзулат изасланик влада агенција одељење служба полиција
		војска генерал пуковник директор директорка шеф шефица начелник функционер званичник званичница комесар
		комисија савет комитет парламент скупштина суд судија тужилац тужилаштво адвокат аналитичар експерт експерти
		стручњак истраживач компанија фирма група организација странка лидер вођа градоначелник гувернер сенатор
		посланик краљ професор сведок извор извори власти представник представница дипломата portparol portparolka
		glasnogovornik glasnogovornica ministar ministarka ministri ministarstvo premijer premijerka predsednik
		predsjednik predsednica predsjednica kancelar sekretar ambasador veleposlanik veleposlanica ambasada
		veleposlanstvo izaslanik vlada agencija služba policija vojska general pukovnik direktor direktorka ravnatelj
		šef načelnik funkcioner zvaničnik dužnosnik komesar povjerenik komisija povjerenstvo savet vijeće parlament
		sabor sud sudija sudac tužilac tužitelj advokat odvjetnik analitičar ekspert stručnjak istraživač kompanija
		tvrtka firma grupa skupina organizacija stranka lider gradonačelnik guverner poslanik zastupnik profesor
		svedok svjedok izvor izvori vlasti predstavnik predstavnica diplomat истраживачи стручњаци званичници
		представници портпароли аналитичари службеници istraživači stručnjaci zvaničnici dužnosnici predstavnici
		analitičari`,
	Media:   `лист новине дневник портал телевизија list novine dnevnik portal televizija`,
	Hearers: `агенцији листу новинарима порталу телевизији медијима agenciji listu novinarima portalu televiziji medijima`,
	Named: `програм програма операција операцију кампања група групу пројекат лист странка фирма компанија брод план
		иницијатива слоган софтвер вирус агенција агенцији организација платформа вежба песма program programa
		operacija operaciju kampanja grupa grupu skupina projekt projekat stranka firma kompanija tvrtka brod plan
		inicijativa slogan softver virus agencija agenciji organizacija platforma vježba pjesma`,
	Place: `у на с са од до по при за под над између пред после против код ка уочи након u na s sa od do po pri za pod nad
		između pred posle poslije protiv kod prema nakon`,
	Conjunctions: `и а али или i a ali ili te`,
	That:         `да да_ли како da kako`,
	Relatives:    `који која које чији koji koja koje čiji`,
	Adverbs: `касније потом јуче данас сутра такође затим раније поново још већ тада ипак понедељак уторак среду четвртак
		петак суботу недељу kasnije potom jučer juče danas sutra također takođe zatim ranije ponovo još već tada
		ponedjeljak ponedeljak utorak srijedu sredu četvrtak petak subotu nedjelju nedelju`,
	Oblique: `у ом ем ју ама има ог ома u om em ju ama ima og`,
	Finite:  `ао ла ло ли ала али ao la lo li`,
	Citing:  `позивајући_се_на pozivajući_se_na`,

	Negations: `не није нису нисам нисмо никад* нико ништа без нема* ni ne nije nisu nisam nismo nikad* nitko niko ništa
		bez nema*`,
	Opposites: `не ne`,

	Hedges: `навводно; наводно; navodno; navodni; navodna; navodne; наводни; наводна; вероватно; verovatno; vjerovatno;
		vjerojatno; можда; možda; очигледно; očigledno; očito; изгледа; izgleda; изгледало је; izgledalo je; чини се;
		čini se; чинило се; činilo se; наизглед; naizgled; тобоже; tobože; тобож; tobož; такозвани; takozvani;
		takozvana; takozvane; такозвана; евентуално; eventualno; потенцијално; potencijalno; могуће; moguće; могао;
		могла; могли; mogao; mogla; mogli; може; могу; može; mogu; осумњичени; osumnjičeni; osumnjičen*; осумњичен*;
		сумња се; sumnja se; сумња*; sumnja*; претпоставља се; pretpostavlja se; pretpostavlja*; претпоставља*; верује
		се; veruje se; vjeruje se; верујемо; vjerujemo; verujemo; сматра се; smatra se; smatra; smatraju; smatramo;
		сматра; сматрају; мислимо; mislimo; колико знамо; koliko znamo; koliko je poznato; колико је познато; на први
		поглед; na prvi pogled; према нашем мишљењу; po našem mišljenju; po svemu sudeći; по свему судећи;
		najverovatnije; најпвероватније; najvjerojatnije; najvjerovatnije; најверованије; указује на; указују на;
		ukazuje na; ukazuju na; непотврђен*; nepotvrđen*; nejasno; нејасно; теоретски; teoretski; teorijski;
		хипотетички; hipotetički; као да; kao da`,
	NearNegations: `једва; jedva; тешко; teško; скоро; skoro; gotovo; готово; далеко од; daleko od; нипошто; nipošto; ни у ком
		случају; ni u kom slučaju; ни на који начин; ni na koji način; одби*; odbi*; одбац*; odbac*; демант*; demant*;
		пориц*; poric*; пореч*; porek*; поре*; negir*; негир*; оспор*; ospor*; искључ*; isključ*; лажн*; lažn*;
		погрешн*; pogrešn*; pogrešno; neistin*; неистин*; netočn*; netačn*; нетачн*; неоснован*; neosnovan*; измишљ*;
		izmišlj*; недоста*; nedosta*; немогућ*; nemoguć*; ретко; retko; rijetko; уместо; umesto; umjesto; осим; osim;
		неспособ*; nesposob*; без; bez; мало; malo; престал*; prestal*`,
	Ordinals: `други/друга/друго/drugi/druga/drugo трећи/трећа/треће/treći/treća/treće четврти/četvrti пети/peti шести/šesti
		седми/sedmi осми/osmi девети/deveti десети/deseti`,
	Quantities: `сви/све/svi/sve/svih/свих/сваки/svaki половина/polovina/половину/polovinu већина/većina/већину/većinu
		многи/mnogi/mnogo/много неки/неке/neki/neke/неколико/nekoliko мало/malo оба/обе/oba/obje/obe`,

	Numbers: Numbers{
		Units: `два/две/dva/dve/dvije три/tri четири/četiri пет/pet шест/šest седам/sedam осам/osam девет/devet
			десет/deset једанаест/jedanaest дванаест/dvanaest`,
		Tens: `двадесет/dvadeset тридесет/trideset четрдесет/četrdeset педесет/pedeset шездесет/šezdeset
			седамдесет/sedamdeset осамдесет/osamdeset деведесет/devedeset`,
		Powers: `сто/sto хиљаду/хиљада/хиљаде/tisuća/tisuće/hiljada/hiljade милион/милиона/milion/miliona/milijun/milijuna
			милијарда/milijarda/milijardi`,
		Hundreds: `двеста/двјеста/dvjesto/dvesta/dvjesta триста/tristo/trista четиристо/četiristo петсто/petsto
			шестсто/šeststo седамсто/sedamsto осамсто/osamsto деветсто/devetsto`,
		And: `i и`,
	},
	Judging: `процењ; процен; сматра; верује; верују; сумња; закључ; према мишљењу; по мишљењу; procjen; procen;
		smatra; vjeruj; veruj; sumnja; zaključ; prema mišljenju; po mišljenju`,
	Threats: `груп хакер напад сајбер шпијун grup haker napad sajber špijun`,

	Months: `јануара/januara/januar/siječnja фебруара/februara/februar/veljače марта/marta/mart/ožujka
		априла/aprila/april/travnja маја/maja/maj/svibnja јуна/juna/jun/lipnja јула/jula/jul/srpnja
		августа/avgusta/avgust/kolovoza септембра/septembra/septembar/rujna октобра/oktobra/oktobar/listopada
		новембра/novembra/novembar/studenoga/studenog децембра/decembra/decembar/prosinca`,
	Layout: Layout{
		Pages:      `strana страна str. стр.`,
		PageTotals: `od од`,
	},

	Nations: `us=američk*,amerikan*,америчк*|vašington*,вашингтон*|^sad,^сад,amerika,америка
		gb=britansk*,британск*|london*,лондон*|britanij*,британиј* cn=kinesk*,kinez*,кинеск*,кинез*|peking*,пекинг*
		ru=rusk,ruska,ruske,ruski,ruskog,rusku,руска,руске,руски,руског,руску|moskv*,москв*,kremlj*,кремљ*
		kp=severnokorejsk*,sjevernokorejsk*,севернокорејск*|pjongjang*,пјонгјанг*
		kr=južnokorejsk*,јужнокорејск*|seul*,сеул* ir=iransk*,иранск*|teheran*,техеран*
		jp=japansk*,јапанск*|tokio*,токио* in=indijsk*,индијск*|delhi,делхи
		il=izraelsk*,израелск*|jerusalim*,јерусалим*,jeruzalem* ua=ukrajinsk*,украјинск*|kijev*,кијев*
		by=belorusk*,bjelorusk*,белоруск*|minsk*,минск* de=nemačk*,njemačke,njemački,немачке,немачки|berlin*,берлин*
		fr=francusk*,француск*|pariz*,париз* it=italijansk*,talijansk*,италијанск*|rim,rima,рим,рима
		es=špansk*,španjolsk*,шпанск*|madrid*,мадрид* nl=holandsk*,nizozemsk*,холандск*|hag,haga,хаг,хага
		pl=poljske,poljski,пољске,пољски|varšav*,варшав* cz=češk*,чешк*|prag*,праг*
		au=australijsk*,аустралијск*|kanber*,canberr*,канбер*
		nz=novozelandsk*,новозеландск*|velington*,wellington*,велингтон* ca=kanadsk*,канадск*|otav*,ottaw*,отав*
		tw=tajvansk*,тајванск*|tajpej*,тајпеј* vn=vijetnamsk*,вијетнамск*|hanoj*,ханој*
		pk=pakistansk*,пакистанск*|islamabad*,исламабад* tr=tursk*,турск*|ankar*,анкар*
		rs=srpsk*,српск*|beograd*,београд* hr=hrvatsk*,хрватск*|zagreb*,загреб*
		ba=bosansk*,босанск*|sarajev*,сарајев*|bosn*,босн*`,
	NameEndings: 4,
	Organs: `ministarstv* ambasad* veleposlanstv* agencij* vlada vlade vladi uprav* parlament* skupštin* komisij* sud suda
		policij* savet* vijeć* konzulat* министарств* амбасад* агенциј* влада владе влади управ* парламент* скупштин*
		комисиј* суд суда полициј* савет* конзулат*`,
	Titles: `predsednik predsjednik predsednika ministar ministarka ministra premijer premijerka kancelar ambasador
		ambasadorka veleposlanik portparol glasnogovornik general direktor direktorka šef председник председника
		министар министарка министра премијер премијерка канцелар амбасадор портпарол генерал директор шеф`,
	Condemn:  `osud* осуд* osuđ* осуђ*`,
	Announce: `najav* objav* најав* објав*`,
	Measures: Measures{
		Sanctions:   `sankcij* санкциј*`,
		Indictments: `optužnic* оптужниц* kaznen*_prijav*`,
		Summonses:   `pozvao_na_razgovor pozvan*_na_razgovor позвао_на_разговор позван*_на_разговор`,
		Recalls:     `povukao_ambasadora povučen*_ambasador opozval* opozvan* опозвао опозван* повукао_амбасадора`,
		Expulsions:  `proteral* proteran* protjeral* protjeran* протерао протеран* протеривањ* proterivanj*`,
	},
}
