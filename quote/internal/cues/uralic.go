package cues

var finnish = list{
	verbs: `sanoo sanoi sanovat sanoivat sanonut kertoo kertoi kertovat kertoivat kertonut toteaa totesi toteavat kirjoittaa
		kirjoitti kirjoittavat selittää selitti lisää lisäsi vastaa vastasi vastasivat kysyy kysyi korostaa korosti muistuttaa
		muistutti väittää väitti arvioi arvioivat huomauttaa huomautti ilmoittaa ilmoitti ilmoittivat tiedottaa tiedotti
		vakuuttaa vakuutti myöntää myönsi kiistää kiisti varoittaa varoitti vahvistaa vahvisti kommentoi pohtii pohti jatkaa
		jatkoi huudahtaa huudahti huusi kuiskasi tuumaa tuumasi tviittaa tviittasi tuomitsee tuomitsi kutsuu kutsui`,
	by:            `mukaan; mielestä; sanoin`,
	auxiliaries:   `on oli ovat`,
	pronouns:      `hän he se ne minä me`,
	functions:     `ja on ei että oli se joka ovat mutta myös kun niin hän tai kuin jo ole sen joita jotka olisi ollut nyt vain vielä sekä jos voi mukaan kanssa ennen jälkeen maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina eivät tämä`,
	naming:        `sanottu sanotun sanottuja niinsanottu kutsuttu kutsutaan nimeltään nimetty tunnettu elokuva kirja sana termi`,
	abbreviations: `esim mm ym jne ns tri prof nro n`,
	dash:          true,
}

var hungarian = list{
	verbs: `mondta mondja mondták mondják mondott közölte közli közölték írta írja írták állította állítja állítják hangsúlyozta
		hangsúlyozza jelentette jelentik kijelentette kijelenti kijelentették tette válaszolta válaszolja felelte feleli
		kérdezte kérdezi hozzátette hozzáteszi nyilatkozta nyilatkozza nyilatkozott elmondta elmondja elmondták kifejtette
		megjegyezte figyelmeztetett figyelmeztet bejelentette megerősítette elismerte tagadta cáfolta kommentálta
		fogalmazott fogalmaz magyarázta magyarázza szögezte leszögezte emlékeztetett ígérte suttogta kiáltotta sóhajtotta
		vélekedett véli elítélte nevezte hangzott olvasható szólt`,
	by:            `szerint; szavaival; szavai szerint`,
	pronouns:      `ő ők ez az én mi`,
	articles:      `a az egy`,
	functions:     `és hogy nem is volt meg de ha csak már még el ki be le fel vagy mint után miatt között alatt előtt ezt azt aki ami amely kell lehet van lesz lett volna így akkor most tegnap ma hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap`,
	naming:        `úgynevezett ún nevezett nevű című ismert becenevű film könyv szó kifejezés`,
	abbreviations: `dr prof ún pl stb kb ill id ifj özv sz`,
	dash:          true,
}
