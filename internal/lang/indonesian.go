package lang

func init() { add(&indonesian) }

var indonesian = Language{
	Tag:  "id",
	Also: "ms",

	Cues: `kata ujar ucap ungkap jelas tegas tutur terang tambah lanjut tulis imbuh papar sebut berkata mengatakan
		menyatakan menyebut menyebutkan menegaskan menjelaskan menambahkan mengungkapkan mengklaim menjawab
		bertanya menulis memperingatkan mengakui membantah mengecam mengumumkan menuding melaporkan`,
	Prepositions: `menurut; kata`,
	Pronouns:     `dia ia mereka saya kami kita beliau`,
	Function: `dan yang di ke dari untuk pada dengan ini itu adalah tidak akan telah sudah dalam oleh juga sebagai
		karena atau tetapi namun bahwa saat para tersebut seperti kepada ada bisa masih hari senin selasa rabu
		kamis jumat sabtu minggu`,
	Naming: `bernama disebut dijuluki berjudul dikenal sebagai istilah kata film buku`,

	Negations: `tidak tak bukan* tanpa belum jangan tiada bukanlah`,
	Denials:   `membantah menolak bantahan tanpa menyangkal palsu`,

	Numbers: Numbers{
		Units:  `dua tiga empat lima enam tujuh delapan/lapan sembilan sepuluh sebelas`,
		Tens:   `- - - - - - - -`,
		Powers: `seratus/ratus seribu/ribu juta/sejuta miliar/milyar triliun`,
	},

	Universals:   `semua seluruh setiap segala`,
	Affiliations: `berafiliasi terkait terhubung didukung disponsori dukungan`,
	State:        `negara pemerintah`,
}
