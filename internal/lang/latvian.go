package lang

func init() { add(&latvian) }

var latvian = Language{
	Tag: "lv",

	Cues: `teica teic saka sacīja sacījis sacījusi sacījuši teicis teikusi teikuši paziņoja paziņo paziņojis paziņojusi norādīja norāda
		uzsvēra uzsver piebilda piebilst skaidroja skaidro paskaidroja paskaidro apgalvoja apgalvo atzina atzīst noliedza noliedz
		apstiprināja apstiprina brīdināja brīdina rakstīja raksta jautāja jautā atbildēja atbild pavēstīja vēstīja vēsta informēja
		informē komentēja komentē atzīmēja atzīmē pastāstīja stāstīja stāsta secināja secina nosodīja nosoda apsūdzēja apsūdz
		vainoja vaino nosauca sauca iebilda iebilst pauda pauž ziņoja ziņo`,
	Prepositions:  `saskaņā ar; pēc`,
	Postpositions: `vārdiem; teiktā; uzskatam; domām`,
	Pronouns:      `viņš viņa viņi viņas es mēs tas tā`,
	Function: `un ir ka uz no ar par bet vai kā arī pēc pie pret lai jo kas bija nav tika tiek gan jau vēl tikai to tā šo šis šī viņa viņas
		viņu savu savā kad ja līdz pirms starp bez vakar šodien pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien`,
	Naming: `tā sauktais sauktā dēvētais dēvētā nosaukumu pazīstams pazīstama filma grāmata vārds termins`,
	Dash:   true,

	Negations: `ne nav nebija bez nekad neviens`,
	Opposites: `ne`,
}
