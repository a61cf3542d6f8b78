package lang

func init() { add(&turkish) }

var turkish = Language{
	Tag: "tr",

	Cues: `dedi der diyor diyen dediler demişti demiş söyledi söylüyor söyleyen söylediler belirtti belirtiyor
		belirten belirttiler kaydetti kaydeden konuştu konuşan açıkladı açıklıyor açıklayan vurguladı vurgulayan
		ifade ekledi ekleyen yazdı yazıyor yazan sordu soran cevapladı yanıtladı bildirdi bildiren anlattı
		anlatan savundu savunan uyardı uyaran iddia doğruladı yalanladı duyurdu duyuran dile kullandı aktardı
		aktaran hatırlattı kınadı eleştirdi tepki haykırdı fısıldadı bağırdı itiraf nitelendirdi değerlendirdi`,
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

	Negations: `değil* yok* hayır hiç* asla *maz *mez *mazlar *mezler *mazdı *mezdi`,
	Infixes:   `ma me mı mi mu mü`,

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
	NearNegations: `neredeyse; az kalsın; hemen hemen; zar zor; güçlükle; zorlukla; pek; asla; hiçbir şekilde; katiyen; kesinlikle;
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

	Universals:   `tüm bütün her hepsi`,
	Affiliations: `bağlantılı destekli bağlı ilişkili sponsorluğunda desteklediği`,
	State:        `devlet devlete devletin hükümet* devletle`,
}
