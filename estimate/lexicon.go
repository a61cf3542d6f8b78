package estimate

import "slices"

// lexicon are expressions outside every scale, never changed after initialisation. No wording occurs twice.
var lexicon = slices.Concat(
	[]Expression{
		// One judgement in the words of two speakers.
		{Text: "almost certainly", Lang: "en", Kind: Likelihood, Renders: "almost certain", Source: Source{
			Title: "NCSC: UK calls out China state-affiliated actors for malicious cyber targeting, 25 March 2024, " +
				"beside \"almost certain\" in the FCDO's release",
			Copy: "cyberexchange.uk.net"}},
		{Text: "very likely", Lang: "en", Kind: Likelihood, Renders: "highly likely", Source: Source{
			Title: "NCSC on WannaCry, beside \"highly likely\" in the minister's statement of December 2017",
			Copy:  "siliconrepublic.com"}},

		// Renderings by the press.
		{Text: "nahezu sicher", Lang: "de", Kind: Likelihood, Renders: "almost certain", Source: dpa},
		{Text: "beinahe sicher", Lang: "de", Kind: Likelihood, Renders: "almost certain", Source: heise},
		{Text: "sehr wahrscheinlich", Lang: "de", Kind: Likelihood, Renders: "highly likely", Source: heise},
		{Text: "szinte biztos", Lang: "hu", Kind: Likelihood, Renders: "almost certain", Source: mti},
		{Text: "nagy valószínűséggel", Lang: "hu", Kind: Likelihood, Renders: "highly likely", Source: mti},
		{Text: "casi seguro", Lang: "es", Kind: Likelihood, Renders: "almost certain", Source: europaPress},
		{Text: "pudo haber", Lang: "es", Kind: Hedge, Renders: "highly likely", Weaker: true, Source: europaPressTaken},
		{Text: "pudieron haber", Lang: "es", Kind: Hedge, Renders: "highly likely", Weaker: true, Source: europaPressTaken},
		{Text: "с высокой вероятностью", Lang: "ru", Kind: Likelihood, Renders: "highly likely",
			Source: Source{Title: "sarbaz.kz after dw.com, 26 March 2024"}},
		{Text: "极有可能", Lang: "zh", Kind: Likelihood, Renders: "highly likely", Source: Source{
			Title: "a reworded Chinese copy at fuji365, March 2024, which attaches it to another claim"}},
		{Text: "een zeer hoge mate van zekerheid", Lang: "nl", Kind: AnalyticConfidence,
			Renders: "very high level of confidence", Source: Source{
				Title: "Dutch press on WannaCry, December 2017"}},
		{Text: "gematigde zekerheid", Lang: "nl", Kind: AnalyticConfidence, Renders: "moderate confidence", Source: Source{
			Title: "tweakers.net, June 2017, on the Washington Post's report of what the NSA assesses of WannaCry"}},
		{Text: "Ich kann heute bestätigen", Lang: "de", Kind: Certainty, Renders: "I can confirm", Source: dpa},
		{Text: "Je peux confirmer", Lang: "fr", Kind: Certainty, Renders: "I can confirm",
			Source: Source{Title: "SDA/Keystone-ATS at pme.ch, 25 March 2024"}},
		{Text: "yhteys on vahvistunut", Lang: "fi", Kind: Certainty, Renders: "have now been confirmed",
			Source: Source{Title: "Demokraatti with STT, March 2024"}},

		// The French words of Kent's steps: one step, one number, one margin. The scale canada-fr has the feminine of
		// the first only.
		{Text: "quasi certaine", Lang: "fr", Kind: Likelihood, Renders: "almost certain", Source: canadaFR.Source},
		{Text: "quasi certaines", Lang: "fr", Kind: Likelihood, Renders: "almost certain", Source: canadaFR.Source},
		{Text: "quasi certain", Lang: "fr", Kind: Likelihood, Renders: "almost certain", Source: canadaFR.Source},
		{Text: "quasi certains", Lang: "fr", Kind: Likelihood, Renders: "almost certain", Source: canadaFR.Source},
		{Text: "chances à peu près égales", Lang: "fr", Kind: Likelihood, Renders: "chances about even", Source: canadaFR.Source},
		{Text: "probablement pas", Lang: "fr", Kind: Likelihood, Renders: "probably not", Source: canadaFR.Source},
		{Text: "presque aucune chance", Lang: "fr", Kind: Likelihood, Renders: "almost certainly not", Source: canadaFR.Source},

		// Words of authorities.
		{Text: "mit an Sicherheit grenzender Wahrscheinlichkeit", Lang: "de", Kind: Likelihood,
			Source: Source{Title: "German government, October 2018"}},
		{Text: "可能性が高い", Lang: "ja", Kind: Likelihood, Source: Source{
			Title: "Foreign Ministry of Japan on APT40, 19 July 2021", Copy: "securityinsight.jp, 22 July 2021"}},
		{Text: "high degree of confidence", Lang: "en", Kind: AnalyticConfidence, Source: Source{
			Title: "United States on Microsoft Exchange, 19 July 2021", Copy: "letstalkcyber"}},
		{Text: "high level of confidence", Lang: "en", Kind: AnalyticConfidence, Source: wannaCry},
		{Text: "very high level of confidence", Lang: "en", Kind: AnalyticConfidence, Source: wannaCry},
		{Text: "robust technical assessment", Lang: "en", Kind: AnalyticConfidence, Source: Source{
			Title: "Minister Collins, New Zealand, 26 March 2024", Copy: "worldsfairnano.com after RNZ"}},
		{Text: "robust technical attribution process", Lang: "en", Kind: AnalyticConfidence, Source: Source{
			Title: "Government of New Zealand, July 2021", Copy: "tvnz.co.nz, 20 July 2021"}},
		{Text: "auf Grundlage belastbarer Informationen", Lang: "de", Kind: AnalyticConfidence, Source: Source{
			Title: "German government spokesman on APT28, 3 May 2024", Copy: "nhub.news"}},
		{Text: "eindeutig", Lang: "de", Kind: Certainty, Source: Source{Title: "Foreign Minister Baerbock, Adelaide, 3 May 2024"}},
		{Text: "I can confirm", Lang: "en", Kind: Certainty, Source: Source{
			Title: "Hansard, House of Commons: Cyber-security and UK Democracy, 25 March 2024",
			Copy:  "parallelparliament.co.uk"}},
		{Text: "have now been confirmed", Lang: "en", Kind: Certainty,
			Source: Source{Title: "Finnish police, 26 March 2024", Copy: "securityaffairs.com/161102"}},
		{Text: "confidently", Lang: "en", Kind: Certainty, Source: Source{
			Title: "Director-General Clark, GCSB, 26 March 2024", Copy: "AAP at theqldr.com.au"}},
		{Text: "enough information to conclude", Lang: "en", Kind: Certainty,
			Source: Source{Title: "FBI on the Sony intrusion, 19 December 2014"}},
		{Text: "all available evidence points to", Lang: "en", Kind: Certainty, Source: nato},
		{Text: "初步判明", Lang: "zh", Kind: Certainty, Source: cverc},
		{Text: "初步判定", Lang: "zh", Kind: Certainty, Source: cverc},
		{Text: "证据链清晰完整", Lang: "zh", Kind: Certainty, Source: Source{
			Title: "Mao Ning, Chinese Foreign Ministry, 5 September 2022", Copy: "hkstv.tv, 6 September 2022"}},
		{Text: "证据确凿充分", Lang: "zh", Kind: Certainty, Source: Source{
			Title: "Yang Tao, Chinese Foreign Ministry, 8 September 2022", Copy: "cn.chinadaily.com.cn, 11 September 2022"}},
		{Text: "疑似", Lang: "zh", Kind: Hedge, Source: cverc},
		{Text: "widely reported to be", Lang: "en", Kind: Hedge, Source: Source{
			Title: "NSA and NCSC, 2019", Copy: "github.com/gabrielcurrie/apt-group-attribution"}},
		{Text: "may", Lang: "en", Kind: Hedge, Cased: true, Source: dss},
	},
	hedges(dss, "cannot dismiss", "can not dismiss", "can't dismiss", "cannot be dismissed", "cannot discount",
		"can not discount",
		"can't discount", "cannot be discounted", "cannot rule out", "can not rule out", "can't rule out", "cannot be ruled out",
		"suggest", "suggests", "suggested", "suggesting", "we judge", "we assess", "we estimate"),
	hedges(nato, "assess that", "assesses that", "assessed that"),
	hedges(fcdo, "judge that", "judges that", "judged that", "judge it", "judges it"),
	hedges(misp, "could", "might", "possible", "possibly", "cannot judge", "unclear", "appear to", "appears to"),
	hedges(Source{Title: "Government statements on groups, 2014 to 2025",
		Copy: "github.com/gabrielcurrie/apt-group-attribution"}, "suspected"),
	hedges(Source{Title: "US Department of Justice: Seven Hackers Associated with Chinese Government Charged, 25 March 2024"}, "alleged"),
)

// otherSenses are phrases in which a word of estimation says something else: a legal standard, a turn of speech.
var otherSenses = []string{"probable cause", "probable cause to believe", "as possible", "if possible",
	"where possible", "wherever possible", "whenever possible"}

var (
	dpa              = Source{Title: "dpa at Tagesspiegel 11422400, 25 March 2024"}
	heise            = Source{Title: "heise 9666239, March 2024"}
	mti              = Source{Title: "piacesprofit.hu after MTI, March 2024"}
	europaPress      = Source{Title: "Europa Press at infobae, 25 March 2024"}
	europaPressTaken = Source{Title: "Europa Press at infobae, 25 March 2024, which says it of what the attack reached"}
	wannaCry         = Source{Title: "unnamed US official on WannaCry, December 2017"}
	nato             = Source{Title: "NATO on SolarWinds, 15 April 2021", Copy: "cyber.vumetric.com after SecurityWeek"}
	cverc            = Source{Title: "CVERC and 360 on Northwestern Polytechnical University, 5 September 2022"}
	fcdo             = Source{Title: "FCDO: UK and allies hold Chinese state responsible for a pervasive pattern of hacking, 19 July 2021",
		Copy: "github.com/gabrielcurrie/apt-group-attribution"}
	dss = Source{Title: "Targeting U.S. Technologies, US Defense Security Service, 2009",
		Clause: "explanation of estimative language"}
	misp = Source{Title: "MISP taxonomy estimative-language, version 5",
		Clause: "confidence-in-analytic-judgment, low: terms or expressions used"}
)

// hedges are English hedges read in one source, or inflections of them.
func hedges(source Source, texts ...string) []Expression {
	out := make([]Expression, len(texts))
	for i, t := range texts {
		out[i] = Expression{Text: t, Lang: "en", Kind: Hedge, Source: source}
	}
	return out
}
