package lang

func init() { add(&turkish) }

var turkish = Language{
	Tag: "tr",

	Cues: `dedi der diyor diyen dediler demişti demiş söyledi söylüyor söyleyen söylediler belirtti belirtiyor belirten
		belirttiler kaydetti kaydeden konuştu konuşan açıkladı açıklıyor açıklayan vurguladı vurgulayan ifade ekledi
		ekleyen yazdı yazıyor yazan sordu soran cevapladı yanıtladı bildirdi bildiren anlattı anlatan savundu savunan
		uyardı uyaran iddia doğruladı yalanladı duyurdu duyuran dile kullandı aktardı aktaran hatırlattı kınadı
		eleştirdi tepki haykırdı fısıldadı bağırdı itiraf nitelendirdi değerlendirdi suçladı suçluyor suçlayan
		kınadılar reddetti reddediyor uyardılar açıkladılar bildirdiler vurguladılar yanıtladılar anlattılar eklediler
		savundular duyurdular`,
	Postpositions: `göre; ifadesiyle; sözleriyle`,
	Auxiliaries:   `diye şeklinde ifadelerini ifadesini sözlerini`,
	Pronouns:      `o onlar ben biz kendisi`,
	Articles:      `bir`,
	Function: `ve bu da de için ile çok daha olarak gibi ancak ama ise olan kadar sonra önce en değil mi ki var yok ne
		her şu göre karşı üzerinde arasında dün bugün pazartesi salı çarşamba perşembe cuma cumartesi pazar oldu
		olduğunu`,
	Naming:        `sözde adlı isimli denilen denen lakaplı bilinen başlıklı adını kitap film kelime terim`,
	Abbreviations: `dr prof doç av sn no vb vs bkz`,
	Dash:          true,
	SpeechNouns:   `açıklamasında açıklama açıklamada röportajda konuşmasında mektupta raporda mesajında bildiride`,
	Accuse: `suçladı suçluyor suçladılar suçlayan kınadı kınıyor kınadılar itham_etti sorumlu_tuttu suçlayarak
		suçlamıştı sorumlu_tutuyor itham_ediyor kınayarak suçlandı`,
	Deny: `yalanladı yalanlıyor yalanladılar reddetti reddediyor reddettiler inkâr_etti inkar_etti yalanlayarak
		yalanlamıştı inkar_ediyor inkâr_ediyor reddetmişti reddederek kabul_etmedi`,
	Respond: `yanıtladı yanıtlıyor cevapladı karşılık_verdi yanıt_verdi cevap_verdi yanıtını_verdi cevabını_verdi
		karşılığını_verdi yanıtlayarak karşılık_veriyor yanıt_veriyor cevap_veriyor yanıtlamıştı`,
	Quoting: `alıntıladı aktararak`,
	Persons: `sözcü sözcüsü bakan bakanı bakanlığı bakanlık başbakan başbakanı cumhurbaşkanı başkan başkanı şansölye
		sekreter sekreteri büyükelçi büyükelçisi büyükelçilik büyükelçiliği elçisi konsolosluk hükümet hükümeti ajans
		kurum kurumu daire polis ordu general albay müdür müdürü şef yetkili yetkilisi yetkililer yetkilileri komiser
		komiseri komisyon komisyonu konsey konseyi komite meclis meclisi mahkeme mahkemesi yargıç savcı savcısı
		savcılık avukat avukatı analist uzman uzmanı uzmanlar araştırmacı araştırmacılar şirket şirketi grup grubu
		örgüt örgütü parti partisi lider lideri vali senatör milletvekili kral profesör tanık kaynak kaynaklar
		temsilci temsilcisi diplomat`,
	Media:   `ajansı ajans gazetesi gazete kanalı dergisi`,
	Hearers: `ajansına gazetesine gazetecilere kanalına basına muhabirlere`,
	Named: `programı programının program operasyonu operasyon kampanyası grubu grubunun projesi projesinin gazetesi
		partisi şirketi gemisi planı girişimi sloganı yazılımı virüsü ajansı ajansına örgütü örgütünün platformu
		tatbikatı şarkısı kanalı`,
	Subjunctions: `ki`,
	Conjunctions: `ve ama fakat veya`,
	Adverbs: `sonra daha ardından dün bugün yarın ayrıca önce günü gününde pazartesi salı çarşamba perşembe cuma cumartesi
		pazar tekrar yine şimdi şunu şunları bunu sonradan`,
	Oblique: `'ya 'ye 'yı 'yi 'yu 'yü 'ı 'i 'u 'ü 'a 'e 'da 'de 'ta 'te 'dan 'den 'tan 'ten 'la 'le 'yla 'yle larına
		lerine sına sine sını sini`,
	HeadLast:      true,
	SpeakerBefore: true,
	Citing:        `dayandırdığı dayandırarak`,
	VerbLast:      true,

	Negations: `değil* yok* hayır hiç* asla *maz *mez *mazlar *mezler *mazdı *mezdi`,
	Infixes:   `ma me mı mi mu mü`,

	Likely:  `muhtemel muhtemelen olası ihtimal`,
	Degrees: `çok; büyük; yüksek; oldukça; pek; son derece; kuvvetle; daha; az; en`,
	Hedges: `muhtemelen; olası; olasılıkla; büyük olasılıkla; büyük ihtimalle; galiba; belki; belki de; herhalde; sanırım;
		sanki; güya; sözde; sözüm ona; iddiaya göre; iddialara göre; iddia edilen; iddia edildiğine göre; iddia
		edildiği; iddia ediliyor; öne sürülen; ileri sürülen; ileri sürüldüğüne göre; söylenene göre; söylentiye göre;
		söylentilere göre; rivayete göre; görünüşe göre; görünüşe bakılırsa; anlaşılan; anlaşıldığı kadarıyla;
		bildirildiğine göre; belirtildiğine göre; haberlere göre; gibi görünüyor; gibi görünen; görünüyor;
		görünmektedir; benziyor; sanılıyor; sanılan; sanılmaktadır; düşünülüyor; düşünülen; düşünülmektedir; inanılıyor;
		inanılan; inanılmaktadır; tahmin ediliyor; tahmin edilen; tahminen; varsayılıyor; varsayılan; şüpheleniliyor;
		şüphelenilen; şüpheli; şüphelisi; şüphe; şüphesi; kuşku; kuşkulu; zanlı; zanlısı; inanıyoruz; inanıyor;
		inanıyorum; düşünüyoruz; düşünüyor; düşünüyorum; sanıyoruz; sanıyor; sanıyorum; tahmin ediyoruz; varsayıyoruz;
		şüpheleniyoruz; kuşkuluyuz; korkuyoruz; bize göre; bizce; kanımızca; bildiğimiz kadarıyla; bilindiği kadarıyla;
		görebildiği kadarıyla; ilk bakışta; işaret ediyor; gösteriyor; ima ediyor; olabilir; olabilirler; olabileceği;
		olabileceğini; olmuş olabilir; mümkün; mümkündür; doğrulanmamış; doğrulanmayan; kesin değil; belirsiz; ön;
		teorik olarak; kuramsal olarak; varsayımsal; potansiyel; potansiyel olarak; söylenti; söylentiler; kabul
		ediliyor; sayılıyor; olarak bilinen; olsa gerek`,
	Doubts: `belki; mümkün; olabilir; olası; göz ardı edilemez; dışlanamaz; dışlamıyor; inanmıyor; düşünmüyor; şüpheli;
		olası değil`,
	NearNegations: `neredeyse; az kalsın; hemen hemen; zar zor; güçlükle; zorlukla; pek; asla; hiçbir şekilde; katiyen;
		kesinlikle;
		reddet*; reddediyor; reddedil*; reddi; yalanla*; yalanladı; yalan; yalandır; inkar; inkâr; çürüt*; itiraz; karşı
		çık*; dışla*; yanlış*; yanlışlıkla; asılsız; gerçek dışı; uydurma; haksız; temelsiz; imkansız; imkânsız;
		olanaksız; eksik*; yoksun; yokluğu; başarısız; nadiren; seyrek; uzak; çok uzak; kaçın*; çekin*; vazgeç*; bırak*;
		önle*; engelle*; dışında; hariç; yerine; aciz; sahte`,
	Ordinals: `ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu`,
	Quantities: `tüm/bütün/her/hepsi/tamamı yarısı/yarı/yarım/yarısını çoğu/çoğunluk/çoğunluğu birçok/pek/çok/sayısız
		bazı/birkaç/kimi az/azı/azınlık her`,

	Numbers: Numbers{
		Units:    `iki üç dört beş altı yedi sekiz dokuz on`,
		Tens:     `yirmi otuz kırk elli altmış yetmiş seksen doksan`,
		Powers:   `yüz bin milyon milyar trilyon`,
		Joints:   map[string]float64{"bir": 1},
		One:      `bir`,
		Homonyms: `on yüz bin altı yedi elli`,
	},
	About:   `yaklaşık; civarında; neredeyse; en az; fazla; kadar`,
	Judging: `değerlendir; inan; düşün; tahmin; göre`,
	Threats: `grup hacker saldır siber casus`,

	Universals:   `tüm bütün her hepsi`,
	Affiliations: `bağlantılı destekli bağlı ilişkili sponsorluğunda desteklediği`,
	State:        `devlet devlete devletin hükümet* devletle`,

	Dates: Dates{
		NotDays:  `pazar`,
		Weekdays: `- - - - - - pazar_günü`,
		To:       `ile; ila; ’dan; ’den; ’tan; ’ten; 'dan; 'den; 'tan; 'ten; ’ı; ’i; ’u; ’ü; 'ı; 'i; 'u; 'ü`,
		And:      `ve`,
		PartLate: `başında; başlarında; sonunda; sonlarında; ortasında; ortalarında; başı; sonu; ortası`,
		Year:     `yılı; yılında; yılının; yılından; yılına; senesi; senesinde`,
		Seasons: `ilkbaharı/ilkbaharında/ilkbahar/baharı/baharında yazı/yazında/yaz sonbaharı/sonbaharında/sonbahar/güzü/güzünde
			kışı/kışında/kış`,
		Decades: `#’lar; #’ler; #'lar; #'ler; #’larda; #’lerde; #'larda; #'lerde; #’ların; #’lerin; #'ların; #'lerin; #’lı yıllar;
			#’lı yıllarda; #'lı yıllar; #'lı yıllarda; #lar; #lı yıllar; #’li yıllarda; #’li yıllar`,
		Tens: `otuzlar/otuzlarda/otuzlu_yıllar/otuzlu_yıllarda kırklar/kırklarda/kırklı_yıllar/kırklı_yıllarda
			elliler/ellilerde/ellili_yıllar/ellili_yıllarda altmışlar/altmışlarda/altmışlı_yıllar/altmışlı_yıllarda
			yetmişler/yetmişlerde/yetmişli_yıllar/yetmişli_yıllarda seksenler/seksenlerde/seksenli_yıllar/seksenli_yıllarda
			doksanlar/doksanlarda/doksanlı_yıllar/doksanlı_yıllarda`,
		Streets: `caddesi sokağı sokak meydanı bulvarı cadde`,
		Relative: `bugün; bu sabah; bu akşam; bu gece; dün; dün sabah; dün akşam; dün gece; önceki gün; yarın; geçen hafta;
			geçtiğimiz hafta; geçen ay; geçtiğimiz ay; geçen yıl; geçtiğimiz yıl; bu hafta; bu ay; bu yıl; gelecek hafta;
			önümüzdeki hafta; gelecek ay; önümüzdeki ay; gelecek yıl; ertesi gün; bir gün önce; # gün önce; # hafta önce; #
			ay önce; # yıl önce; bir hafta önce; bir ay önce; bir yıl önce`,
	},
	Layout: Layout{
		Pages: `sayfa`,
	},

	Nations: `us=amerikan,amerikalı,amerikalılar|washington|^abd,amerika
		gb=britanyalı,i̇ngiliz,ingiliz|londra|britanya,birleşik_krallık,i̇ngiltere cn=çinli,çinliler|pekin
		ru=rus,ruslar|moskova,kremlin kp=kuzey_koreli|pyongyang|kuzey_kore kr=güney_koreli|seul|güney_kore
		ir=i̇ranlı|tahran|i̇ran jp=japon|tokyo in=hint,hindistanlı|delhi il=i̇srailli|kudüs|i̇srail ua=ukraynalı|kiev
		by=belaruslu|minsk de=alman,almanlar|berlin fr=fransız|paris it=i̇talyan|roma|i̇talya
		es=i̇spanyol|madrid|i̇spanya nl=hollandalı|lahey pl=polonyalı|varşova cz=çek|prag au=avustralyalı|canberra
		nz=yeni_zelandalı|wellington ca=kanadalı|ottawa tw=tayvanlı|taipei vn=vietnamlı|hanoi pk=pakistanlı|i̇slamabad
		tr=türk,türkler|ankara`,
	ProperAdjectives: true,
	Organs: `bakanlığı* bakanlık* büyükelçiliği* büyükelçilik* ajansı* kurumu* hükümeti* hükümet* parlamento* meclisi*
		komisyonu* mahkemesi* emniyet* konseyi* konsolosluğu* savcılığı* başkanlığı* teşkilatı* servisi*`,
	Titles:   `cumhurbaşkanı başkan bakan başbakan büyükelçi sözcü sözcüsü general direktör müdür bakanı büyükelçisi`,
	Condemn:  `kına* lanetle*`,
	Announce: `açıkla* duyur*`,
	Measures: Measures{
		Sanctions:   `yaptırım* yaptirim* ambargo*`,
		Indictments: `iddianame* i̇ddianame* dava_açt* hakkında_dava`,
		Summonses:   `bakanlığa_çağır* bakanlığa_çağrıl* dışişlerine_çağır* dışişlerine_çağrıl*`,
		Recalls:     `geri_çağır* geri_çağrıl* geri_çekt*`,
		Expulsions:  `sınır_dışı istenmeyen_kişi istenmeyen_adam`,
	},
}
