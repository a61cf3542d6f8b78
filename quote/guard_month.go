package quote

import (
	"strconv"
	"strings"
)

// monthNames are the months of a language, in their forms within dates; a "/" parts forms of one month. English has none here: may is more
// than a month, and the others are names by their capitals. Chinese, Japanese, Korean and Vietnamese count their months in digits.
var monthNames = map[string]string{
	"ar": "يناير فبراير/شباط مارس/آذار أبريل/إبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب سبتمبر/أيلول أكتوبر نوفمبر ديسمبر",
	"bg": "януари февруари март април май юни юли август септември октомври ноември декември",
	"ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
	"cs": "ledna/leden/lednu února/únor/únoru března/březen/březnu dubna/duben/dubnu května/květen/květnu června/červen/červnu července/červenec/červenci srpna/srpen/srpnu září října/říjen/říjnu listopadu/listopad prosince/prosinec/prosinci",
	"da": "januar februar marts april maj juni juli august september oktober november december",
	"de": "januar/jänner/januars februar/februars märz april/aprils mai juni juli august/augusts september/septembers oktober/oktobers november/novembers dezember/dezembers",
	"el": "ιανουαρίου/ιανουάριο/ιανουάριος φεβρουαρίου/φεβρουάριο/φεβρουάριος μαρτίου/μάρτιο/μάρτιος απριλίου/απρίλιο/απρίλιος μαΐου/μάιο/μάιος ιουνίου/ιούνιο/ιούνιος ιουλίου/ιούλιο/ιούλιος αυγούστου/αύγουστο/αύγουστος σεπτεμβρίου/σεπτέμβριο/σεπτέμβριος οκτωβρίου/οκτώβριο/οκτώβριος νοεμβρίου/νοέμβριο/νοέμβριος δεκεμβρίου/δεκέμβριο/δεκέμβριος",
	"es": "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
	"et": "jaanuar/jaanuari/jaanuaris veebruar/veebruari/veebruaris märts/märtsi/märtsis aprill/aprilli/aprillis mai/mais juuni/juunis juuli/juulis august/augusti/augustis september/septembri/septembris oktoober/oktoobri/oktoobris november/novembri/novembris detsember/detsembri/detsembris",
	"fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
	"fi": "tammikuu/tammikuuta/tammikuussa/tammikuun helmikuu/helmikuuta/helmikuussa/helmikuun maaliskuu/maaliskuuta/maaliskuussa/maaliskuun huhtikuu/huhtikuuta/huhtikuussa/huhtikuun toukokuu/toukokuuta/toukokuussa/toukokuun kesäkuu/kesäkuuta/kesäkuussa/kesäkuun heinäkuu/heinäkuuta/heinäkuussa/heinäkuun elokuu/elokuuta/elokuussa/elokuun syyskuu/syyskuuta/syyskuussa/syyskuun lokakuu/lokakuuta/lokakuussa/lokakuun marraskuu/marraskuuta/marraskuussa/marraskuun joulukuu/joulukuuta/joulukuussa/joulukuun",
	"fr": "janvier février mars avril mai juin juillet août/aout septembre octobre novembre décembre",
	"he": "ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר",
	"hi": "जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
	"hu": "január/januári/januárban február/februári/februárban március/márciusi/márciusban április/áprilisi/áprilisban május/májusi/májusban június/júniusi/júniusban július/júliusi/júliusban augusztus/augusztusi/augusztusban szeptember/szeptemberi/szeptemberben október/októberi/októberben november/novemberi/novemberben december/decemberi/decemberben",
	"id": "januari februari maret april mei juni juli agustus september oktober november desember",
	"it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
	"nl": "januari februari maart april mei juni juli augustus september oktober november december",
	"no": "januar februar mars april mai juni juli august september oktober november desember",
	"pl": "stycznia/styczeń/styczniu lutego/luty/lutym marca/marzec/marcu kwietnia/kwiecień/kwietniu maja/maj/maju czerwca/czerwiec/czerwcu lipca/lipiec/lipcu sierpnia/sierpień/sierpniu września/wrzesień/wrześniu października/październik/październiku listopada/listopad/listopadzie grudnia/grudzień/grudniu",
	"pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
	"ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
	"ru": "января/январь/январе февраля/февраль/феврале марта/март/марте апреля/апрель/апреле мая/май/мае июня/июнь/июне июля/июль/июле августа/август/августе сентября/сентябрь/сентябре октября/октябрь/октябре ноября/ноябрь/ноябре декабря/декабрь/декабре",
	"sk": "januára/január/januári februára/február/februári marca/marec/marci apríla/apríl/apríli mája/máj/máji júna/jún/júni júla/júl/júli augusta/august/auguste septembra/september/septembri októbra/október/októbri novembra/november/novembri decembra/december/decembri",
	"sl": "januarja/januar/januarju februarja/februar/februarju marca/marec/marcu aprila/april/aprilu maja/maj/maju junija/junij/juniju julija/julij/juliju avgusta/avgust/avgustu septembra/september/septembru oktobra/oktober/oktobru novembra/november/novembru decembra/december/decembru",
	"sr": "јануара/јануар/januara/januar/siječnja фебруара/фебруар/februara/februar/veljače марта/март/marta/mart/ožujka априла/април/aprila/april/travnja маја/мај/maja/maj/svibnja јуна/јун/juna/jun/lipnja јула/јул/jula/jul/srpnja августа/август/avgusta/avgust/kolovoza септембра/септембар/septembra/septembar/rujna октобра/октобар/oktobra/oktobar/listopada новембра/новембар/novembra/novembar/studenoga/studenog децембра/децембар/decembra/decembar/prosinca",
	"sv": "januari februari mars april maj juni juli augusti september oktober november december",
	"tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
	"uk": "січня/січень/січні лютого/лютий/лютому березня/березень/березні квітня/квітень/квітні травня/травень/травні червня/червень/червні липня/липень/липні серпня/серпень/серпні вересня/вересень/вересні жовтня/жовтень/жовтні листопада/листопад/листопаді грудня/грудень/грудні",
}

// addMonths makes numbers of the months of each language: a date with another month is another date.
func addMonths(of func(lang string) *lexicon) {
	for id, months := range monthNames {
		for i, forms := range strings.Fields(months) {
			for form := range strings.SplitSeq(forms, "/") {
				of(id).numbers[key(form)] = "month " + strconv.Itoa(i+1)
			}
		}
	}
}
