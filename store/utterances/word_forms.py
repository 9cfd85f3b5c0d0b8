"""The word that a form is of, where no end is blindly cut: "stole" is of "steal", "allies" of "ally"."""

import re

from store.words.terms import COMMON

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
_SHORT_PLURAL = re.compile(r"(?!news)([a-z]{2}[a-hj-rtv-z])s|([a-z]{2}x)es")
_SHORT_VERB = re.compile(r"(?=[a-z]?[aeiou])([a-z]{2}[b-df-hj-np-tv-z])(?:ing|ed)")
_FORM_OF_Y = re.compile(r"(?!mov|cook|calor)([a-z]{2,})ie[sd]")
_DROPS_E = re.compile(r"[b-df-hj-np-tv-z][aeiou][b-dfgk-npr-tvz]")


def base_of(word: str) -> str:
    """The word that one in small letters is a form of; itself, where `terms_of` finds that, or nobody does."""
    if word in BASE or word in COMMON:
        return BASE.get(word, word)
    if found := _FORM_OF_Y.fullmatch(word):
        return f"{found[1]}y"
    if found := _SHORT_PLURAL.fullmatch(word):
        return found[1] or found[2]
    if found := _SHORT_VERB.fullmatch(word):
        return f"{found[1]}e" if _DROPS_E.fullmatch(found[1]) else found[1]
    return word
