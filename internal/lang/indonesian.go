package lang

func init() { add(&indonesian) }

var indonesian = Language{
	Tag:  "id",
	Also: "ms",

	Cues: `kata ujar ucap ungkap jelas tegas tutur terang tambah lanjut tulis imbuh papar sebut berkata mengatakan
		menyatakan menyebut menyebutkan menegaskan menjelaskan menambahkan mengungkapkan mengklaim menjawab bertanya
		menulis memperingatkan mengakui membantah mengecam mengumumkan menuding melaporkan menuduh menekankan
		membenarkan memaparkan menuturkan mengimbau menanggapi menolak berujar menimpali membalas mengonfirmasi
		menyampaikan memberitahu diungkapkan menerangkan mengutarakan`,
	Prepositions: `menurut; kata`,
	Pronouns:     `dia ia mereka saya kami kita beliau`,
	Function: `dan yang di ke dari untuk pada dengan ini itu adalah tidak akan telah sudah dalam oleh juga sebagai
		karena atau tetapi namun bahwa saat para tersebut seperti kepada ada bisa masih hari senin selasa rabu
		kamis jumat sabtu minggu`,
	Naming:      `bernama disebut dijuluki berjudul dikenal sebagai istilah kata film buku`,
	SpeechNouns: `pernyataan wawancara pidato surat laporan konferensi keterangan cuitan`,
	Accuse:      `menuduh menuding menyalahkan mengecam mengutuk mendakwa dituduh tuduh`,
	Deny:        `membantah menyangkal menolak menampik menepis mengelak`,
	Respond:     `menjawab membalas menanggapi merespons jawab balas`,
	Quoting:     `mengutip dikutip`,
	Persons: `juru_bicara menteri kementerian presiden perdana_menteri kanselir sekretaris duta_besar kedutaan_besar
		kedutaan konsulat utusan
		pemerintah badan departemen kantor dinas polisi kepolisian tentara militer jenderal kolonel direktur kepala
		ketua pejabat komisaris komisi dewan komite parlemen pengadilan hakim jaksa pengacara analis pakar ahli
		peneliti perusahaan kelompok organisasi partai pemimpin wali_kota gubernur senator raja profesor saksi sumber
		otoritas perwakilan wakil diplomat tim`,
	Media:   `kantor_berita surat_kabar harian koran majalah stasiun`,
	Hearers: `wartawan jurnalis media reporter`,
	Named: `program operasi kampanye kelompok proyek koran majalah partai perusahaan kapal rencana inisiatif semboyan
		perangkat virus badan organisasi latihan lagu saluran kantor_berita`,
	Genitive:     `untuk dari`,
	Place:        `di ke dengan kepada dari pada dalam oleh tentang setelah sebelum terhadap selama antara sejak`,
	Conjunctions: `dan tetapi namun atau`,
	That:         `bahwa apakah`,
	Relatives:    `yang`,
	Adverbs: `kemudian kemarin besok juga sebelumnya selanjutnya lalu lagi hari senin selasa rabu kamis jumat sabtu minggu
		pekan`,
	SubjectFirst: true,
	Articles:     `seorang para sang sebuah`,

	Negations: `tidak tak bukan* tanpa belum jangan tiada bukanlah`,
	Denials:   `membantah menolak bantahan tanpa menyangkal palsu`,

	Hedges: `diduga; dugaan; konon; kabarnya; katanya; tampaknya; nampaknya; kelihatannya; rupanya; agaknya; sepertinya;
		seakan; seakan-akan; seolah; seolah-olah; mungkin; barangkali; kemungkinan; kemungkinan besar; boleh jadi; bisa
		jadi; dapat jadi; diperkirakan; diyakini; dipercaya; dianggap; dikatakan; dilaporkan; dicurigai; disangka;
		tersangka; yang disebut; apa yang disebut; kami yakin; kami percaya; kami pikir; kami menduga; kami ragu;
		meragukan; ragu; keraguan; menurut kami; sejauh yang kami tahu; sejauh diketahui; setahu kami; sekilas;
		menunjukkan; mengisyaratkan; mengindikasikan; belum dikonfirmasi; belum pasti; tidak pasti; tidak jelas;
		sementara; secara teoretis; secara hipotetis; berpotensi; desas-desus; rumor; semestinya; seharusnya;
		ditengarai; disinyalir`,
	NearNegations: `hampir; nyaris; hampir tidak; jauh dari; sama sekali; menolak; ditolak; penolakan; membantah; dibantah;
		bantahan; menyangkal; menepis; menampik; mengecualikan; palsu; keliru; salah; tidak benar; tak berdasar; bohong;
		kebohongan; rekayasa; gagal; kegagalan; mustahil; kurang; kekurangan; ketiadaan; jarang; selain; kecuali;
		alih-alih; tanpa; menghindari; berhenti; mencegah; batal`,
	Ordinals: `kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh`,
	Quantities: `semua/seluruh/setiap/segala separuh/setengah kebanyakan/mayoritas banyak/sejumlah beberapa/sebagian sedikit
		keduanya`,

	Numbers: Numbers{
		Units:  `dua tiga empat lima enam tujuh delapan/lapan sembilan sepuluh sebelas`,
		Tens:   `- - - - - - - -`,
		Powers: `seratus/ratus seribu/ribu juta/sejuta miliar/milyar triliun`,
	},
	Judging: `menilai; menduga; meyakini; percaya; memperkirakan; menganggap; mencurigai; menyimpulkan; menurut`,
	Threats: `kelompok peretas serangan siber spionase`,

	Universals:   `semua seluruh setiap segala`,
	Affiliations: `berafiliasi terkait terhubung didukung disponsori dukungan`,
	State:        `negara pemerintah`,
	Layout: Layout{
		Pages:      `halaman`,
		PageTotals: `dari`,
	},

	Nations: `us=|washington|^as,amerika,amerika_serikat gb=|london|inggris,britania_raya cn=|beijing|tiongkok,cina,china
		ru=|moskow,kremlin|rusia kp=|pyongyang|korea_utara kr=|seoul|korea_selatan ir=|teheran jp=|tokyo|jepang
		in=|new_delhi il=|yerusalem ua=|kyiv,kiev by=|minsk de=|berlin|jerman fr=|paris|prancis it=|roma es=|madrid
		nl=|den_haag|belanda pl=|warsawa cz=|praha|ceko au=|canberra nz=|wellington|selandia_baru ca=|ottawa tw=|taipei
		vn=|hanoi pk=|islamabad tr=|ankara|turki id=|jakarta my=|kuala_lumpur`,
	ProperAdjectives: true,
	Organs: `kementerian kedutaan kedutaan_besar pemerintah badan parlemen komisi pengadilan polisi kepolisian dewan konsulat
		departemen kejaksaan`,
	Titles:   `presiden menteri perdana_menteri duta_besar juru_bicara jenderal direktur kepala kanselir`,
	Condemn:  `mengecam mengutuk kecam`,
	Announce: `mengumumkan umumkan`,
	Measures: Measures{
		Sanctions:   `sanksi`,
		Indictments: `dakwaan mendakwa didakwa surat_dakwaan`,
		Summonses:   `memanggil_duta_besar dipanggil memanggil`,
		Recalls:     `menarik_duta_besar memanggil_pulang menarik_pulang ditarik_pulang`,
		Expulsions:  `mengusir diusir pengusiran persona_non_grata`,
	},
}
