package cues

var greek = list{
	verbs: `είπε είπαν λέει λένε έλεγε δήλωσε δήλωσαν δηλώνει δηλώνουν τόνισε τόνισαν τονίζει υποστήριξε υποστηρίζει
		υποστηρίζουν σημείωσε σημειώνει ανέφερε ανέφεραν αναφέρει πρόσθεσε προσθέτει έγραψε έγραψαν γράφει απάντησε απαντά
		απάντησαν ρώτησε ρωτά εξήγησε εξηγεί ανακοίνωσε ανακοίνωσαν ανακοινώνει επισήμανε επισημαίνει υπογράμμισε υπογραμμίζει
		προειδοποίησε προειδοποιεί επιβεβαίωσε επιβεβαιώνει διέψευσε διαψεύδει παραδέχθηκε παραδέχτηκε παραδέχεται
		ισχυρίστηκε ισχυρίζεται σχολίασε σχολιάζει κατήγγειλε καταγγέλλει καταδίκασε καταδικάζει χαρακτήρισε χαρακτηρίζει
		κατέληξε διευκρίνισε φώναξε ψιθύρισε αναφώνησε ζήτησε`,
	from:          `σύμφωνα με; κατά; όπως είπε`,
	auxiliaries:   `έχει έχουν είχε`,
	pronouns:      `αυτός αυτή αυτοί αυτό εκείνος εκείνη εγώ εμείς`,
	articles:      `ο η το οι τα του της των τον την τους τις ένας μια ένα`,
	functions:     `και να με σε για από που στο στη στην στον στα στις στους δεν θα είναι ότι ως αλλά ή αν όταν μετά πριν χωρίς προς μεταξύ ήταν έχει πως επίσης χθες σήμερα δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή`,
	naming:        `λεγόμενος λεγόμενη λεγόμενο λεγόμενοι λεγόμενων επονομαζόμενη επονομαζόμενος γνωστή γνωστός γνωστό τίτλο ταινία βιβλίο λέξη όρος`,
	abbreviations: `κ κα δρ π.χ κ.ά κ.λπ μ.μ π.μ αρ σελ`,
	dash:          true,
}

var turkish = list{
	verbs: `dedi der diyor diyen dediler demişti demiş söyledi söylüyor söyleyen söylediler belirtti belirtiyor belirten
		belirttiler kaydetti kaydeden konuştu konuşan açıkladı açıklıyor açıklayan vurguladı vurgulayan ifade ekledi ekleyen
		yazdı yazıyor yazan sordu soran cevapladı yanıtladı bildirdi bildiren anlattı anlatan savundu savunan uyardı uyaran
		iddia doğruladı yalanladı duyurdu duyuran dile kullandı aktardı aktaran hatırlattı kınadı eleştirdi tepki haykırdı
		fısıldadı bağırdı itiraf nitelendirdi değerlendirdi`,
	by:            `göre; ifadesiyle; sözleriyle`,
	auxiliaries:   `diye şeklinde ifadelerini ifadesini sözlerini`,
	pronouns:      `o onlar ben biz kendisi`,
	articles:      `bir`,
	functions:     `ve bu da de için ile çok daha olarak gibi ancak ama ise olan kadar sonra önce en değil mi ki var yok ne her şu göre karşı üzerinde arasında dün bugün pazartesi salı çarşamba perşembe cuma cumartesi pazar oldu olduğunu`,
	naming:        `sözde adlı isimli denilen denen lakaplı bilinen başlıklı adını kitap film kelime terim`,
	abbreviations: `dr prof doç av sn no vb vs bkz`,
	dash:          true,
}
