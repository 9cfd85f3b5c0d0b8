"""English words whose forms no rule makes: "steal", "stole"; "crisis", "crises"."""

from collections import defaultdict

_VERBS = """
arise arose arisen; awake awoke; bear bore borne; beat beaten; become became; begin began begun; bend bent; bind bound
bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt
buy bought; catch caught; choose chose chosen; cling clung; creep crept; deal dealt; dig dug; draw drew drawn
dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought
find found; flee fled; fly flew flown; forbid forbade; forget forgot forgotten; forgive forgave
freeze froze frozen; grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept
kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent
lie lied lying; light lit; lose lost; mean meant; meet met; pay paid; ride rode ridden; ring rang rung; rise rose risen
run ran; seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot; shrink shrank shrunk
sing sang sung; sink sank sunk; sit sat; sleep slept asleep; speak spoke spoken; spend spent; spin spun
spring sprang; stand stood; steal stole stolen; stick stuck; sting stung; strike struck; strive strove
swear swore sworn
sweep swept; swim swam swum; swing swung; teach taught; tear tore torn; think thought; throw threw thrown
wake woke woken; wear wore worn; weep wept; win won; wind wound; write wrote written; die died dying dead death
"""
_NOUNS = """
man men; woman women; child children; foot feet; tooth teeth; mouse mice; goose geese; thief thieves
life lives; wolf wolves; wife wives; knife knives; leaf leaves; half halves; loaf loaves; calf calves; shelf shelves
crisis crises; basis bases
"""
BASE = {
    form: base
    for group in f"{_VERBS};{_NOUNS}".replace("\n", ";").split(";")
    for base, *forms in [group.split() or [""]]
    for form in forms
}
"""For an irregular form, in small letters, the word it is of."""

_FORMS: defaultdict[str, set[str]] = defaultdict(set)
for _form, _base in BASE.items():
    _FORMS[_base].add(_form)


def family(word: str) -> frozenset[str]:
    """The forms of an irregular word in small letters, itself among them; none of another."""
    base = BASE.get(word, word)
    return frozenset({base, *_FORMS[base]}) if base in _FORMS else frozenset()
