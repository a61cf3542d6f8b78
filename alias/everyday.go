package alias

import "strings"

// everydayWords are English words that running text uses often, and of which names of actors are made.
var everydayWords = func() map[string]bool {
	out := make(map[string]bool)
	for word := range strings.FieldsSeq(everydayList) {
		out[word] = true
	}
	return out
}()

const everydayList = `
a about above academy account across act active after again against age agent aim air alert all allies alpha also always amber an
anchor ancient and angel angry animal anonymous answer ant any apple april arc archer area arm army arrow art as ash at attack august
autumn avenger away axe back bad badger balance ball band bank bar barrel base bat battle bay be beach beacon bear beast beauty bed bee
beetle before begin bell best beta better between big bird bishop bit bite bitter black blade blast blaze blind blizzard block blood
bloom blossom blow blue board boat body bold bolt bomb bone book border boss bottle bottom bow box boy brain brave bread break breeze
brick bridge bright bring broken bronze brother brown buffalo bug build bull bullet burn bus bush business but butcher butler butterfly
buy by cage cake call calm camel camp can candle cap capital captain car card care cargo carnival cart case cash castle cat catch cause
cave celebrity cell center central chain chair chalk champion chance change chaos charcoal charming chase chat check cherry chess chest chicken chief
child choice chrome circle circus citizen city class classic claw clay clean clear clever cliff clock close cloud clown club coal coast
coat cobalt cobra code coffee coin cold collector color comet coming comment common companion compass computer concept condor copper
coral core corn corner cosmic cotton council count country couple courier court cover cow coyote cozy crab crane crazy creative creek
crescent cricket crime crimson crocodile cross crow crowd crown cruel crystal cube cup curious current curse custom cut cutting cycle
daemon dagger daily dance danger dark dart data date dawn day dead deal dear death deep deer delta demon den desert devil dew diamond
dice die digital dirty dog dolphin donkey door dot double dove down dragon dragonfly dream drift drive drop drum dry duck dungeon dusk dust duty
dynamite eagle ear early earth east easy echo eclipse edge eel egg eight electric elegant element elephant elite ember emerald emissary
emperor empire end enemy energy engine envoy equation error eternal evasive even evening event ever evil exchange exit eye face factory
faith falcon fall family famous fan fancy fantom far farm farmer fast fat father fear feather federation ferret field fight film fin final fine
finger fire firefly first fish five flag flame flash flax flight flint float flood floor flora flower fluid fly flying fog folder food fool
foot for force foreign forest fork fortune forward found fountain four fox foxy frame free freedom fresh friend frog from front frost frozen
fruit fun funky future gallium galaxy gambler game gamma garden gas gate genesis gentle ghost giant gift girl give glass globe glory glow goat goblin
god gold golden good goose gorilla gothic grand grape graphite grass gravity gray great green grey griffin grim grizzly ground guard guardian guest guide gull
gun hafnium hail half hall hammer hand happy harbor hard hare harvest hat have hawk hazel he head heart heat heaven heavy helix helmet helsing hen her
here hero heron hidden high hill him his history hit hive hold hole holiday holy home honest honey hope horde horizon horn horse host hot
hotel hour house human hunter hurricane hyena ice icon idea idle imp imperial impersonating in inception india infinity ink inside
insect inspector into iridium iris iron island it ivory jackal jade jaguar january jet job joke joker judge judgment jungle just karma keen keep
key keyhole kid kill killer kind king kingdom kiss kitten knife knight know lab lady lake lamb lamp lance land lantern large laser last late
lavender law lead leader leaf league leak left legend legion lemon leopard letter level liberty library life light lightning like lily line
link lion list little lizard lock lone long look lord lost lotus love low loyal luck lucky luna lynx machete machine mad magic magma magnet
magpie main make mallard mammoth man mango mantis map march marble mark market mars mask master match maverick maze me meadow medusa meet
member mercury merry message metal meteor metro midnight mighty milk mill mind mine mint mirage mirror mist mixed mobile modern mole money monk
monkey monsoon monster month moon more morning moses mosquito moss moth mother motion mountain mouse mouth move mud mule music mustang mutant my
mystery mystic naked name narrow nation native nature navy nebula need needle neon nest net network new news next night nine nitro nobody noble
nomad north nose not nova november now number numbered oak ocean octopus of off office oil old olive omega on once one onyx open opera operator orange orbit orchid order organ
origin orion orphan osprey other otter our out outlaw over owl own ox oyster page pain paint pair palace pale palm panda panther paper
parade paradise parrot part party past path patient pawn peace peach peacock pearl pelican pen penguin people pepper perfect person phantom phoenix
phosphorus piano picture pig pigeon pillow pilot pine pink pioneer pipe pirate pit plague plain planet plant plate platinum play player point poison pole police
polar pond poor port post potassium powder power predator present president pretty price pride prince private prize prophet proud public puma
pumpkin punk pure purple putter puzzle python quartz queen question quick quiet quilted rabbit race radio rage rain rainbow ram ranger raptor
rare rat raven raw razor ready real rebel red reef remix rescue return revenge rex rhino rhythm rice rich rider right ring rise
river road roaming rob robin robot rock rocket rogue root rose rough round royal ruby rude rule run runner rush sad safe saffron sage sail saint salt
same samurai sand sandstorm sapphire satin saturn savage say scarab scarlet scattered school scorpion screen sea seal search season second
secret see seed serpent service set seven shade shadow shark sharp she shed sheep shell shield shift shiny ship shore short show shrimp sick side
sight signal silence silent silk silver simple single siren sister six size skeleton skill skull sky sleep sleet slide slow sly small smart smile smoke smooth
snail snake snow so soft soldier solar son song soul sound south space spark sparrow spear special specter speed sphinx spider spin spirit splinter spring squad square squid
squirrel stalker stallion stamp stand star stardust start state station stealth steel steppe stick still sting stone stop storm story stork stray stream
street strike string strong studio sugar suit sun sunday sunrise super surf swallow swamp swan sweet swift sword symphony table tail tale tame tank target tea
teal tear tech tempest temple ten tempting test thallium that the their them there they thing this thorn three throne thunder tick tide tiger tight time
tin tiny to toad toast tomorrow tonight tool top torch tornado tortoise touch toucan tower town toy track trade tragic train trap traveling
treasure tree tri trick trident trip tropic trouble truck true trust truth tsunami tulip tunnel turbine turkey turn turtle twig twilight twin twist twisted two typhoon umbrella
unicorn union unit unknown up urban ursa valley vampire vanadium vanguard vault velvet vendetta venom venus vermin very vetch vice viceroy victor victory viking village
vine violet violin viper virgin vision voice void volatile volcano volt voodoo vortex vulture wall walker wandering war warlock warm warrior wasp watch water wave way we weasel weather weaver web weevil well west wet whale
wheat wheel whisper white wicked wild wildcat willow wind window wine wing winter wise witch with wizard wolf wolverine woman wonder wood word
work world worm worst wraith wrath wrong yak year yellow yes yesterday you young your youth zebra zephyr zero zinc zombie zone`
