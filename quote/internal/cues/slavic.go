package cues

var polish = list{
	verbs: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła stwierdza dodał dodała dodaje
		podkreślił podkreśliła podkreśla oświadczył oświadczyła oświadcza napisał napisała pisze piszą zaznaczył zaznaczyła
		zaznacza poinformował poinformowała poinformowali informuje wyjaśnił wyjaśniła wyjaśnia zapewnił zapewniła zapewnia
		odpowiedział odpowiedziała odpowiada odparł odparła zapytał zapytała pyta spytał ocenił oceniła ocenia uważa tłumaczy
		tłumaczył przyznał przyznała przyznaje zaprzeczył zaprzecza potwierdził potwierdza ostrzegł ostrzega ogłosił
		ogłosiła przekazał przekazała przekazali skomentował komentuje zauważył zauważa krzyknął szepnął zawołał mruknął
		relacjonuje opowiada wspomina przypomniał apeluje apelował potępił potępia nazwał nazwała czytamy`,
	from:          `według; zdaniem; jak podaje; słowami`,
	pronouns:      `on ona oni one ono ja my`,
	functions:     `i w na z się nie do że to jest o jak po od za przez dla co ale by był była są tym tego który która które oraz także już tylko jego jej ich przed przy bez u pod nad między podczas wczoraj dziś poniedziałek wtorek środę czwartek piątek sobotę niedzielę`,
	naming:        `zwany zwana zwane tzw nazwany nazwana nazywany określany znany znana nazwą tytuł film książka słowo`,
	abbreviations: `p dr prof mgr inż gen płk ul nr tzw m.in np itd itp św godz r`,
	dash:          true,
}

var czech = list{
	verbs: `řekl řekla řekli říká říkají uvedl uvedla uvedli uvádí dodal dodala dodává prohlásil prohlásila prohlašuje napsal
		napsala píše vysvětlil vysvětlila vysvětluje zdůraznil zdůraznila zdůrazňuje oznámil oznámila oznámili oznamuje
		odpověděl odpověděla odpovídá zeptal zeptala ptá tvrdí tvrdil tvrdila sdělil sdělila sdělili podotkl podotkla
		poznamenal poznamenala upozornil upozornila upozorňuje varoval varovala varuje potvrdil potvrdila potvrzuje popřel
		popřela přiznal přiznala připustil popsal popsala míní soudí domnívá konstatoval okomentoval vzkázal vzkázala slíbil
		odsoudil odsoudila označil označila zvolal zašeptal vykřikl`,
	from:          `podle; slovy; dle`,
	pronouns:      `on ona oni ono já my`,
	functions:     `a v na se je že to s z do o k i ve pro za by ale jako po od který která které jsou byl byla bylo při však nebo jeho její jejich už tak také až před bez mezi podle včera dnes pondělí úterý středu čtvrtek pátek sobotu neděli ze ke není šlo jde`,
	naming:        `takzvaný takzvaná takzvané takzvaných tzv zvaný zvaná nazvaný nazvaná přezdívaný známý známá jménem název film kniha slovo`,
	abbreviations: `dr prof ing mgr bc tzv např atd apod tj č sv ul p`,
	dash:          true,
}

var russian = list{
	verbs: `сказал сказала сказали говорит говорил говорила говорят говорили заявил заявила заявили заявляет заявляют сообщил
		сообщила сообщили сообщает сообщают отметил отметила отметили отмечает подчеркнул подчеркнула подчеркивает
		подчёркивает добавил добавила добавили добавляет пояснил пояснила поясняет объяснил объяснила объясняет написал
		написала написали пишет пишут ответил ответила ответили отвечает спросил спросила спрашивает утверждает утверждал
		утверждают считает считал считают уточнил уточнила указал указала признал признала признался призналась опроверг
		опровергла подтвердил подтвердила предупредил предупредила рассказал рассказала рассказывает объявил объявила
		прокомментировал прокомментировала назвал назвала осудил осудила напомнил напомнила воскликнул воскликнула крикнул
		прошептал прошептала произнес произнёс произнесла возразил возразила продолжал продолжила заметил заметила
		резюмировал обвинил призвал пообещал заверил цитирует говорится`,
	from:          `по словам; по мнению; по данным; согласно; как сообщает; по заявлению; по информации`,
	pronouns:      `он она они оно я мы кто`,
	functions:     `и в не на что с как это по к из у за от о для но а же то так его её ее их или было были был была если при до после без под над между также уже только когда который которая которые чтобы вчера сегодня понедельник вторник среду четверг пятницу субботу воскресенье однако затем потом`,
	naming:        `называемый называемая называемые называемого называемой называемых названием именем известный известная известной известного прозвище газета газете газеты агентство агентству партия фильм книга роман слово термин компания компании`,
	abbreviations: `г гг др пр т.е т.д т.п т.н им ул стр тыс млн млрд`,
	dash:          true,
}

var ukrainian = list{
	verbs: `сказав сказала сказали каже кажуть говорить говорив говорила заявив заявила заявили заявляє заявляють повідомив
		повідомила повідомили повідомляє зазначив зазначила зазначили зазначає наголосив наголосила наголошує підкреслив
		підкреслила підкреслює додав додала додали додає пояснив пояснила пояснює написав написала написали пише пишуть
		відповів відповіла відповідає запитав запитала питає спитав стверджує стверджував вважає вважають уточнив уточнила
		вказав вказала визнав визнала спростував спростувала підтвердив підтвердила попередив попередила розповів розповіла
		розповідає оголосив оголосила прокоментував прокоментувала назвав назвала засудив засудила нагадав нагадала вигукнув
		вигукнула крикнув прошепотів мовив мовила заперечив продовжив закликав пообіцяв запевнив йдеться цитує`,
	from:          `за словами; на думку; за даними; згідно з; як повідомляє; за інформацією`,
	pronouns:      `він вона вони воно я ми хто`,
	functions:     `і в у не на що з як це по до із за від о для але а ж то так його її їх або було були був була якщо при після без під над між також вже лише коли який яка які щоб та є вчора сьогодні понеділок вівторок середу четвер п'ятницю суботу неділю проте потім`,
	naming:        `званий звана звані названий назвою відомий відома прізвисько газета газеті агентство партія фільм книга роман слово термін компанія компанії`,
	abbreviations: `р рр ін пр т.д т.п т.зв ім вул стор тис млн млрд`,
	dash:          true,
}

var bulgarian = list{
	verbs: `каза казва казаха казват заяви заявява заявиха обяви обявява обявиха съобщи съобщава съобщиха подчерта подчертава
		добави добавя допълни допълва обясни обяснява написа пише писаха отговори отговаря попита пита твърди твърдят смята
		посочи посочва отбеляза отбелязва предупреди предупреждава потвърди потвърждава отрече отрича призна признава
		разказа разказва коментира осъди нарече уточни изтъкна извика прошепна`,
	from:          `според; по думите на; по данни на; съгласно`,
	pronouns:      `той тя те то аз ние`,
	functions:     `и на да в се за от че не е с по са до ще като но го си ли или към при след без под над между това този тази тези който която които вчера днес понеделник вторник сряда четвъртък петък събота неделя със във`,
	naming:        `наречения наречената наречен наречена наречени известен известна име филм книга дума`,
	abbreviations: `г гр ул др пр т.е т.н т.нар проф д-р`,
	dash:          true,
}

var slovak = list{
	verbs: `povedal povedala povedali hovorí hovoria uviedol uviedla uviedli uvádza dodal dodala dodáva vyhlásil vyhlásila vyhlasuje
		napísal napísala píše vysvetlil vysvetlila vysvetľuje zdôraznil zdôraznila zdôrazňuje oznámil oznámila oznámili oznamuje
		odpovedal odpovedala odpovedá opýtal opýtala pýta tvrdí tvrdil tvrdila poznamenal poznamenala upozornil upozornila
		varoval varovala varuje potvrdil potvrdila potvrdzuje poprel poprela priznal priznala pripustil skonštatoval
		konštatoval okomentoval odkázal odkázala odsúdil odsúdila označil označila nazval nazvala`,
	from:          `podľa; slovami`,
	pronouns:      `on ona oni ony ja my`,
	functions:     `a v na sa je že to s z do o k i vo pre za by ale ako po od ktorý ktorá ktoré sú bol bola bolo pri však nebo alebo jeho jej ich už tak tiež aj až pred bez medzi podľa včera dnes pondelok utorok stredu štvrtok piatok sobotu nedeľu zo ku nie šlo ide`,
	naming:        `takzvaný takzvaná takzvané takzvaných tzv zvaný zvaná nazvaný nazvaná prezývaný známy známa menom názvom film kniha slovo`,
	abbreviations: `dr prof ing mgr tzv napr atď tj č sv ul p`,
	dash:          true,
}

var slovenian = list{
	verbs: `rekel rekla rekli pravi pravijo dejal dejala dejali povedal povedala povedali izjavil izjavila izjavili dodal dodala
		dodaja poudaril poudarila poudarja zapisal zapisala zapisali piše pojasnil pojasnila pojasnjuje sporočil sporočila
		sporočili odgovoril odgovorila vprašal vprašala trdi trdil trdila opozoril opozorila opozarja potrdil potrdila zanikal
		zanikala priznal priznala menil menila meni komentiral komentirala obsodil obsodila označil označila napovedal`,
	from:        `po besedah; po mnenju; po navedbah; glede na`,
	auxiliaries: `je so`,
	pronouns:    `on ona oni jaz mi`,
	functions:   `in v na se je da so za ki z s po iz tudi ne kot bi bo ali pa od do pri pred med ob če ter ker še že le včeraj danes ponedeljek torek sredo četrtek petek soboto nedeljo to ta`,
	naming:      `tako imenovani imenovan imenovana imenovano imenom znan znana film knjiga beseda`,
	dash:        true,
}

// Serbian in both alphabets, with Croatian and Bosnian.
var serbian = list{
	verbs: `рекао рекла рекли каже кажу изјавио изјавила изјавили изјављује навео навела навели наводи додао додала додаје истакао истакла
		истиче нагласио нагласила наглашава написао написала пише објаснио објаснила саопштио саопштила саопштили одговорио одговорила
		упитао питао тврди тврдио тврдила упозорио упозорила потврдио потврдила демантовао демантовала признао признала коментарисао
		осудио осудила оценио оценила назвао назвала
		rekao rekla rekli kaže kažu izjavio izjavila izjavili izjavljuje naveo navela naveli navodi dodao dodala dodaje istakao istaknuo
		istakla istaknula ističe naglasio naglasila naglašava napisao napisala piše objasnio objasnila saopštio saopštila saopštili
		priopćio priopćila priopćili odgovorio odgovorila upitao pitao tvrdi tvrdio tvrdila upozorio upozorila potvrdio potvrdila
		demantirao demantovao priznao priznala komentirao komentirala osudio osudila ocijenio ocijenila ocenio nazvao nazvala poručio
		poručila`,
	from:        `према; према речима; по речима; prema; prema riječima; prema rečima; po riječima; po rečima`,
	auxiliaries: `је су je su`,
	pronouns:    `он она они ја ми on ona oni ja mi`,
	functions:   `и у на се је да су за који која које са од до по из али као што није ће би при пред између јер само још већ јуче данас понедељак уторак среду четвртак петак суботу недељу i u na se je da su za koji koja koje sa s od do po iz ali kao što nije će bi pri pred između jer samo još već jučer juče danas ponedjeljak ponedeljak utorak srijedu sredu četvrtak petak subotu nedjelju nedelju to`,
	naming:      `такозвани такозвана звани звана под именом познат позната филм књига реч takozvani takozvana tzv zvani zvana imenom poznat poznata film knjiga riječ reč`,
	dash:        true,
}
