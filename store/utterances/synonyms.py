"""Words that two tellers exchange for one another: what the one calls a truce, the other calls a ceasefire.

No thesaurus: some hundreds of groups that statements in the news turn on, each of words that may stand for each other
there. A word may be in several, and two words of two groups are no more alike for it. What is missing only makes two
tellings look less alike.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from store.words.terms import terms_of

_GROUPS = """
abandon drop scrap ditch shelve renounce; abolish scrap repeal; accept agree consent
accord agreement deal pact treaty; accuse blame charge; achieve reach attain; additional extra further another
admit acknowledge concede; progress headway advance; advise counsel recommend; afraid scared frightened fear
aid help assist support; aim goal target objective; aircraft plane jet airplane; allow permit let license
ally partner friend; amend change alter modify revise; anger fury rage outrage angry furious
announce declare proclaim; answer reply respond response; apologise apologize sorry apology; appeal plea call
appoint name; approve endorse back; argument dispute quarrel row; arms weapon gun; arrest detain seize custody
attack assault strike raid; attempt try effort; authority power; avert avoid prevent
ban prohibit forbid outlaw bar block; bankrupt insolvent ruin; battle fight combat struggle
begin start commence launch open; betray deceive cheat trick fool mislead dupe lie; big large huge enormous vast great
bill law legislation act; blast explosion bomb; border frontier; boss chief head leader
increase raise lift boost rise grow climb; brave courage bold; breach violate break infringe; budget spend
build construct erect; burden load weight; buy purchase acquire procure; car vehicle automobile
catastrophe disaster tragedy calamity; careful cautious prudent caution; ceasefire truce armistice; challenge test
chance opportunity; cheap inexpensive; child kid youngster son daughter; choose pick select
citizen people resident inhabitant; clash confrontation conflict fight; clear obvious plain evident
client customer buyer; close shut; collapse crumble fall; colleague counterpart; comment remark statement
company firm business enterprise corporation; compel force oblige coerce; compensate compensation reparation
competitor rival competition; finish complete conclude end; compromise concession; condemn denounce; condition term
confident certain sure; confirm verify; consequence result outcome effect; contain curb limit restrict control
persist continue; contract agreement; convince persuade; guide lead; cooperate collaborate cooperation collaboration
cost price expense; country nation state; court tribunal judge; cover conceal hide; crash collide collision
crime offence offense criminal; crisis emergency; criticise criticize slam criticism; cruel brutal brutality
cure remedy medicine treatment; dollar buck; cut reduce lower slash decrease; daily day; damage harm hurt
danger threat risk peril; deadlock stalemate impasse; bargain negotiate haggle
debate discuss discussion talk negotiate negotiation dialogue; decide resolve decision; defeat beat lose
defend protect guard; delay postpone; deliver supply provide; demand require insist want
demonstration protest rally march; deny reject refute; detail specific particular
depart leave exit; door exit; destroy ruin wreck demolish
doubt question; difficult hard tough; dignity honour honor; disease illness sickness; dismiss fire sack; earn yield
edge brink verge; eliminate remove; employ hire; employee worker staff; encourage urge; enemy foe adversary opponent
energy power electricity; ensure guarantee secure assurance assure; entire whole; epidemic outbreak pandemic
equal same identical; error mistake; essential vital crucial necessary; establish found create; evidence proof prove
example instance; expand enlarge widen extend; expect anticipate; expel deport; expensive costly dear; factory plant
fail failure; trust faith confidence; fake false bogus; fast quick rapid swift; ferry boat ship vessel
fighter militant gunman rebel insurgent; film movie; fire blaze flame; fish fishery; flee escape; flood inundate
foolish stupid silly; foreign overseas abroad; fund finance money cash; free release freedom liberty
freeze halt suspend stop pause cease; fuel petrol gasoline; future tomorrow; gain profit; gap difference
gather assemble; genuine real true; happy glad pleased delighted; government administration authority
grave serious severe; ground land soil; guest visitor; happen occur; harbour harbor port; hate hatred; hope wish
hospital clinic; hostage captive; house home; hunger famine starvation; hurry rush haste; idea notion thought
illegal unlawful; immediate instant prompt; immigrant migrant; implement enforce; improve better; incident event
income revenue; infection case patient; influence sway; inform notify; injure wound hurt; investigation inquiry probe
insult offend; intend plan mean; interfere meddle interference; invasion invade occupation occupy; ironclad castiron
island isle; job work employment; joke jest; journalist reporter; journey trip visit; kidnap abduct
kill murder slay dead death die; lack shortage; lawmaker parliament deputy legislator mp; lawsuit suit sue
lawyer attorney; lay set; light ignite; limit cap ceiling; link connect; listen hear ear; loan credit; look watch see
lorry truck; lure tempt entice; machine device; major main chief key; mad crazy insane; message signal
military army troop soldier force; mine pit; minor small slight little; mission task; mob crowd; mother mum mom
need necessary; obey comply; normal usual; number figure; oath pledge promise vow commit commitment
obstacle hurdle barrier; offer propose proposal; opinion view; oppose resist opposition; option choice; order command
ore rock; origin source; overthrow topple oust; owner own possess; pain suffering; part portion piece share
party side; patience patient wait; phone telephone call; penalty punish fine sanction; plot conspiracy
poor impoverish poverty; praise hail; predict forecast; prepare ready; problem trouble; profit earn; pupil student
quit resign; recession downturn slump; refuse reject decline stop; region area; relation relationship tie; relax ease
reluctant unwilling; rely depend; remain stay; rescue save; restart resume return; retreat withdraw withdrawal
reveal disclose; revenge retaliate retaliation; rich wealthy; ridiculous absurd nonsense; riot unrest; road street way
rob steal theft; rumour rumor; safe secure security safety; salary wage pay; scientist researcher; sea ocean
send dispatch; shame disgrace; shop store; shore coast; sick ill; similar alike like; single sole only
solve settle resolve solution; speak talk voice; speech address; spy espionage; stable steady; storm hurricane
strange odd; strict tight; strike walkout stoppage; strong powerful; suggest propose; surrender yield capitulate cede
tariff duty levy tax; terrible awful horrible; tired weary exhausted; trade commerce; unacceptable intolerable
uncertain unclear; understand comprehend; unemployed jobless; unfair unjust; urgent pressing; useless pointless
vaccine jab; victory win triumph won; warn warning caution; accident mishap; account report; ache hurt; adult grown-up
advantage benefit; age era; agriculture farming; alien foreign; amount sum; ancient old; animal beast
anxious nervous worried worry; anxiety nerves fear; apart separate; area zone; ash cinder; ask request; asleep sleep
audience crowd gathering; autumn fall; award prize; baby infant; banquet feast; barrier wall; basic fundamental
beach shore; beautiful pretty lovely; beg plead implore; belief faith; believe think; bet gamble wager
blackmail extortion; body corpse; boring dull; bother disturb; bottom floor; boundary line; bread loaf; bribe corrupt
bright brilliant; bullet shot; bully intimidate; butcher slaughter massacre; calm peaceful; capable able; capital city
captain skipper; career profession; cash coin; cell jail prison; central middle; chaos mess disorder; cheer applaud
circus show; civilian noncombatant; class classroom lesson; clean pure; clever smart; climate weather
coalition alliance; coast seaside; collect gather; comfort console; compare liken likened; complain complaint grumble
compensation damages reimburse refund repay; completely totally entirely utterly; conceal mask; concern worry
congress convention conference; connect tie; copy imitate; corn maize grain; correct right; count number
courage nerve; cover blanket; crazy madness; crops harvest; crumb scrap; cry weep; culprit perpetrator
custom tradition; dark darkness; debt owe; decent proper; deep profound; degrade demean; demolish tear; dense thick
department ministry; desert abandon; desperate despair; devil demon; dirt filth; dirty filthy; disagree differ
disappear vanish; disappoint letdown; discard throw; discover find; dish plate; dishonest lie; distant far
divorce separate; doctor physician; draw attract; dump throw; duty obligation task; eager keen
earth world globe planet; easy simple; economical cheap; elderly old; elect choose; empty vacant hollow; engine motor
envy jealous; escape run; eternal forever; evil wicked; exam test; excuse pretext; exhaust drain; expert specialist
face confront; factory mill; fact truth; family household relative; famous known; farmland field; fate destiny
fault blame; feast celebrate; feed nourish; fence wall; fierce ferocious; final ultimate; find locate; flag banner
flame burn; flop fail; follow obey; footage video film recording; forest wood; forever always; forgive pardon
fury wrath; gamble risk; gamer player; game match; garbage rubbish trash; gate door; gentle mild; ghost spirit
giant huge; goods merchandise product; gossip rumour; grab seize snatch; grain wheat; graveyard cemetery
grudge resentment; guard watch; guess estimate; guilt blame; handcuff shackle; harsh severe; hasty rash; haven refuge
heal cure; heart soul; heat hot burn; hire recruit; hole gap; holiday vacation; honest frank; horse mare
hungry starve; human people person; hurl throw; ignore disregard neglect; innocent guiltless; instead rather sooner
jump leap; keep retain hold; kick boot; king monarch; knock hit; knife blade; lamb sheep; large major; late overdue
launch unveil; lazy idle; leave quit; liar lie; lid cap; load freight cargo; local regional; lonely alone
loot plunder; loud noisy; mail letter post; maker manufacturer; mask veil; mass crowd; mercy pity; mistrust distrust
moral ethical; naked bare; nation people; nervous skittish; newspaper paper; offspring child; oil crude petroleum
old aged; online internet; ordinary common; output production; overcome defeat; package parcel; pack bag
parent father mother; part sell; passenger traveller traveler; path road way; pause break; paycheck salary; penny cent
plant tree; pleasure joy; precious valuable; prisoner inmate detainee captive; promise word; push press
quake earthquake; quiet silent silence; ram hit; rare scarce; reality fact; reservoir dam; sacred holy; save spare
shout yell scream cry; show present display; soon shortly; spill leak; splendid superb; spot place
standstill stationary still; step move; stomach belly; stone rock; stream river; strength power
suffocate choke strangle; suitcase bag; supporter follower; switch turn; sword blade; tale story; tap faucet; tear rip
thank grateful; tongue language; tool instrument; town city; traitor betray; tyrant dictator; value worth
wedding marriage; change swap exchange replace; gun pistol rifle; jug pitcher; lamp light; noise sound; pick pluck
prefer rather; pressure duress; sour bitter; splinter break; storm thunderstorm; term mandate tenure; tilt tip
timber wood; waste squander; weak feeble; worsen deteriorate; wrong mistaken; hand arm; scar wound; bow kneel
double twice
swamp marsh bog; night dark; honest fair; fair just; tempest storm typhoon cyclone; strikebreaker scab
chair furniture seat; polish dust; screen panel display; layoff dismiss redundancy cut; close shutdown
pledge guarantee; veto consent; few fewer; stance position attitude line posture
erratic inconsistent fickle unpredictable volatile; alternate swing waver vacillate; healthcare medical health
hegemony domination dominance; safeguard protect uphold; firm resolute steadfast unwavering; provoke provocation
smear slander defame; decouple sever detach; sabotage undermine weaken; oppress suppress repress
suppress contain crush; coerce bully pressure; unilateral onesided; mutual reciprocal common shared
stable stability steady; prosper prosperity flourish thrive; harmony concord; foster promote advance boost
deepen strengthen enhance intensify; consult consultation consensus; sovereign sovereignty independence
territory land soil; reunify reunification unify unite; separatist secessionist; core heart central
stern solemn serious; representation protest complaint; respect honour abide; restraint moderation
escalate intensify worsen inflame; deescalate defuse ease calm; hostile hostility enmity; ambition aspire
arrogant arrogance haughty; hypocrite hypocrisy; doublestandard hypocrisy; bluff threat; puppet pawn tool; chess game
card lever leverage; bait trap; snare trap; appease appeasement; unfounded groundless baseless
fabricate invent concoct; rumour hearsay; allege claim assert; insist maintain
stress emphasise emphasize underline underscore; note observe; remind recall; mock ridicule scorn
despise scorn contempt; applaud welcome praise; regret sorry lament; mourn grieve grief; condolence sympathy
sanction embargo restriction curb; subsidy subsidise aid; levy charge; borrow loan lend
creditor lender; debtor borrower; default bankrupt; deficit shortfall gap; surplus excess
spend spending expenditure outlay; austerity cutback; grow growth expand expansion; shrink contract contraction
slow slowdown sluggish; recover recovery rebound; slump plunge plummet tumble drop; soar surge jump leap
peak top high; trough bottom low; share stock; dividend payout; investor shareholder; stake share
merge merger takeover acquisition; monopoly cartel; consumer shopper buyer; retailer shop; factory works facility
assembly production; chip semiconductor; chipmaker semiconductor; battery cell; grid network; blackout outage
reactor nuclear; restart reopen; pollute pollution contaminate; emit emission; drought dry; flood deluge
species animal; extinct vanish; harvest crop yield; farmer grower peasant; livestock cattle herd; fisherman fisher
catch haul; crew sailor seaman mariner; captain commander; gangway ramp; dock port pier quay wharf; cargo goods
container box; hijack seize; pirate piracy; patrol guard; missile rocket; shell bombard bombardment; drone unmanned
trench dugout; frontline front; offensive attack push; truce peace; deploy station send; recruit conscript draft
mobilise mobilize; casualty victim; bury burial funeral; hostage prisoner; torture torment abuse
genocide extermination; refugee displaced migrant; shelter refuge home; camp settlement; convoy column
checkpoint barrier; visa permit; deport remove; asylum refuge; citizen national; passport document; ballot vote
poll survey; election vote; campaign race; candidate contender nominee; incumbent sitting; coalition government
cabinet government; spokesman spokesperson spokeswoman; aide adviser; ambassador envoy diplomat; embassy mission
summit meeting talk; communique statement; treaty convention; ratify approve; impeach remove; resign resignation
scandal affair; bribe kickback graft corruption; launder wash; fraud swindle scam; jury juror; verdict ruling judgment
acquit clear; convict guilty; sentence jail; appeal challenge; witness testimony; testify evidence; lawless illegal
fair equitable; rigged stolen; cheat fraud; ballot paper; school classroom; teacher educator; university college
scholar academic; research study; survey study; vaccine shot; virus germ bug; patient sick; nurse carer; ward hospital
surgery operation; drug medicine medication; dose amount; heal recover; fatal deadly lethal; mortality death
toddler child baby; teenager adolescent youth young; pensioner retiree elderly; retire pension; widow wife
husband spouse wife partner; sibling brother sister; cousin relative; coach manager trainer; squad team side
pitch field; goal score; striker forward; goalkeeper keeper; referee official; defeat loss; draw tie; season campaign
league division; champion winner; fan supporter; stadium ground arena; selection pick
responsible responsibility blame account; novel book; novelist author writer; poet writer; painter artist
stage theatre; actor performer; audience spectator viewer; director boss head; singer vocalist; song tune
orchestra music; museum gallery; flower bouquet; prize honour; applause ovation; critic reviewer; programme season
rehearse practise; fresh new; bath tub bathtub; fill refill; spoon cutlery; earth soil ground; rusty old
provocation insult; tow drag pull; dollar cash money; secret hidden; clean tidy; dirty foul; ugly hideous; tiny small
gigantic huge; brief short; lengthy long; ancient antique; modern new; recent new late; former previous past
current present; previous last; annual yearly; weekly week; monthly month; hourly hour; constant continual perpetual
seldom rarely; frequent often; sometimes occasionally; almost nearly; roughly about; approximately about
precisely exactly; merely only just; hardly barely; perhaps maybe possibly; certainly surely definitely
obviously clearly; suddenly abruptly; slowly gradually; quickly rapidly; quietly silently; secretly covertly
openly publicly; jointly together; alone solely; nearby close near; everywhere anywhere; backward back; forward ahead
pact bargain; handshake deal; backdoor loophole; shortcut bypass; crossroads juncture; landmark milestone
cornerstone foundation base; bridge link; ladder stair; chain shackle; yoke burden; leash rein; whip lash
carrot reward; stick punish; bite chew; swallow eat; taste flavour; smell scent; poison toxic venom; medicine pill
wound bleed; blood bloodshed; bone skeleton; skin hide; eye sight; blind sightless; mute silent; lame weak
snake serpent; rat mouse; chick hen chicken; nest home; seed grain; root origin; branch arm; ripe mature
rotten spoiled; fresh green; bitter harsh; sweet sugar; pepper spice; kitchen cook; bake cook; recipe formula
knife dagger; pot pan; oven stove; roof ceiling; floor ground; gate entrance entry; corridor passage; staircase stair
attic loft; cellar basement; garden yard; lawn grass; bush shrub; leaf foliage; hill mountain; peak summit; cliff rock
cave den; bank shore; rain shower; wind gale breeze; fog mist; cloud sky; sun daylight; heaven sky; hell inferno
angel saint; miracle wonder; curse spell; pray prayer; priest clergyman cleric; church chapel; mosque temple
deliberate intentional; tanker ship; freezing ice
bike bicycle; lock shut close; sew stitch; spade shovel; taxi cab; seismic earthquake quake; joke laugh
keep stay remain maintain; exact precise; wine vineyard; ton tonne; kilo kilogram kg; kilometre kilometer km
metre meter; rupee rs; euro eur; evacuate evacuation; stock store reserve; promise guarantee assure; magma lava
evict expel; tenant renter; flat apartment; rent lease; skyscraper tower; pavement sidewalk; tram streetcar
subway metro underground; wagon carriage; pilot airman; airline carrier; luggage baggage
traveller tourist visitor holidaymaker; restaurant eatery; beer ale; slaughterhouse abattoir; milk dairy
pig hog swine; cow cattle; poultry chicken hen; donkey mule; hunter poacher; hunt chase pursue
trawler boat vessel ship; reef atoll; shipyard dockyard; sink drown; lake pond; pipe pipeline; dig excavate
coal lignite; solar sun; atomic nuclear; fumes smoke; recycle reuse; sewage sewer; heir successor; substitute replace
forerunner predecessor; bride wife; man guy fellow bloke; lady woman; boy lad; villager peasant; official officer
bureaucracy bureaucrat; cop police; policeman police; inspect inspection examine check; review reconsider rethink
examine study analyse analyze; assess evaluate judge; hesitate waver; coward cowardly; hero heroic heroism
loyal faithful; nonsense rubbish; sensible reasonable wise; blunder error mistake; careless negligent sloppy
accurate correct; admit confess confession; permission permit consent; boycott shun; avoid evade dodge; whisper murmur
voter elector electorate; unanimous united; division split rift; feud quarrel; pardon amnesty clemency
execute hang execution; ammunition munition shell; siege blockade; surround encircle; capture take seize
liberate free; hill height; mud dirt; melt thaw; rainfall rain downpour; levee dyke dike embankment
landslide mudslide; rubble debris; wreck wreckage; survivor survive; tomb grave; gift present; donate donation donor
generous generosity; greedy greed; tycoon magnate billionaire; workforce worker staff; trainee apprentice
welfare benefit; discount rebate; supplier supply vendor; merchant trader; speculate speculation speculator
overhaul reform; revolt uprising rebellion; coup putsch; regime government; monarchy crown king; village hamlet
highway motorway freeway; picture photo photograph image; monument memorial; thief robber burglar looter
smuggle traffick; drug narcotic; flu influenza; tumour tumor cancer; disabled disability; censor censorship
slogan motto; queue line; roster squad list; punch blow hit; slap hit; gulp swallow; clothes clothing wear
coat jacket; purse wallet; cupboard closet; sofa couch; siren alarm; fifty 50
remember memory; forget forgotten oblivion
invite invitation; sue court lawsuit; ice frozen; wet damp; thirst thirsty; heavy weighty; empty bare; crawl creep
shove push; squeeze press; mend repair fix; patch mend; gaze stare; loyalty loyal; courtroom court; jail lock imprison
arrest jail; brand label; price expensive; cruelty cruel; throw fling toss; leftover remainder rest; wealth rich
gateway gate; bury grave; wager stake; loss lose; lesson teach; teach instruct; sober cool; vain useless; tie knot
candle lamp; judicial court judge; decree order ruling; bag sack; fixture match calendar
"""
_PHRASES = {
    "resign": "step[a-z]* down|(?:stand[a-z]*|stood) down",
    "surrender": "(?:gives?|gave|given|giving) (?:away|up)|hand[a-z]* over|sign[a-z]* away",
    "contained": "under control",
    "ironclad": "cast[ -]iron",
    "resume": "(?:start|begin)[a-z]* again",
    "reject": "turn[a-z]* down|rul[a-z]* out",
    "cancel": "call[a-z]* off",
    "postpone": "put[a-z]* off|push[a-z]* back",
    "continue": "(?:goes|going|go|went) on|(?:keep[a-z]*|kept) on|carr[a-z]+ on",
    "implement": "carr[a-z]+ out|put[a-z]* into practice",
    "withdraw": "pull[a-z]* (?:out|back)",
    "tolerate": "put[a-z]* up with",
    "discover": "(?:find[a-z]*|found) out",
    "bankrupt": "(?:go|goes|going|went|gone) (?:under|bust)",
    "eliminate": "(?:wip|root|stamp)[a-z]* out",
    "decide": "(?:make|makes|making|made) up [a-z]+ minds?",
    "dismiss": "lay[a-z]* off|laid off",
    "return": "(?:giv[a-z]*|gave|hand[a-z]*|send|sent|com[a-z]+|came|go|goes|going|went|pa(?:y|id|ying)) back",
    "discard": "(?:throw[a-z]*|threw) away",
    "establish": "set(?:ting|s)? up",
    "demand": "call[a-z]* for",
    "imprison": "lock[a-z]* up|behind bars",
    "lack": "(?:run|runs|ran|running) (?:out|short) of|(?:is|are|was|were|be|am) short of",
    "list": "(?:go|goes|going|went|gone) public",
    "happen": "(?:take|takes|took|taking|taken) place",
    "until": "till?",
}
"""What several words say as one of the above does."""
_WORDS = tuple(_PHRASES)
_PHRASE = re.compile("|".join(rf"\b({pattern})\b" for pattern in _PHRASES.values()))


def _groups() -> dict[str, frozenset[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(_GROUPS.replace("\n", ";").split(";")):
        for term in terms_of(group):
            found[term].add(number)
    return {term: frozenset(numbers) for term, numbers in found.items()}


GROUPS = _groups()
"""For a term, as `terms_of` makes it, the groups of those that may stand for it."""


_BEGINNING = 5
"""Letters in which two words that begin alike are one: "translator", "translation"."""


def senses_of(term: str) -> Iterable[str | int]:
    """What a term shares with every other that may stand for it: a group, or how it begins."""
    groups = GROUPS.get(term, frozenset[int]())
    return (*groups, term[:_BEGINNING]) if len(term) >= _BEGINNING else groups


def plainly(text: str) -> str:
    """A text in small letters with each known phrase as one word: "would step down" is "would resign"."""
    return _PHRASE.sub(lambda found: _WORDS[(found.lastindex or 1) - 1], text.lower())


def as_written(word: str, text: str) -> str:
    """What a text has for a word of `plainly`: the phrase, where it is one."""
    phrase = _PHRASES.get(word)
    found = re.search(rf"\b(?:{word}|{phrase})\b", text.lower()) if phrase else None
    return found[0] if found else word
