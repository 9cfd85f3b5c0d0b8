"""Who said what: the quotes of an article with their speakers and relays."""

from corpus.attribution import Attribution, Attributor
from corpus.cast import Cast, Member
from corpus.marks import find_marked
from corpus.mentions import Mention
from corpus.model import About, Actor, Date, Passage, Quote
from corpus.names import find_names
from corpus.pronouns import resolve
from corpus.scare import is_scare
from corpus.sentences import find_sentences, mask, place_names


def find_quotes(
    text: str, passages: tuple[Passage, ...], about: About, actors: tuple[Actor, ...], dates: tuple[Date, ...]
) -> tuple[Quote, ...]:
    """The quotes in order of start, an outer one before its fragments."""
    regions = find_marked(text)
    masked = mask(text, regions)
    passages = passages or (Passage("body", 0, len(text)),)
    sentences = list(find_sentences(text, masked, passages))
    names = find_names(text, passages)
    place_names(sentences, names)
    cast = Cast(names, actors)
    attributor = Attributor(text, sentences, regions, cast)
    attributor.run()
    return tuple(_quotes(text, attributor, cast))


def _quotes(text, attributor, cast):
    recent = None
    index_of = {id(s): i for i, s in enumerate(attributor.sentences)}
    for item in attributor.items:
        region = item.region
        if is_scare(item, attributor.sentences[item.sentence], text):
            continue
        mention = item.mention
        name = None
        if mention is not None:
            if mention.antecedent is not None and mention.antecedent.kind == "nominal":
                name = text[mention.antecedent.start : mention.antecedent.end]
            elif mention.name is not None:
                recent = cast.member(mention.name)
                name = recent.name
            elif mention.kind == "pronoun":
                member, sure = resolve(mention, attributor.sentences, index_of[id(mention.sentence)], cast, recent)
                if member:
                    name, recent = member.name, member
            else:
                name = text[mention.start : mention.end]
        yield Quote(
            region.start,
            region.end,
            text[region.start : region.end],
            "indirect" if region.apostrophes else "direct",
            name,
            text[mention.start : mention.end] if mention else None,
            mention.start if mention else None,
            confidence=item.score,
        )
