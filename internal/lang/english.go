package lang

func init() { add(&english) }

var english = Language{
	Tag: "en",

	Cues: `said says say saying told tells tell asked asks added adds wrote writes argued argues explained explains
		stated states declared declares announced announces claimed claims insisted insists replied replies responded
		responds answered warned warns noted notes acknowledged acknowledges admitted admits conceded denied denies
		tweeted tweets posted remarked commented continued concluded observed recalled reported repeated reiterated
		stressed emphasized emphasised suggested testified vowed quipped joked shouted cried whispered muttered
		exclaimed murmured inquired demanded quoted cautioned countered complained confirmed confessed pledged
		predicted promised opined retorted called condemned condemns denounced denounces described accused criticized
		criticised blasted urged charged asserted asserts contends contended maintained maintains alleged alleges
		affirmed protested begged ordered interrupted snapped sighed laughed thought adding noting arguing writing
		telling calling gushed implored fumed blurted interjected emailed recalls suggests agreed agrees advised
		advises lamented laments praised boasted bragged boasts mused wondered wonders deadpanned remarks comments
		concludes emphasizes emphasises stresses reiterates accuses criticizes criticises disclosed revealed reveals
		elaborated explaining insisting claiming asking warning replying reading read reads shot conveyed cites cited
		pleaded sneered uttered penned texted blogged chided summarized summarised speculated estimated assessed
		assesses rejected rejects dismissed dismisses rebutted refuted`,
	Prepositions: `according to; in the words of; as per`,
	Pronouns:     `he she they it we i you who`,
	Articles:     `the a an his her its their our my your`,
	Function: `of and to in that is was for on with as at by from but not be are were this which or have has had will
		would when after before while if in there than then so however meanwhile later also some all no yes why
		what how where these those one both between during under over about against into only just because
		although though since until now here today yesterday monday tuesday wednesday thursday friday saturday
		sunday`,
	Naming: `so-called called dubbed named known entitled titled nicknamed codenamed termed labeled labelled album
		film movie book novel song word term phrase`,
	Abbreviations: `mr mrs ms dr prof gov sen rep gen lt col capt sgt maj cmdr adm rev hon st jr sr no vs inc ltd co corp u.s
		u.k u.n e.g i.e jan feb aug sept oct nov dec`,
	SpeechNouns: `statement statements interview speech address letter report briefing tweet post message declaration communique
		communiqué testimony article conference remarks memo email column background note update context summary
		headline title caption abstract conclusion`,
	Accuse: `accused accuses accuse accusing blamed blames blame blaming condemned condemns condemn denounced
		denounces denounce attributed attributes attribute charged charges alleged alleges allege slammed slams
		lambasted castigated implicated implicates pointed_finger points_finger lays_blame laid_blame put_blame
		pinned_blame held_responsible holds_responsible hold_responsible pointed_at faulted impugned decried
		decries denouncing indicted`,
	Deny: `denied denies deny denying rejected rejects reject rejecting dismissed dismisses dismiss refuted refutes
		rebuffed disputed disputes disavowed disavow disavows disclaimed disclaims repudiated repudiates
		contested refute refuting rubbished scoffed debunked nothing_to_do no_involvement dismissing rebuff
		rebuffs`,
	Respond: `replied replies reply responded responds respond answered answers answer retorted countered rebutted
		hit_back hits_back hitting_back fired_back fires_back shot_back pushed_back replying responding
		answering rejoined countering counters retorts retort rebuts`,
	Quoting: `quoted quotes quoting cited cites citing`,
	Telling: `told tells telling asked asks informed reminded assured warned urged`,
	Persons: `spokesman spokeswoman spokesperson spokespeople spokesmen minister ministers ministry president premier
		chancellor secretary ambassador envoy diplomat embassy government agency department office service police
		military army commander general colonel director chief head chair chairman chairwoman official officials
		officer officers commissioner commission council committee parliament court judge prosecutor prosecutors
		lawyer lawyers analyst analysts expert experts researcher researchers company firm group organisation
		organization union party leader leaders mayor governor senator king queen prince professor doctor witness
		witnesses source sources authorities team statement report coalition alliance delegation mission consulate
		bureau centre center institute university bank regulator watchdog critic critics opposition rebels hackers
		representative deputy adviser advisor aide lawmaker lawmakers editor author founder under_secretary
		undersecretary secretary_general attorney_general vice_president vice_minister deputy_minister
		foreign_minister prime_minister members member firms companies ambassadors diplomats judges`,
	Media: `agency agencies newspaper newspapers paper daily broadcaster channel magazine station website outlet wire
		weekly tabloid`,
	Hearers: `reporters journalists correspondents viewers readers listeners audience`,
	Named: `programme program programs operation campaign group groups gang project agency newspaper magazine party
		company malware tool botnet ship vessel plan initiative slogan code-name codename alias title nickname worm
		virus trojan ransomware backdoor platform website exercise mission treaty song channel hashtag`,
	Genitive: `of for`,
	Passives: `was were is are been`,
	Clipped:  `tis twas twere twill em til till cause cos bout n round un ere im er`,
	Place: `in at on with to from by as after before during under over near through against about into inside outside
		across within following amid`,
	Conjunctions: `and but or nor yet`,
	That:         `that whether`,
	Relatives:    `who which whose whom where`,
	Adverbs: `later afterwards then also again earlier today yesterday tomorrow meanwhile however repeatedly angrily quietly
		publicly immediately previously recently initially finally subsequently once twice now still already only just
		simply flatly bluntly jointly separately too`,
	Finite:       `ed`,
	SubjectFirst: true,
	Bare:         `said says`,
	Citing:       `citing quoting`,

	Negations: `not no never none nobody nothing nowhere neither nor without cannot *n't denies denied deny`,
	Negators:  `not never cannot hardly *n't`,
	Opposites: `un in im il ir non dis`,
	Reversing: `non un anti quasi pseudo ex counter contra semi half`,
	Denials: `deny denies denied denying reject rejects rejected refuse refuses refused oppose opposes opposed lack
		lacks lacked lacking fail fails failed without absence unacceptable intolerable unfounded groundless
		baseless inadequate insufficient unable unlikely unclear unknown unconfirmed unauthorised unauthorized
		unsuccessful impossible false fabricated fabrication slander* intolerabl* unprofessional illegal`,
	Idioms: `no_10 nothing_more_than nothing_but nothing_less_than not_only above_all after_all at_all all_but
		all_the_same no_doubt all_along`,

	Likely: `likely unlikely probable probably improbable`,
	Degrees: `very; highly; extremely; quite; rather; less; fairly; exceedingly; overwhelmingly;
		somewhat; entirely; remarkably`,
	Hedges: `allegedly; alleged; reportedly; apparently; apparent; seemingly; seems; seem; seemed; it seems; it seemed; it
		would seem; appears; appear; appeared; it appears; it appeared; it would appear; presumably; presumed;
		presumptive; supposedly; purportedly; purported; purports to; ostensibly; ostensible; putative; putatively;
		conceivably; arguably; perhaps; maybe; potentially; plausibly; doubtless; no doubt; surely; assumed; suspected
		of; on suspicion of; suspect; suspects; suspicion; rumoured; rumored; believe; believes; believed; think;
		thinks; assume; assumes; suppose; supposes; presume; presumes; guess; guesses; imagine; reckon; reckons; fear;
		fears; feared; doubt; doubts; doubted; doubtful; in our view; in my view; in our opinion; in my opinion; in our
		judgment; in our judgement; in our estimation; to our knowledge; to my knowledge; to the best of our knowledge;
		to the best of my knowledge; as far as we know; as far as i know; as far as we can tell; as far as can be told;
		as far as is known; so far as we know; as far as we could see; for all we know; on the face of it; at first
		sight; it is conceivable; may be; may have; may well; might be; might have; might well; could be; could have;
		could well; can be assumed; tends to; tend to; tended to; indicates; indicate; indicated; indicating;
		indications; hints; hinted; if confirmed; if true; if correct; unconfirmed; unverified; unproven; uncertain;
		uncertainty; unsure; not sure; not certain; so-called; tentatively; tentative; preliminary; provisionally;
		theoretically; hypothetically; in theory; in all likelihood; in all probability; as it were; so to speak; ought
		to; should have; would have; looks like; looked like; looks as if; looks as though; as if; as though;
		hypothesis; hypothesize; hypothesise; speculate; speculates; speculated; speculation; conjecture; we judge;
		claims to; claimed to; pretends to; pretended to; said to be; said to have; thought to be; believed to be;
		believed to have; understood to be; reported to have; is believed to; is thought to; is understood to; is said
		to; is assumed to; is presumed to; is supposed to; is suspected to; is considered to; is rumoured to; is rumored
		to; is claimed to; is alleged to; is reported to; is estimated to; is expected to; is deemed to; is held to; is
		known to; are believed to; are thought to; are understood to; are said to; are assumed to; are presumed to; are
		supposed to; are suspected to; are considered to; are rumoured to; are rumored to; are claimed to; are alleged
		to; are reported to; are estimated to; are expected to; are deemed to; are held to; are known to; was believed
		to; was thought to; was understood to; was said to; was assumed to; was presumed to; was supposed to; was
		suspected to; was considered to; was rumoured to; was rumored to; was claimed to; was alleged to; was reported
		to; was estimated to; was expected to; was deemed to; was held to; was known to; were believed to; were thought
		to; were understood to; were said to; were assumed to; were presumed to; were supposed to; were suspected to;
		were considered to; were rumoured to; were rumored to; were claimed to; were alleged to; were reported to; were
		estimated to; were expected to; were deemed to; were held to; were known to; been believed to; been thought to;
		been understood to; been said to; been assumed to; been presumed to; been supposed to; been suspected to; been
		considered to; been rumoured to; been rumored to; been claimed to; been alleged to; been reported to; been
		estimated to; been expected to; been deemed to; been held to; been known to; be believed to; be thought to; be
		understood to; be said to; be assumed to; be presumed to; be supposed to; be suspected to; be considered to; be
		rumoured to; be rumored to; be claimed to; be alleged to; be reported to; be estimated to; be expected to; be
		deemed to; be held to; be known to`,
	Doubts: `may; might; could; is possible; possible that; possibility that; possibly; perhaps; maybe; cannot rule out;
		can't rule out; cannot be ruled out; not ruled out; not
		rule out; cannot exclude; cannot be excluded; not be excluded; cannot dismiss; cannot be dismissed; cannot
		discount; cannot say;
		cannot tell; cannot confirm; does not believe; do not believe; did not believe; doesn't believe; don't believe;
		does not think; do
		not think; not convinced; not certain; not clear; unclear; doubts that; doubt that; doubtful; unlikely;
		improbable; implausible; no
		evidence that`,
	NearNegations: `hardly; barely; scarcely; rarely; seldom; far from; anything but; by no means; in no way; on no
		account; refuse*
		to; refused; refusal to; decline* to; declined; fail* to; failed; failure to; unable to; inability to; incapable
		of; stop* short of; ruled out; rule* out; ruling out; deny; denies; denied; denying; denial; reject*; dismiss*;
		disput*; rebut*; refut*; disavow*; contradict*; wrong; wrongly; false; falsely; untrue; incorrect; incorrectly;
		mistaken; mistakenly; erroneous*; unfounded; baseless; groundless; fabricat*; lack* of; lacks; lacked; absence
		of; unlikely; impossible; unless; instead of; rather than; except; but for; short of; avoid*; prevent*;
		abstain*; refrain*; cease* to; stopped; almost; nearly; all but; pretend*; myth; lie; lies; neither; nor; devoid
		of; free of; free from; without`,
	Ordinals:   `second third fourth fifth sixth seventh eighth ninth tenth`,
	Quantities: `all/every/entire/whole half/halves most/majority many/numerous some/several few both`,

	Numbers: Numbers{
		Units: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
			eighteen nineteen`,
		Tens:   `twenty thirty forty fifty sixty seventy eighty ninety`,
		Powers: `hundred/hundreds thousand/thousands million/millions billion/billions trillion/trillions`,
		One:    `one`,
		And:    `and`,
		Multiples: map[string]float64{
			"bn": 1e9, "crore": 1e7, "crores": 1e7, "lakh": 1e5, "lakhs": 1e5, "mln": 1e6, "mn": 1e6,
		},
		Implied: map[string]float64{
			"both": 2, "twice": 2, "double": 2, "pair": 2, "couple": 2, "second": 2, "third": 3,
			"fourth": 4, "fifth": 5, "dozen": 12, "dozens": 12,
		},
	},

	NamedMonths: true,
	Months:      `- - - - - - - - sept - - -`,
	Everyday: `a about above academy account across act active actor actors after again against age agency agent
		aim air alert all allies alpha also aluminium aluminum always amber amoeba an anchor ancient and angel angry
		animal anonymous answer ant anubis any apollo apple april arc archer area arm army arrow art as ash at athena
		atlas attack august aurora autumn avalanche avenger away axe axiom back backdoor bad badger balance ball band
		bank bar barrel base basin bat battle bay be beach beacon bear beast beauty bed bee beetle before begin bell
		best beta better between big bird bishop bison bit bite bitter black blackwood blade blast blaze blind blizzard
		block blood bloom blossom blow blue board boat bobcat body bold bolt bomb bone book border boron boss bottle
		bottom bow box boy brain brave bread break breeze brick bridge bright bring broken bronze brother brown buckeye
		budworm buffalo bug build bull bullet burn bus bush business but butcher butler butterfly buy by cactus cage
		cake calcium call calm calypso camel camp campaign can candle cap capital captain car card cardinal care cargo
		carmine carnival cart case cash castle cat catch cause cave celebrity cell center central cerise chain chair
		chalk champion chance change chaos charcoal charming chase chat check cheetah cherry chess chest chicken chief
		child choice chrome chromium cicada circle circus citizen city class classic claw clay clean clear cleaver
		clever cliff clock close cloud cloudburst clown club coal coast coat cobalt cobra code coffee coin cold
		collective collector color comet coming comment commission common companion company compass computer concept
		condor copper coral core corn corner cosmic cotton cougar council count country couple courier court cover cow
		coyote cozy crab crane crazy creative creek crescent crew cricket crime crimson crocodile cross crow crowd crown
		cruel crystal cuba cube cup curious current curse custom cut cutting cyan cyber cycle cyclone dagger daily dance
		danger dark dart data date dawn day dead deal dear death deep deer delta demon den desert devil dew diamond dice
		die digital dingo dirty dodo dog dogfish dolphin donkey door dot double dove down dragon dragonfly dream drift
		drive drop drum dry duck dune dungeon dusk dust duty dynamite dynasty eagle ear early earth earthquake east easy
		echo eclipse edge eel egg eight electric elegant element elephant elfin elite ember emerald emissary emperor
		empire end enemy energy engine envoy equation ermine error eternal evasive even evening event ever evil exchange
		exit exploit eye face factory faith falcon fall family famous fan fancy far farm farmer fast fat father fear
		feather federation ferret field fight film fin final finch fine finger fire firefly first fish five flag flame
		flash flight flint float flood floor flora flower fluid fly flying fog folder food fool foot for force foreign
		forest fork fortune forward found fountain four fox foxy frame free freedom fresh friend frog from front frost
		frozen fruit fun funky future galaxy gambler game gamma gang garden gas gate gazelle genesis gentle ghost giant
		gift giraffe girl give glass globe glory glow goat goblin god gold golden good goose gorilla gothic government
		grand grape graphite grass gravity gray grayling great green grey grief griffin grim grizzly ground group groups
		guard guardian guest guide gull gun hacker hackers hades hail half hall hammer hamster hand happy harbor hard
		hare harvest hat have hawk haze hazel he head heart heat heaven heavy helium helix helmet hen her here hero
		heron hidden high hill him his history hit hive hold hole holiday holy home honest honey honeybee hope horde
		horizon horn horse host hot hotel hour house human hunter hurricane hyena ibis ice icon idea idle iguana imp
		imperial impersonating in inception india indigo infinity ink insect inside inspector into iris iron island it
		ivory jackal jade jaguar january jellyfish jet job joke joker judge judgment jungle just kangaroo karma keen
		keep key keyhole khaki kid kill killer kind king kingdom kiss kitten knife knight know koala lab lady lagoon
		lake lamb lamp lance land lantern large lark laser last late lavender law lead leader leaf league leak left
		legend legion lemon lemur leopard letter level leviathan liberty library life light lightning like lilac lily
		line link lion list lithium little lizard llama lobster lock lone long longhorn look lord lost lotus love low
		loyal luck lucky luna lynx machete machine mackerel mad magic magma magnesium magnet magpie main make mallard
		malware mammoth man mango mantis map marble march mark market maroon mars marsh mask master match mauve maverick
		maze me meadow media medusa meerkat meet member mercury merry message metal meteor metro midnight mighty milk
		mill mind mine ministry mint mirage mirror mist mixed mobile modern mole money mongoose monk monkey monsoon
		monster month moon moonlight moose more morning moses mosquito moss moth mother motion mountain mouse mouth move
		mud mule music mustang mutant my mystery mystic naked name narrow nation native nature navy nebula need needle
		neon nest net network new news newt next nickel night nimbus nine nitro noble nobody nomad north nose not nova
		november now number numbered oak ocean ochre octopus of off office oil old olive omega on once one onyx open
		opera operation operations operator orange orbit orca orchid order organ origin orion orphan osprey ostrich
		other otter our out outlaw over owl own ox oxygen oyster page pain paint pair palace pale palm panda panther
		paper parade paradise parakeet parliament parrot part partridge party past patchwork path patient pawn pay
		payload peace peach peacock pearl pelican pen penguin people pepper perfect person phantom phoenix phosphorus
		piano pickaxe picture pig pigeon pillow pilot pine pink pioneer pipe piranha pirate pit plague plain planet
		plant plate platinum play player plover plutonium point poison polar polaris pole police pond poor popeye port
		possum post potassium powder power predator present president press pretty price pride prince private prize
		prophet proud public puffin puma pumpkin punk pure purple putter puzzle python quail quantum quartz queen
		question quick quiet quilted rabbit raccoon race radio radium rage rain rainbow rainstorm ram rancor ranger
		ransom raptor rare rat rattlesnake raven raw razor ready real reaper rebel red reef remix rescue return revenge
		rex rhino rhythm rice rich rider right ring rise river road roaming rob robin robot rock rocket rogue root rose
		rough round royal ruby rude rule run runner rush sad safe saffron sage sail saint salamander salmon salt same
		samurai sand sandstorm sapphire satin saturn savage say scarab scarlet scattered school scorpion screen sea
		seagull seal search season second secret security see seed serpent service set seven shade shadow shark sharp
		she shed sheep shell shield shift shiny ship shore short show shrew shrimp sick side siesta sight signal silence
		silent silicon silk silver simple single siren sister six size skeleton skill skull skunk sky sleep sleet slide
		slingshot sloth slow sly small smart smile smoke smooth snail snake snow so sodium soft solar soldier son song
		soul sound south space spark sparrow spear special specter speed sphinx spider spin spirit splinter spring squad
		squall square squid squirrel stalker stallion stamp stand star stardust starling start state station stealth
		steel steppe stick still sting stone stop stork storm story stray stream street strider strike string strong
		studio sugar suit sulfur sulphur summit sun sunday sunrise super superman surf swallow swallowtail swamp swan
		sweet swift sword symphony syndicate table tail tale tame tank tapir target tea teal team teams tear tech
		tempest temple tempting ten test that the their them there they thing this thor thorn threat three throne
		thunder thunderstorm tick tide tiger tight time tin tiny titanium to toad toast tomorrow tonight tool top torch
		tornado tortoise tortoiseshell toucan touch tower town toy track trade tragic train trap traveling treasure tree
		tremor tri trick trident trip trojan tropic trouble trout truck true trust truth tsunami tulip tuna tunnel
		turbine turkey turn turquoise turtle twig twilight twin twist twisted two typhoon umber umbrella unicorn union
		unit unknown up urban ursa valley vampire vanguard vault velvet vendetta venom venus vermin very vetch vice
		viceroy victor victory viking village vine violet violin viper virgin virus vision voice void volatile volcano
		volt voodoo vortex voyeur vulture walker wall walrus wandering war warbler warlock warm warrior wasp watch
		watchdog water wave way we weasel weather weaver web weevil well west wet whale wheat wheel whirlwind whisper
		white whitefly wicked wild wildcat wildfire willow wind window wine wing winter wise witch with wizard wolf
		wolverine woman wombat wonder wood woodpecker word work world worm worst wraith wrath wrong yak year yellow yes
		yesterday you young your youth zebra zephyr zero zeus zinc zombie zone`,
	Summons: `summon; called in`,
	Recalls: `recall; called home`,
	About: `about; approximately; around; roughly; nearly; almost; circa; estimated; more than; over; at least; up to;
		fewer than; less than`,
	Judging: `assess; judge; judging; believ; estimat; conclud; consider; suspect; think; according`,
	Threats: `actor adversar alias apt attribut backdoor botnet breach campaign codename collective crew cyber
		data-leak espionage exfiltrat extort gang group hack intrus malware nation-state operat phish ransom sponsored
		state-backed syndicate team threat toolset trojan`,
	States: map[string]string{
		"british": "united kingdom", "uk": "united kingdom", "britain": "united kingdom", "american": "united states",
		"us": "united states", "usa": "united states", "french": "france", "dutch": "netherlands",
		"swiss": "switzerland", "danish": "denmark", "spanish": "spain", "polish": "poland", "greek": "greece",
		"irish": "ireland", "turkish": "turkey", "welsh": "wales", "scottish": "scotland", "finnish": "finland",
		"swedish": "sweden", "czech": "czech republic", "philippine": "philippines", "filipino": "philippines",
		"thai": "thailand", "emirati": "united arab emirates", "eu": "european union", "prc": "china",
	},
	Universals: `all every everything entire`,
	Loose:      `any anything anyone always whole full both whenever each no`,
	Affiliations: `affiliated linked backed sponsored supported support associated tied aligned nexus affiliation ties
		connected`,
	State: `state government`,

	Dates: Dates{
		DayEndings:  `st nd rd th`,
		CapitalDays: true,
		To:          `to; until; till; through; to the; until the; through the; into`,
		Between:     `between; between the`,
		And:         `and`,
		Of:          `of`,
		Part: `early; late; mid; mid-; early in; late in; at the beginning of; the beginning of; at
			the end of; the end of; the middle of; in the middle of; the start of`,
		In:      `in; since; by; until; during; before; after`,
		Year:    `the year; year`,
		Seasons: `spring summer autumn/fall winter`,
		Decades: `#s; the #s; the '#s; the ’#s`,
		Tens:    `the_thirties the_forties the_fifties the_sixties the_seventies the_eighties the_nineties`,
		Streets: `street avenue road square boulevard lane st ave rd blvd`,
		Relative: `today; yesterday; tomorrow; tonight; this morning; this afternoon; this evening; last night; last week; last
			month; last year; this week; this month; this year; next week; next month; next year; the day before; the day
			after; the following day; the next day; the previous day; # days ago; # weeks ago; # months ago; # years ago; a
			day ago; a week ago; a month ago; a year ago`,
		MonthFirst: true,
	},
	Layout: Layout{
		Pages:      `page pages pg. pg p.`,
		PageTotals: `of`,
		Notes:      `note notes nb n n. fn fn. ref`,
		Omissions:  `snip`,
		Editorial:  `sic; emphasis added; emphasis mine; emphasis in original`,
	},

	Nations: `us=american,americans|washington|america,^us,^u.s,^u.s.,^u.s.a,^usa
		gb=british,briton,britons|london|britain,great_britain,^u.k,^u.k. cn=chinese|beijing|^prc
		ru=russian,russians|moscow,kremlin kp=north_korean,north_koreans|pyongyang|^dprk
		kr=south_korean,south_koreans|seoul ir=iranian,iranians|tehran jp=japanese|tokyo in=indian,indians|new_delhi
		il=israeli,israelis|jerusalem ua=ukrainian,ukrainians|kyiv,kiev by=belarusian,belarusians|minsk
		de=german,germans|berlin fr=french|paris it=italian,italians|rome es=spanish|madrid nl=dutch|the_hague|holland
		pl=polish|warsaw cz=czech,czechs|prague|czech_republic au=australian,australians|canberra
		nz=new_zealander,new_zealanders|wellington ca=canadian,canadians|ottawa tw=taiwanese|taipei vn=vietnamese|hanoi
		pk=pakistani,pakistanis|islamabad tr=turkish,turks|ankara|turkey se=swedish,swedes|stockholm
		no=norwegian,norwegians|oslo dk=danish,danes|copenhagen fi=finnish,finns|helsinki ie=irish|dublin
		sg=singaporean,singaporeans ee=estonian,estonians|tallinn lv=latvian,latvians|riga
		lt=lithuanian,lithuanians|vilnius gr=greek,greeks|athens eg=egyptian,egyptians|cairo sa=saudi,saudis|riyadh
		al=albanian,albanians|tirana ge=georgian,georgians|tbilisi ro=romanian,romanians|bucharest
		hu=hungarian,hungarians|budapest br=brazilian,brazilians|brasilia mx=mexican,mexicans|mexico_city
		at=austrian,austrians|vienna ch=swiss|bern be=belgian,belgians pt=portuguese|lisbon rs=serbian,serbs|belgrade
		bg=bulgarian,bulgarians|sofia sk=slovak,slovaks|bratislava`,
	ProperAdjectives: true,
	NameEndings:      1,
	Organs: `ministry ministries governments agencies embassies department embassy agency government office council
		commission parliament bureau court
		police directorate secretariat consulate treasury centre center`,
	Titles: `president minister chancellor secretary ambassador spokesman spokeswoman spokesperson general colonel director
		chief senator premier governor mayor prosecutor commissioner king queen prince mr mrs ms dr deputy_minister
		under_secretary undersecretary`,
	Condemn:  `condemn* denounc* deplor*`,
	Announce: `announc*`,
	Blames: `responsible for; responsibility for; is behind; was behind; are behind; were behind; been behind; carried out by;
		conducted by; perpetrated by; committed by; launched by; orchestrated by; directed by; mounted by; executed by;
		attributable to; attributed to; traced to; traced back to; the work of; on behalf of; carried out the;
		conducted the; perpetrated the; launched the; orchestrated the; hacked into; breached the; compromised the;
		broke into; linked to; tied to; affiliated with; controlled by; sponsored by; run by; operated by`,
	Undergo:  `was were is are be been being`,
	Readings: `read reads reading answer`,
	Taking: Taking{
		We:      `we`,
		Helping: `has have had will shall is are`,
		Impose: `impose* adopt* announc* introduc* issue* unseal* freez* froze frozen levied levy enact* appl*
			place* put add* file* bring* brought declar* order* decid* tak* took designat* sanction* summon*
			expel* recall* indict* charg* list*`,
		Companies: `company firm corporation enterprise`,
		Attacks:   `attack* intrusion* breach* hack* cyberattack* cyber-attack* compromise* operation* campaign*`,
		Against:   `on against into of at`,
	},
	Measures: Measures{
		Sanctions: `sanction sanctions sanctioned sanctioning asset_freeze asset_freezes travel_ban travel_bans`,
		Indictments: `indict indicted indicts indictment indictments charged brought_charges criminal_charges filed_charges
			pressed_charges unsealed_charges`,
		Summonses:  `summon summoned summons summoning called_in_the_ambassador`,
		Recalls:    `recall recalled recalls recalling`,
		Expulsions: `expel expelled expels expelling expulsion expulsions persona_non_grata personae_non_gratae`,
	},
}
