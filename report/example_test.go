package report_test

import (
	"os"

	"example.com/attribution/report"
	"golang.org/x/text/language"
)

func ExampleMarkdown() {
	if err := report.Markdown(os.Stdout, electoralCommission(), report.Options{Lang: language.German}); err != nil {
		panic(err)
	}
	// Output:
	// # Electoral Commission
	//
	// ec
	//
	// ## Wer was sagt
	//
	// Organe und Personen stehen in der Spalte ihres Staates oder ihrer Körperschaft; jeder spricht nur für sich. Wo kein Wort der Wahrscheinlichkeit steht, ist keines verzeichnet; das heißt nicht, dass Zweifel besteht.
	//
	// ### Compromise of the Electoral Commission
	//
	// | Aussage | United Kingdom | China |
	// | --- | --- | --- |
	// | angegliedert an → China | **macht geltend**, Wahrscheinlichkeit „highly likely“ (phia), 25. März 2024 | **bestreitet**, 25. März 2024 |
	//
	// ## Wann
	//
	// ```mermaid
	// timeline
	//     section Erklärungen
	//     25. März 2024 : China, Antwort
	//     25. März 2024 : United Kingdom, Pressemitteilung
	// ```
	//
	// ## Vom Vorfall zum Staat
	//
	// ```mermaid
	// flowchart LR
	//     n1(["Compromise of the Electoral Commission"])
	//     n2[["China"]]
	//     n1 -->|"angegliedert an — United Kingdom ✗ China"| n2
	// ```
	//
	// ### Compromise of the Electoral Commission
	//
	// - **United Kingdom**
	//   - angegliedert an → **China**, Wahrscheinlichkeit „highly likely“ (phia), „highly likely compromised by a Chinese state-affiliated entity“
	//     - China: **bestreitet** „希望各方停止散布虚假信息“
	//
	// ## Was geschah und wem es zugeschrieben wird
	//
	// ### Compromise of the Electoral Commission
	//
	// #### Compromise of the Electoral Commission — angegliedert an → China
	//
	// - **China (durch Lin Jian)**: bestreitet
	//   - 25\. März 2024, Shanghai · Antwort · \[2\]
	//   - „希望各方停止散布虚假信息“ (Chinesisch)
	// - **United Kingdom (durch Foreign Office)**: macht geltend, Wahrscheinlichkeit „highly likely“ (phia)
	//   - 25\. März 2024, 16:30, London · Pressemitteilung · \[1\]
	//   - „highly likely compromised by a Chinese state-affiliated entity“ (Englisch)
	//
	// ## Was auf Zitaten beruht
	//
	// - Handlungen, die auf einem Zitat beruhen: 2 von 2
	// - Aussagen und Darstellungen, die auf einem Zitat beruhen: 1 von 1
	//
	// ## Quellen
	//
	// 1. Foreign Office. 25. März 2024
	// 2. Regular press conference
}

func ExampleHTML() {
	f, err := os.CreateTemp("", "*.html")
	if err != nil {
		panic(err)
	}
	defer os.Remove(f.Name())
	defer f.Close()
	if err := report.HTML(f, electoralCommission(), report.Options{Lang: language.Arabic, AsOf: "2024-03-25"}); err != nil {
		panic(err)
	}
	// Output:
}
