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
