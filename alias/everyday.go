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
a about above academy account across act active actor actors after again against age agency agent aim air alert all allies alpha
also aluminium aluminum always amber amoeba an anchor ancient and angel angry animal anonymous answer ant anubis any apollo
apple april arc archer area arm army arrow art as ash at athena atlas attack august aurora autumn avalanche avenger away axe
axiom back backdoor bad badger balance ball band bank bar barrel base basin bat battle bay be beach beacon bear beast beauty bed
bee beetle before begin bell best beta better between big bird bishop bison bit bite bitter black blackwood blade blast blaze
blind blizzard block blood bloom blossom blow blue board boat bobcat body bold bolt bomb bone book border boron boss bottle
bottom bow box boy brain brave bread break breeze brick bridge bright bring broken bronze brother brown buckeye budworm buffalo
bug build bull bullet burn bus bush business but butcher butler butterfly buy by cactus cage cake calcium call calm calypso
camel camp campaign can candle cap capital captain car card cardinal care cargo carmine carnival cart case cash castle cat catch
cause cave celebrity cell center central cerise chain chair chalk champion chance change chaos charcoal charming chase chat
check cheetah cherry chess chest chicken chief child choice chrome chromium cicada circle circus citizen city class classic claw
clay clean clear cleaver clever cliff clock close cloud cloudburst clown club coal coast coat cobalt cobra code coffee coin cold
collective collector color comet coming comment commission common companion company compass computer concept condor copper coral
core corn corner cosmic cotton cougar council count country couple courier court cover cow coyote cozy crab crane crazy creative
creek crescent crew cricket crime crimson crocodile cross crow crowd crown cruel crystal cuba cube cup curious current curse
custom cut cutting cyan cyber cycle cyclone dagger daily dance danger dark dart data date dawn day dead deal dear death deep
deer delta demon den desert devil dew diamond dice die digital dingo dirty dodo dog dogfish dolphin donkey door dot double dove
down dragon dragonfly dream drift drive drop drum dry duck dune dungeon dusk dust duty dynamite dynasty eagle ear early earth
earthquake east easy echo eclipse edge eel egg eight electric elegant element elephant elfin elite ember emerald emissary
emperor empire end enemy energy engine envoy equation ermine error eternal evasive even evening event ever evil exchange exit
exploit eye face factory faith falcon fall family famous fan fancy far farm farmer fast fat father fear feather federation
ferret field fight film fin final finch fine finger fire firefly first fish five flag flame flash flight flint float flood floor
flora flower fluid fly flying fog folder food fool foot for force foreign forest fork fortune forward found fountain four fox
foxy frame free freedom fresh friend frog from front frost frozen fruit fun funky future galaxy gambler game gamma gang garden
gas gate gazelle genesis gentle ghost giant gift giraffe girl give glass globe glory glow goat goblin god gold golden good goose
gorilla gothic government grand grape graphite grass gravity gray grayling great green grey grief griffin grim grizzly ground
group groups guard guardian guest guide gull gun hacker hackers hades hail half hall hammer hamster hand happy harbor hard hare
harvest hat have hawk haze hazel he head heart heat heaven heavy helium helix helmet hen her here hero heron hidden high hill
him his history hit hive hold hole holiday holy home honest honey honeybee hope horde horizon horn horse host hot hotel hour
house human hunter hurricane hyena ibis ice icon idea idle iguana imp imperial impersonating in inception india indigo infinity
ink insect inside inspector into iris iron island it ivory jackal jade jaguar january jellyfish jet job joke joker judge
judgment jungle just kangaroo karma keen keep key keyhole khaki kid kill killer kind king kingdom kiss kitten knife knight know
koala lab lady lagoon lake lamb lamp lance land lantern large lark laser last late lavender law lead leader leaf league leak
left legend legion lemon lemur leopard letter level leviathan liberty library life light lightning like lilac lily line link
lion list lithium little lizard llama lobster lock lone long longhorn look lord lost lotus love low loyal luck lucky luna lynx
machete machine mackerel mad magic magma magnesium magnet magpie main make mallard malware mammoth man mango mantis map marble
march mark market maroon mars marsh mask master match mauve maverick maze me meadow media medusa meerkat meet member mercury
merry message metal meteor metro midnight mighty milk mill mind mine ministry mint mirage mirror mist mixed mobile modern mole
money mongoose monk monkey monsoon monster month moon moonlight moose more morning moses mosquito moss moth mother motion
mountain mouse mouth move mud mule music mustang mutant my mystery mystic naked name narrow nation native nature navy nebula
need needle neon nest net network new news newt next nickel night nimbus nine nitro noble nobody nomad north nose not nova
november now number numbered oak ocean ochre octopus of off office oil old olive omega on once one onyx open opera operation
operations operator orange orbit orca orchid order organ origin orion orphan osprey ostrich other otter our out outlaw over owl
own ox oxygen oyster page pain paint pair palace pale palm panda panther paper parade paradise parakeet parliament parrot part
partridge party past patchwork path patient pawn pay payload peace peach peacock pearl pelican pen penguin people pepper perfect
person phantom phoenix phosphorus piano pickaxe picture pig pigeon pillow pilot pine pink pioneer pipe piranha pirate pit plague
plain planet plant plate platinum play player plover plutonium point poison polar polaris pole police pond poor popeye port
possum post potassium powder power predator present president press pretty price pride prince private prize prophet proud public
puffin puma pumpkin punk pure purple putter puzzle python quail quantum quartz queen question quick quiet quilted rabbit raccoon
race radio radium rage rain rainbow rainstorm ram rancor ranger ransom raptor rare rat rattlesnake raven raw razor ready real
reaper rebel red reef remix rescue return revenge rex rhino rhythm rice rich rider right ring rise river road roaming rob robin
robot rock rocket rogue root rose rough round royal ruby rude rule run runner rush sad safe saffron sage sail saint salamander
salmon salt same samurai sand sandstorm sapphire satin saturn savage say scarab scarlet scattered school scorpion screen sea
seagull seal search season second secret security see seed serpent service set seven shade shadow shark sharp she shed sheep
shell shield shift shiny ship shore short show shrew shrimp sick side siesta sight signal silence silent silicon silk silver
simple single siren sister six size skeleton skill skull skunk sky sleep sleet slide slingshot sloth slow sly small smart smile
smoke smooth snail snake snow so sodium soft solar soldier son song soul sound south space spark sparrow spear special specter
speed sphinx spider spin spirit splinter spring squad squall square squid squirrel stalker stallion stamp stand star stardust
starling start state station stealth steel steppe stick still sting stone stop stork storm story stray stream street strider
strike string strong studio sugar suit sulfur sulphur summit sun sunday sunrise super superman surf swallow swallowtail swamp
swan sweet swift sword symphony syndicate table tail tale tame tank tapir target tea teal team teams tear tech tempest temple
tempting ten test that the their them there they thing this thor thorn threat three throne thunder thunderstorm tick tide tiger
tight time tin tiny titanium to toad toast tomorrow tonight tool top torch tornado tortoise tortoiseshell toucan touch tower
town toy track trade tragic train trap traveling treasure tree tremor tri trick trident trip trojan tropic trouble trout truck
true trust truth tsunami tulip tuna tunnel turbine turkey turn turquoise turtle twig twilight twin twist twisted two typhoon
umber umbrella unicorn union unit unknown up urban ursa valley vampire vanguard vault velvet vendetta venom venus vermin very
vetch vice viceroy victor victory viking village vine violet violin viper virgin virus vision voice void volatile volcano volt
voodoo vortex voyeur vulture walker wall walrus wandering war warbler warlock warm warrior wasp watch watchdog water wave way we
weasel weather weaver web weevil well west wet whale wheat wheel whirlwind whisper white whitefly wicked wild wildcat wildfire
willow wind window wine wing winter wise witch with wizard wolf wolverine woman wombat wonder wood woodpecker word work world
worm worst wraith wrath wrong yak year yellow yes yesterday you young your youth zebra zephyr zero zeus zinc zombie zone`
