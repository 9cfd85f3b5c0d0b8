"""Who said what: the quotes of an article with their speakers and relays."""

from corpus.attribution import Attribution, Attributor
from corpus.cast import Cast, Member
from corpus.indirect import contents
from corpus.marks import find_marked
from corpus.mentions import Mention, lead
from corpus.model import About, Actor, Date, Passage, Quote
from corpus.names import find_names
from corpus.pronouns import resolve
from corpus.scare import is_scare
from corpus.sentences import find_sentences, mask, place_names


def find_quotes(
    text: str, passages: tuple[Passage, ...], about: About, actors: tuple[Actor, ...], dates: tuple[Date, ...]
) -> tuple[Quote, ...]:
    """The quotes in order of start, an outer one before its fragments."""
    if about.language == "zh":
        from corpus.chinese.quotes import find_chinese_quotes

        return find_chinese_quotes(text, passages, about, actors, dates)
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
    speakers = Speakers(text, attributor.sentences, cast)
    spans = []
    for i, s in enumerate(attributor.sentences):
        items = [x for x in attributor.by_sentence.get(i, ())]
        for c in contents(s, attributor.reports[i]):
            start, end = s.at[c.first] + lead(s.words[c.first]), s.stop(c.last)
            if s.is_region(c.last):
                end = next((x.region.end for x in items if x.word == c.last), end)
            if s.is_region(c.first):
                start = next((x.region.start for x in items if x.word == c.first), start)
            if start >= end: continue
            spans.append((start, -end, 1, "indirect", c.report.mention, c.report, 0.9))
        for item in items:
            if is_scare(item, s, text): continue
            spans.append((item.region.start, -item.region.end, 0, "", item.mention, item.report, item.score))
    spans.sort(key=lambda x: x[:3])
    covers = -1
    for start, end, indirect, kind, mention, report, score in spans:
        end = -end
        name = speakers.name(mention) if mention else None
        if not kind:
            kind = "partial" if end <= covers else "direct"
            if text[start-2:start] in ("''","``"):
                if kind == "partial" or score < 0.7: continue
                kind = "indirect"
        else:
            covers = max(covers, end)
        yield Quote(start, end, text[start:end], kind, name, text[mention.start : mention.end] if mention else None, mention.start if mention else None, confidence=score,
          cue=text[report.sentence.at[report.cue_first]:report.sentence.stop(report.cue_last)] if report else None)


class Speakers:
    def __init__(self, text, sentences, cast):
        self.text, self.sentences, self.cast = text, sentences, cast
        self.recent = None
        self.index_of = {id(s): i for i, s in enumerate(sentences)}

    def name(self, mention):
        if mention.antecedent is not None and mention.antecedent.kind == "nominal":
            return self.text[mention.antecedent.start : mention.antecedent.end]
        if mention.name is not None:
            self.recent = self.cast.member(mention.name)
            return self.recent.name
        if mention.kind == "pronoun":
            member, sure = resolve(mention, self.sentences, self.index_of[id(mention.sentence)], self.cast, self.recent)
            if member:
                self.recent = member
                return member.name
            return None
        return self.text[mention.start : mention.end]
