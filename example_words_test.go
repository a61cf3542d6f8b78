package attribution_test

// The words and the sources of the heart of the March 2024 case; examples_test.go has the rest.

import (
	"fmt"

	"example.com/attribution"
)

// words are the quotes, in the languages in which they were spoken, with official renderings.
func words() attribution.Quotes {
	return attribution.Quotes{
		"fabricated": {Statement: "london-before", Text: "所谓中国对英国实施“网络攻击”的说法完全是无中生有,恶意诋毁,我们坚决反对。", Lang: "zh"},
		"fabricated-en": {
			Statement: "london-before-en",
			Text:      "The so-called cyber attacks by China against the UK are completely fabricated and malicious slanders.",
			Lang:      "en",
			Renders:   "fabricated",
			Mode:      attribution.ModeOfficial,
			Form:      attribution.FormExcerpt,
		},
		"false-information": {Statement: "lin-25", Text: "希望各方停止散布虚假信息", Lang: "zh", Form: attribution.FormExcerpt},
		"politicize":        {Statement: "lin-25", Text: "网络攻击溯源问题高度复杂敏感,在调查和定性网络事件时,应有充分客观证据,而不是在没有事实依据的情况下抹黑他国,更不能将网络安全问题政治化。", Lang: "zh"},
		"confirm": {
			Statement: "dowden",
			Text:      "I can confirm today that Chinese state-affiliated actors were responsible for two malicious cyber-campaigns targeting both our democratic institutions and parliamentarians",
			Lang:      "en",
			Form:      attribution.FormExcerpt,
		},
		"summons":         {Statement: "dowden", Text: "will be summoning", Lang: "en", Form: attribution.FormExcerpt},
		"summons-account": {Statement: "dowden", Text: "to account for China’s conduct in these incidents", Lang: "en", Form: attribution.FormExcerpt},
		"fcdo-ec": {
			Statement: "fcdo",
			Text: "First, the UK can reveal today that the National Cyber Security Centre (NCSC) – a part of GCHQ – assesses that " +
				"the UK Electoral Commission systems were highly likely compromised by a Chinese state-affiliated entity between 2021 and 2022.",
			Lang: "en",
		},
		"fcdo-front": {Statement: "fcdo", Text: "sanctioned a front company and two individuals who are members of APT31", Lang: "en", Form: attribution.FormExcerpt},
		"fcdo-mps": {
			Statement: "fcdo",
			Text: "Second, NCSC assesses it is almost certain that the China state-affiliated Advanced Persistent Threat Group 31 (APT31) " +
				"conducted reconnaissance activity against UK parliamentarians during a separate campaign in 2021.",
			Lang: "en",
		},
		"fcdo-sanctioned": {
			Statement: "fcdo",
			Text: "UK has sanctioned two individuals and one company linked to the China state-affiliated group APT31 responsible for targeting " +
				"UK parliamentarians.",
			Lang: "en",
		},
		"fcdo-today": {
			Statement: "fcdo",
			Text: "The United Kingdom, supported by allies globally, have today identified that Chinese state-affiliated organisations and " +
				"individuals were responsible for 2 malicious cyber campaigns targeting democratic institutions and parliamentarians.",
			Lang: "en",
		},
		"fcdo-summons": {Statement: "fcdo", Text: "summoned the Chinese Ambassador", Lang: "en", Form: attribution.FormExcerpt},
		"ncsc-attributed": {
			Statement: "ncsc",
			Text: "Separately, the compromise of computer systems at the UK Electoral Commission between 2021 and 2022 has also been " +
				"attributed to a China state-affiliated actor.",
			Lang: "en",
		},
		"ncsc-mps": {
			Statement: "ncsc",
			Text: "The National Cyber Security Centre – a part of GCHQ – assesses that the China state-affiliated cyber actor APT31 was " +
				"almost certainly responsible for conducting online reconnaissance activity in 2021 against the email accounts of UK parliamentarians",
			Lang: "en",
			Form: attribution.FormExcerpt,
		},
		"ncsc-theft": {
			Statement: "ncsc",
			Text: "The NCSC assesses it is highly likely the threat actors accessed and exfiltrated email data, and data from the Electoral " +
				"Register during this time.",
			Lang: "en",
		},
		"ncsc-use": {
			Statement: "ncsc",
			Text: "The data, in combination with other data sources, would highly likely be used by the Chinese intelligence services for a " +
				"range of purposes, including large-scale espionage and transnational repression of perceived dissidents and critics in the UK.",
			Lang: "en",
		},
		"associated": {
			Statement: "ofsi",
			Text:      "is associated with Advanced Persistent Threat Group 31 (APT31)",
			Lang:      "en",
			Form:      attribution.FormExcerpt,
		},
		"behalf": {
			Statement: "ofsi",
			Text:      "operating on behalf of the Chinese Ministry of State Security (MSS) as part of the PRC’s state-sponsored apparatus",
			Lang:      "en",
			Form:      attribution.FormExcerpt,
		},
		"behalf-state":    {Statement: "ofsi", Text: "on behalf of the Chinese State", Lang: "en", Form: attribution.FormExcerpt},
		"involved":        {Statement: "ofsi", Text: "is, or has been, involved in", Lang: "en", Form: attribution.FormExcerpt},
		"member":          {Statement: "ofsi", Text: "a member of Advanced Persistent Threat Group 31 (APT31)", Lang: "en", Form: attribution.FormExcerpt},
		"reasons-targets": {Statement: "ofsi", Text: "officials, government entities and parliamentarians", Lang: "en", Form: attribution.FormExcerpt},
		"doj-involvement": {
			Statement: "doj",
			Text:      "involvement in a PRC-based hacking group that spent approximately 14 years targeting U.S. and foreign critics, businesses, and political officials",
			Lang:      "en",
			Form:      attribution.FormExcerpt,
		},
		"robust": {
			Statement: "collins",
			Text: "The GCSB’s National Cyber Security Centre (NCSC) completed a robust technical assessment following a compromise of the " +
				"Parliamentary Counsel Office and the Parliamentary Service in 2021, and has attributed this activity to a PRC " +
				"state-sponsored group known as APT40",
			Lang: "en",
		},
		"stands": {
			Statement: "collins",
			Text:      "New Zealand stands with the United Kingdom in its condemnation of People’s Republic of China (PRC) state-backed malicious cyber activity impacting its Electoral Commission and targeting Members of the UK Parliament.",
			Lang:      "en",
		},
		"conversation": {Statement: "peters", Text: "That conversation has now taken place", Lang: "en", Form: attribution.FormExcerpt},
		"peters-opening": {
			Statement: "peters",
			Text:      "The Prime Minister and Minister Collins have expressed concerns today about malicious cyber activity, attributed to groups sponsored by the Chinese Government, targeting democratic institutions in both New Zealand and the United Kingdom",
			Lang:      "en",
			Form:      attribution.FormExcerpt,
		},
		"refrain": {
			Statement: "peters",
			Text:      "Foreign interference of this nature is unacceptable, and we have urged China to refrain from such activity in future.",
			Lang:      "en",
		},
		"speak": {
			Statement: "peters",
			Text:      "I directed senior officials at the Ministry of Foreign Affairs and Trade to speak today to the Chinese Ambassador, to lay out our position and express our concerns.",
			Lang:      "en",
		},
		"path":      {Statement: "london-after", Text: "不要在错误和失败的道路上越走越远", Lang: "zh", Form: attribution.FormExcerpt},
		"stunt":     {Statement: "london-after", Text: "这纯属自我炒作,是典型的贼喊抓贼和“碰瓷”表演。", Lang: "zh"},
		"unfounded": {Statement: "london-after", Text: "英方所谓“中国对英国实施网络攻击”的说法纯属无中生有、恶意诽谤,中方表示坚决反对、予以强烈谴责,并已向英方提出严正交涉。", Lang: "zh"},
		"unfounded-en": {
			Statement: "london-after-en",
			Text:      "completely unfounded and constitutes malicious slander. We firmly oppose and strongly condemn this and have made a serious démarche to the UK side.",
			Lang:      "en",
			Renders:   "unfounded",
			Mode:      attribution.ModeOfficial,
			Form:      attribution.FormExcerpt,
		},
		"evidence":     {Statement: "lin-26", Text: "中方曾就英方提交的所谓“APT31”相关信息进行过技术澄清和回应,明确表明英方提供的证据不足,相关结论缺乏专业性。但令人遗憾的是英方此后未有进一步回应。", Lang: "zh"},
		"manipulation": {Statement: "lin-26", Lang: "zh", Absent: attribution.AbsentNotFound},
		"thief":        {Statement: "lin-26", Text: "美国政府一直装聋作哑。我们敦促美方在网络空间采取负责任态度,更不要“贼喊捉贼”。", Lang: "zh"},
		"evidence-en": {
			Statement: "lin-26-en",
			Text:      "the evidence provided by the British side was inadequate and relevant conclusions lack professionalism",
			Lang:      "en",
			Renders:   "evidence",
			Mode:      attribution.ModeOfficial,
			Form:      attribution.FormExcerpt,
		},
	}
}

// read are the documents.
func read() attribution.Sources {
	return attribution.Sources{
		"cn-lon1": {Lang: "zh", Published: "2024-03-26"},
		"cn-lon1-en": {
			URL:       "http://gb.china-embassy.gov.cn/eng/PressandMedia/Spokepersons/202403/t20240325_11270580.htm",
			Lang:      "en",
			Published: "2024-03-25",
		},
		"cn-lon2":    {Lang: "zh", Published: "2024-03-25"},
		"cn-lon2-en": {Lang: "en"},
		"cn-mfa25":   {URL: "https://www.guancha.cn/internation/2024_03_25_729563.shtml", Lang: "zh", Published: "2024-03-25"},
		"cn-mfa26en": {URL: "http://hamburg.china-consulate.gov.cn/det/fysths/202403/t20240326_11271172.htm", Lang: "en", Published: "2024-03-26"},
		"cn-mfa26zh": {Lang: "zh", Published: "2024-03-26"},
		"nz-col":     {Lang: "en"},
		"nz-pet":     {Lang: "en", Published: "2024-03-26T04:49[Asia/Kolkata]"},
		"uk-fcdo": {
			URL:       "https://www.gov.uk/government/news/uk-holds-china-state-affiliated-organisations-and-individuals-responsible-for-malicious-cyber-activity",
			Lang:      "en",
			Published: "2024-03-25",
		},
		"uk-hc": {Lang: "en", Published: "2024-03-25"},
		"uk-ncsc": {
			URL:       "https://www.ncsc.gov.uk/news/china-state-affiliated-actors-target-uk-democratic-institutions-parliamentarians",
			Lang:      "en",
			Published: "2024-03-25",
		},
		"uk-ofsi": {Lang: "en", Published: "2024-03-25"},
		"us-doj": {
			URL:       "https://www.justice.gov/opa/pr/seven-hackers-associated-chinese-government-charged-computer-intrusions-targeting-perceived",
			Lang:      "en",
			Published: "2024-03-25",
		},
	}
}

// A rendering names the quote that it renders, so a chain can be walked back to the original.
func ExampleQuote() {
	quotes := words()
	for q := quotes["evidence-en"]; q != nil; q = quotes[q.Renders] {
		fmt.Println(q.Lang, q.Statement, q.Mode)
	}
	// Output:
	// en lin-26-en official
	// zh lin-26
}
