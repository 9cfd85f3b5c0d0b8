"""Which sentences behind a report go on with it though no word says so: 发言人表示，…。希望…。中方将…。"""

import re
from dataclasses import dataclass, field

from corpus.chinese.draft import Draft, Told
from corpus.chinese.sentences import INSIDE, OPEN, Sentence

_WISHES = re.compile(
    "(?:同时|也|还|并|因此|为此|对此|但|而|[， ]){0,3}(?:希望|敦促|呼吁|奉劝|相信|期待|期望|要求|建议|愿|"
    "请(?![示假客问教求]))(?!之声|工程)"
    "|(?:下一?阶段|下一步|接下来|今后)，?(?:[^，。]{0,8}，)?(?:要|将|应|须|必须|需|继续|坚持)"
    "|(?:[中美俄法英德日韩欧印巴双我]方|两国)(?:愿|应|需|希望|将同)|要(?=[坚着加切全把以抓推强深进持牢善统注])|(?:全[国省市县区党军]|各[级地有部单])[^，。]{0,14}?(?:要|必须|应当?|须)(?!求)"
)
"""How a sentence begins that without a subject can only be the speaker's."""
_OURS = re.compile("中方|我方|我们(?!报)|我国")
"""Whom speaker and listeners belong to: said twice in a row, by the same voice."""
_NOTICE = re.compile("通[报報告]|公告|情[况況][说說]明")
_IN_A_NOTICE = re.compile(
    "经(?:查|初步|调查|核[查实]|鉴定|检查|审讯|现场)|接(?:报|到?报?警)后|民警|(?:案|事)发后|犯罪嫌疑人|涉[案事嫌]|(?:目前，)?案件|[一-鿿]某"
    "|本次|本公司|我[局司市县区镇院校]|目前，[^，。]{0,8}某"
)
"""How a sentence begins with which a notice of the police or of a company goes on."""
_NARRATES = re.compile(
    "据|有?(?:外国|境外|现场)?(?:记者|媒体|网友|网民)|此前|早前|当[天日晚]|近日|日前|目前|截至|[0-9０-９]+[年月日]|他(?!国|人|们)|她|该|这[是名位]"
)
"""How a sentence begins in which the article speaks again."""
_SPEAKS_FOR = re.compile("(?:发言人|發言人|负责人|負責人|会议|會議|全会|全會)\\Z")
_MOST = 3
"""Sentences without a sign of whose they are, between two that have one."""


@dataclass(slots=True)
class GoingOn:
    """The report that the next sentences of a paragraph may go on with, and those that wait for a sign that they do."""

    told: Told | None = None
    ours: frozenset[str] = frozenset()
    waiting: list[Sentence] = field(default_factory=list)

    def read(self, draft: Draft, sentence: Sentence, reported: list[tuple[int, Told]]) -> None:
        """Take the next sentence of the paragraph, with the reports of its own that it holds."""
        words = draft.masked[sentence.start : sentence.end]
        if reported:
            told = reported[-1][1]
            self.told = told if told.speaker and _to_the_end(draft, sentence) else None
            self.ours = frozenset(_OURS.findall(words))
            self.waiting = []
        elif self.told is None:
            return
        elif self._goes_on_in_notice(draft, words):
            draft.put(sentence.start, sentence.end, "indirect", Told(self.told.speaker, None, self.told.via), 0.7)
        elif self._is_over(draft, sentence, words):
            self.told = None
        else:
            self.waiting.append(sentence)
            ours = _WISHES.match(words) or self.ours.intersection(_OURS.findall(words))
            if ours and _is_known(draft, self.told):
                for one in self.waiting:
                    draft.put(one.start, one.end, "indirect", Told(self.told.speaker, None, self.told.via), 0.7)
                self.waiting = []

    def _goes_on_in_notice(self, draft: Draft, words: str) -> bool:
        """Whether the last words are a notice's, with which the sentence goes on: 分局通报称，…。经查，…."""
        cue = self.told.cue if self.told else None
        notice = cue is not None and _NOTICE.search(draft.text, *cue)
        return bool(notice and OPEN not in words and not self.waiting and _IN_A_NOTICE.match(words))

    def _is_over(self, draft: Draft, sentence: Sentence, words: str) -> bool:
        """Whether a sentence is the article's own: it names somebody else, quotes, or tells when and whence."""
        speaker = self.told.speaker if self.told else None
        named = draft.cast.between(sentence.start, sentence.end)
        return (
            len(self.waiting) >= _MOST
            or OPEN in words
            or INSIDE in words
            or _NARRATES.match(words) is not None
            or any(actor.type == "person" and (speaker is None or actor.name != speaker.name) for _, _, actor in named)
        )


def _is_known(draft: Draft, told: Told) -> bool:
    """Whether somebody in particular speaks: an actor of the article, or one who speaks for others."""
    name = told.speaker.name if told.speaker else ""
    return bool(_SPEAKS_FOR.search(name)) or name in draft.cast.people or name in draft.cast.bodies


def _to_the_end(draft: Draft, sentence: Sentence) -> bool:
    """Whether the last words of a sentence are reported without marks."""
    return any(quote.kind == "indirect" and quote.end >= sentence.end - 2 for quote in draft.quotes[-4:])
