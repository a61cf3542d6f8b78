package quote

import (
	"iter"
	"slices"
	"strings"
	"unicode"
)

// numerals are the words for numbers of a language: 2 to 19, the tens from 20, then 100, 1000, a million, 10⁹ and, if it has a word of its
// own, 10¹². A "/" parts forms of one number, a "-" stands where the language has no word of one piece.
// Words for one are left out: most are articles too.
type numerals struct{ units, tens, powers string }

var numberWords = map[string]numerals{
	"ar": {"اثنان/اثنين/اثنتان/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر", "عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين", "مائة/مئة ألف/آلاف مليون/ملايين مليار/مليارات"},
	"bg": {"два/две/двама три/трима четири пет шест седем осем девет десет единадесет дванадесет тринадесет четиринадесет петнадесет", "двадесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет деветдесет", "сто хиляда/хиляди милион/милиона милиард/милиарда"},
	"ca": {"dos/dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou", "vint trenta quaranta cinquanta seixanta setanta vuitanta noranta", "cent mil milió/milions"},
	"cs": {"dva/dvě/dvou/dvěma tři/tří/třem čtyři/čtyř pět/pěti šest/šesti sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct", "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát", "sto/stě/set tisíc/tisíce milion/miliony/milionů miliarda/miliardy/miliard"},
	"da": {"to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten", "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems", "hundrede tusind/tusinde million/millioner milliard/milliarder"},
	"de": {"zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", "zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", "hundert/hunderte tausend/tausende million/millionen milliarde/milliarden billion/billionen"},
	"el": {"δύο/δυο τρεις/τρία/τριών τέσσερις/τέσσερα/τεσσάρων πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά δέκα έντεκα δώδεκα", "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα", "εκατό χίλια/χίλιοι/χιλιάδες εκατομμύριο/εκατομμύρια δισεκατομμύριο/δισεκατομμύρια"},
	"en": {"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", "twenty thirty forty fifty sixty seventy eighty ninety", "hundred/hundreds thousand/thousands million/millions billion/billions trillion/trillions"},
	"es": {"dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve", "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", "cien/ciento/cientos mil/miles millón/millones"},
	"fa": {"دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده", "بیست سی چهل پنجاه شصت هفتاد هشتاد نود", "صد هزار میلیون میلیارد"},
	"fi": {"kaksi/kahden/kahta kolme/kolmen/kolmea neljä/neljän/neljää viisi/viiden/viittä kuusi/kuuden/kuutta seitsemän/seitsemää kahdeksan/kahdeksaa yhdeksän/yhdeksää kymmenen/kymmentä yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista", "kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä", "sata/sadan/sataa tuhat/tuhannen/tuhatta miljoona/miljoonan/miljoonaa miljardi/miljardin/miljardia"},
	"fr": {"deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", "vingt/vingts trente quarante cinquante soixante - - -", "cent/cents mille/milliers million/millions milliard/milliards"},
	"he": {"שניים/שתיים/שני/שתי שלושה/שלוש ארבעה/ארבע חמישה/חמש שישה/שש שבעה/שבע שמונה תשעה/תשע עשרה/עשר", "עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים", "מאה/מאות אלף/אלפים מיליון/מיליוני מיליארד"},
	"hi": {"दो तीन चार पांच/पाँच छह/छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस", "बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे", "सौ हज़ार/हजार - अरब"},
	"hu": {"kettő/két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő/tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc", "húsz harminc negyven ötven hatvan hetven nyolcvan kilencven", "száz ezer millió milliárd"},
	"id": {"dua tiga empat lima enam tujuh delapan/lapan sembilan sepuluh sebelas", "- - - - - - - -", "seratus/ratus seribu/ribu juta/sejuta miliar/milyar triliun"},
	"it": {"due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove", "venti trenta quaranta cinquanta sessanta settanta ottanta novanta", "cento mille/mila milione/milioni miliardo/miliardi"},
	"ja": {"二 三 四 五 六 七 八 九 十", "- - - - - - - -", "百 千"},
	"ko": {"둘/두 셋/세 넷/네 다섯 여섯 일곱 여덟 아홉 열", "스물/스무 서른 마흔 쉰 예순 일흔 여든 아흔", "백 천"},
	"nl": {"twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien", "twintig dertig veertig vijftig zestig zeventig tachtig negentig", "honderd/honderden duizend/duizenden miljoen/miljoenen miljard/miljarden biljoen"},
	"no": {"to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten", "tjue tretti førti femti seksti sytti åtti nitti", "hundre tusen million/millioner milliard/milliarder"},
	"pl": {"dwa/dwie/dwóch/dwaj/dwoje trzy/trzech/trzej cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście", "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt", "sto/setki tysiąc/tysiące/tysięcy milion/miliony/milionów miliard/miliardy/miliardów"},
	"pt": {"dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove", "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", "cem/cento mil/milhares milhão/milhões"},
	"ro": {"doi/două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece/douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece", "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci", "sută/sute mie/mii milion/milioane miliard/miliarde"},
	"ru": {"два/две/двух/двум/двумя/двое три/трёх/трех/трём/трем/тремя/трое четыре/четырёх/четырех/четырьмя пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать", "двадцать/двадцати тридцать/тридцати сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто", "сто/сотни/ста тысяча/тысячи/тысяч миллион/миллиона/миллионов/миллионы миллиард/миллиарда/миллиардов/миллиарды"},
	"sk": {"dva/dve/dvoch tri/troch štyri/štyroch päť šesť sedem osem deväť desať jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť", "dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat", "sto tisíc/tisíce milión/milióny/miliónov miliarda/miliardy/miliárd"},
	"sr": {"два/две/dva/dve/dvije три/tri четири/četiri пет/pet шест/šest седам/sedam осам/osam девет/devet десет/deset једанаест/jedanaest дванаест/dvanaest", "двадесет/dvadeset тридесет/trideset четрдесет/četrdeset педесет/pedeset шездесет/šezdeset седамдесет/sedamdeset осамдесет/osamdeset деведесет/devedeset", "сто/sto хиљаду/хиљада/хиљаде/tisuća/tisuće/hiljada/hiljade милион/милиона/milion/miliona/milijun/milijuna милијарда/milijarda/milijardi"},
	"sv": {"två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton", "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio", "hundra tusen miljon/miljoner miljard/miljarder"},
	"th": {"สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ", "- - - - - - - -", "ร้อย พัน ล้าน"},
	"tr": {"iki üç dört beş altı yedi sekiz dokuz on", "yirmi otuz kırk elli altmış yetmiş seksen doksan", "yüz bin milyon milyar trilyon"},
	"uk": {"два/дві/двох/двом/двома/двоє три/трьох/трьома/троє чотири/чотирьох п’ять/п’яти шість/шести сім/семи вісім/восьми дев’ять/дев’яти десять/десяти одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять", "двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто", "сто/сотні тисяча/тисячі/тисяч мільйон/мільйона/мільйонів/мільйони мільярд/мільярда/мільярдів/мільярди"},
	"vi": {"hai ba bốn năm sáu bảy tám chín mười", "- - - - - - - -", "trăm nghìn/ngàn triệu tỷ/tỉ"},
	"zh": {"二/两/兩 三 四 五 六 七 八 九 十", "- - - - - - - -", "百 千"},
}

// values yields the words with the numbers they stand for, in digits.
func (n numerals) values() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, group := range []struct {
			words  string
			values []string
		}{
			{n.units, strings.Fields("2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19")},
			{n.tens, strings.Fields("20 30 40 50 60 70 80 90")},
			{n.powers, strings.Fields("100 1000 1000000 1000000000 1000000000000")},
		} {
			for i, forms := range strings.Fields(group.words) {
				for form := range strings.SplitSeq(forms, "/") {
					if form != "-" && !yield(form, group.values[i]) {
						return
					}
				}
			}
		}
	}
}

// compounding are what stands between words for numbers in the compounds of a language, and forms that words for numbers, one among them,
// have there only: einundzwanzig, veintidós, huszonegy.
var compounding = map[string]string{
	"cs": "jed jeden a", "da": "en og", "de": "ein eins und", "es": "veinti treinti un ún uno dós trés séis", "fi": "yksi toista kymmentä",
	"hu": "egy tizen huszon", "it": "vent trent quarant cinquant sessant settant ottant novant un uno tré", "nl": "een één en ën", "no": "en ett og",
	"sv": "en ett", "tr": "bir",
}

// numbersIn returns the numbers that words say or have in them, in digits if they are not compounds.
func numbersIn(words []token, lexica []*lexicon) (out []string) {
	for _, w := range words {
		if strings.ContainsFunc(w.key, isDigit) {
			out = append(out, digitsOf(w.key)...)
			continue
		}
		for _, l := range lexica {
			if value, ok := l.numbers[w.key]; ok {
				out = append(out, value)
				break
			}
			if l.isCompound(w.key, 0) {
				out = append(out, w.key)
				break
			}
		}
	}
	return out
}

// maxNumberWord is how long the words for numbers are that are taken apart.
const maxNumberWord = 64

// isCompound reports whether a word is made of words for numbers, of which some stand before it already.
func (l *lexicon) isCompound(word string, before int) bool {
	if len(l.joints) == 0 || len(word) > maxNumberWord {
		return false
	}
	for at := range word {
		if _, ok := l.numbers[word[:at]]; (ok || slices.Contains(l.joints, word[:at])) && l.isCompound(word[at:], before+1) {
			return true
		}
	}
	_, ok := l.numbers[word]
	return before > 0 && (ok || slices.Contains(l.joints, word))
}

func isDigit(r rune) bool { return unicode.Is(unicode.Nd, r) }

// digitsOf returns the numbers in a folded word. What parts groups of three digits is left out.
func digitsOf(word string) []string {
	whole, part, ok := strings.Cut(strings.ReplaceAll(word, ",", "."), ".")
	if ok && len(part) != 3 && strings.IndexFunc(whole+part, func(r rune) bool { return !isDigit(r) }) < 0 {
		return []string{whole + "." + part} // 3.5 is not 35
	}
	return strings.Fields(strings.Map(digitOrGap, word))
}

// digitOrGap keeps digits, drops what parts the digits of one number and makes all else a gap.
func digitOrGap(r rune) rune {
	switch {
	case isDigit(r):
		return r
	case isSeparator(r), r == quoteMark, r == ' ', r == '\u066B', r == '\u066C':
		return -1
	}
	return ' '
}
