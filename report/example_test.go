package report_test

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"strings"

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
	// ## Auf einen Blick
	//
	// ### Compromise of the Electoral Commission
	//
	// - 25\. März 2024 · angegliedert an → China ‖ Staaten: Vereinigtes Königreich: macht geltend „highly likely“ · China: bestreitet
	//
	// ## Wer was sagt
	//
	// Organe und Personen stehen in der Spalte ihres Staates oder ihrer Körperschaft; jeder spricht nur für sich. Wo kein Wort der Wahrscheinlichkeit steht, ist keines verzeichnet; das heißt nicht, dass Zweifel besteht.
	//
	// ### Compromise of the Electoral Commission
	//
	// | Aussage | Vereinigtes Königreich | China |
	// | --- | --- | --- |
	// | angegliedert an → China | Vereinigtes Königreich: **macht geltend**, Wahrscheinlichkeit „highly likely“ (gelesen als phia), 25. März 2024 | China: **bestreitet**, 25. März 2024 |
	//
	// ## Wann
	//
	// Ein Balken umfasst die ganze Zeit, die ein Datum meinen kann. Zeiten in UTC.
	//
	// ### Die Tage, an denen am meisten gesagt wurde
	//
	// ```mermaid
	// %%{init: {"gantt": {"leftPadding": 220}}}%%
	// gantt
	//     dateFormat YYYY-MM-DDTHH:mm
	//     axisFormat %Y-%m-%d
	//     tickInterval 1day
	//     todayMarker off
	//     section China
	//     ✗ Antwort, 25. März 2024 :crit, 2024-03-24T16:00, 2024-03-25T16:00
	//     section Vereinigtes Königreich
	//     Pressemitteilung, 25. März 2024, 16∶30 UTC :milestone, 2024-03-25T16:30, 2024-03-25T16:31
	// ```
	//
	// ✗ bestreitet, verwirft, widerspricht, bestreitet die Grundlage, zieht zurück
	//
	// ## Vom Vorfall zum Staat
	//
	// ```mermaid
	// flowchart LR
	//     n1(["Compromise of the Electoral Commission"])
	//     n2[["China"]]
	//     n1 -->|"angegliedert an — Vereinigtes Königreich ✗ China"| n2
	// ```
	//
	// ✗ bestreitet, verwirft, widerspricht, bestreitet die Grundlage, zieht zurück
	//
	// ### Compromise of the Electoral Commission
	//
	// - **Vereinigtes Königreich**
	//   - angegliedert an → **China**, Wahrscheinlichkeit „highly likely“ (gelesen als phia), „highly likely compromised by a Chinese state-affiliated entity“, 25. März 2024, 16:30 UTC
	//     - China: **bestreitet** „希望各方停止散布虚假信息“, 25. März 2024
	//
	// ## Was geschah und wem es zugeschrieben wird
	//
	// ### Compromise of the Electoral Commission
	//
	// <a id="attributions-claim"></a>
	//
	// #### Compromise of the Electoral Commission — angegliedert an → China
	//
	// - **China (durch Lin Jian)**: bestreitet
	//   - 25\. März 2024 · Antwort · \[1\]
	//   - „希望各方停止散布虚假信息“ (Chinesisch)
	// - **Vereinigtes Königreich (durch Foreign Office)**: macht geltend, Wahrscheinlichkeit „highly likely“ (gelesen als phia)
	//   - 25\. März 2024, 16:30 UTC · Pressemitteilung · \[2\]
	//   - „highly likely compromised by a Chinese state-affiliated entity“ (Englisch)
	//
	// ## Erklärungen
	//
	// - <a id="statements-answer"></a>25. März 2024 · Lin Jian · Antwort · \[1\]
	//   - im Namen von: China
	// - <a id="statements-release"></a>25. März 2024, 16:30 UTC · Foreign Office · Pressemitteilung · \[2\]
	//   - im Namen von: Vereinigtes Königreich
	//
	// ## Wer ist wer
	//
	// - **China**: Staat (CN)
	// - **Foreign Office**: Organ; gehört zu: Vereinigtes Königreich
	// - **Lin Jian**: Person
	// - **Vereinigtes Königreich**: Staat (GB)
	//
	// ## Was auf Zitaten beruht
	//
	// - Handlungen, die auf einem Zitat beruhen: 2 von 2
	// - Aussagen und Darstellungen, die auf einem Zitat beruhen: 1 von 1
	// - Ob die Worte in den Quellen stehen, wurde nicht geprüft. Liegen die Texte der Quellen in einem Ordner, prüft es dieser Befehl: attribution verify -sources FOLDER FILE
	//
	// ## Quellen
	//
	// 1. Regular press conference
	// 2. Foreign Office. 25. März 2024
}

// A page is one file: nothing has to lie beside it.
func ExampleHTML() {
	var page bytes.Buffer
	if err := report.HTML(&page, electoralCommission(), report.Options{}); err != nil {
		panic(err)
	}
	words := regexp.MustCompile(`(?s)<blockquote.*?</blockquote>`).FindAllString(page.String(), -1)
	fmt.Println(strings.Join(words, "\n"))
	fmt.Println("scripts:", strings.Count(page.String(), "<script"))
	// Output:
	// <blockquote id="quotes-denial" dir="ltr" lang="zh">希望各方停止散布虚假信息</blockquote>
	// <blockquote id="quotes-words" dir="ltr" lang="en">highly likely compromised by a Chinese state-affiliated entity</blockquote>
	// scripts: 0
}

// On 25 March 2024 the denial came first: before half past four in London, what it denied was expected and not yet
// said.
func ExampleOptions_asOf() {
	if err := report.Text(os.Stdout, electoralCommission(), report.Options{AsOf: "2024-03-25T16:15[Europe/London]"}); err != nil {
		panic(err)
	}
	// Output:
	// Electoral Commission
	// ════════════════════
	// ec · what had been said by the end of 25 March 2024, 16:15 UTC
	//
	// WHO SAYS WHAT
	// ─────────────
	//
	// ■ Compromise of the Electoral Commission
	//   ▸ affiliated to → China
	//       China: denies, 25 March 2024
	//
	// WHAT HAPPENED, AND WHO IS SAID TO HAVE DONE IT
	// ──────────────────────────────────────────────
	//
	// ■ Compromise of the Electoral Commission
	//
	//   ▸ Compromise of the Electoral Commission — affiliated to → China
	//     by then nobody is recorded to have claimed it
	//     • China (through Lin Jian): denies
	//       25 March 2024 · answer · [1]
	//       “希望各方停止散布虚假信息” (Chinese)
	//
	// STATEMENTS
	// ──────────
	//
	//   • 25 March 2024 · Lin Jian · answer · [1]
	//     in the name of: China
	//
	// WHO IS WHO
	// ──────────
	//
	//   • China: state (CN)
	//   • Lin Jian: person
	//
	// WHAT RESTS ON WORDS
	// ───────────────────
	//
	//   Acts that rest on a quotation: 1 of 1
	//   Claims and accounts that rest on a quotation: 1 of 1
	//   Whether the words are in the sources was not checked. With the texts of the sources in a
	//   folder, this checks it:
	//     attribution verify -sources FOLDER FILE
	//
	// SOURCES
	// ───────
	//
	//   [1] Regular press conference
}

// The words between are in the language of the report, and what parties said stays in theirs.
func ExampleOptions_lang() {
	if err := report.Text(os.Stdout, electoralCommission(), report.Options{Lang: language.French}); err != nil {
		panic(err)
	}
	// Output:
	// Electoral Commission
	// ════════════════════
	// ec
	//
	// EN BREF
	// ───────
	// ■ Compromise of the Electoral Commission
	//   ▸ 25 mars 2024 · affilié à → Chine ‖ États : Royaume-Uni : affirme « highly likely » · Chine : nie
	//
	// QUI DIT QUOI
	// ────────────
	//
	// ■ Compromise of the Electoral Commission
	//   ▸ affilié à → Chine
	//       Royaume-Uni : affirme, probabilité « highly likely », 25 mars 2024
	//       Chine : nie, 25 mars 2024
	//
	// CE QUI S’EST PASSÉ, ET À QUI ON L’ATTRIBUE
	// ──────────────────────────────────────────
	//
	// ■ Compromise of the Electoral Commission
	//
	//   ▸ Compromise of the Electoral Commission — affilié à → Chine
	//     • Chine (par la voix de Lin Jian) : nie
	//       25 mars 2024 · réponse · [1]
	//       « 希望各方停止散布虚假信息 » (chinois)
	//     • Royaume-Uni (par la voix de Foreign Office) : affirme, probabilité « highly likely » (lu
	//       comme phia)
	//       25 mars 2024, 16:30 UTC · communiqué · [2]
	//       « highly likely compromised by a Chinese state-affiliated entity » (anglais)
	//
	// DÉCLARATIONS
	// ────────────
	//
	//   • 25 mars 2024 · Lin Jian · réponse · [1]
	//     au nom de : Chine
	//   • 25 mars 2024, 16:30 UTC · Foreign Office · communiqué · [2]
	//     au nom de : Royaume-Uni
	//
	// QUI EST QUI
	// ───────────
	//
	//   • Chine : État (CN)
	//   • Foreign Office : organe ; relève de : Royaume-Uni
	//   • Lin Jian : personne
	//   • Royaume-Uni : État (GB)
	//
	// CE QUI REPOSE SUR DES CITATIONS
	// ───────────────────────────────
	//
	//   Actes qui reposent sur une citation : 2 sur 2
	//   Affirmations et récits qui reposent sur une citation : 1 sur 1
	//   Il n’a pas été vérifié que les sources contiennent ces mots. Avec les textes des sources dans
	//   un dossier, cette commande le vérifie :
	//     attribution verify -sources FOLDER FILE
	//
	// SOURCES
	// ───────
	//
	//   [1] Regular press conference
	//   [2] Foreign Office. 25 mars 2024
}
