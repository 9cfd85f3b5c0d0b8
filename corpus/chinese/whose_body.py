"""Whose is a ministry that an article calls by what several countries' are called: 商务部 beside 美国商务部."""

import re
from collections.abc import Sequence
from typing import Literal

from corpus.chinese.countries import COUNTRIES
from corpus.chinese.lexicon import TRANSLITERATION, either

_CHINESE = frozenset(
    re.findall(
        r"\w+",
        "外交部 国防部 商务部 财政部 教育部 科技部 公安部 农业农村部 交通运输部 工信部 国务院 央行 统计局 海关总署",
    )
)
_TAIWANESE = frozenset(
    re.findall(
        r"\w+",
        "外交部 国防部 财政部 经济部 内政部 教育部 交通部 法务部 劳动部 农业部 央行 国安局",
    )
)
"""What China and Taiwan have by such a name and speaks there every day."""
_IN_CHINA = re.compile("中国|中方|北京|新华社|中新社|央视|[中华][美日韩欧俄英印澳法德加]|对华|在华|两岸|香港|本港")
_IN_TAIWAN = re.compile("中央社|台北|台方|国军|行政院|立法院|陆委会|总统府")
_AS_OTHERS = re.compile(f"中国(?:{'|'.join(sorted(_CHINESE))})[^。！？\\n]*")
"""A sentence that tells of a ministry of China's as of any other country's, and so says nothing of where it is told."""
_OF_CHINA = frozenset(re.findall(r"\w+", "中国 中华人民共和国 中共"))
_BEYOND = frozenset(re.findall(r"\w+", "欧洲 欧盟 美 日 韩 英 法 德 俄 印 澳 加"))
_ELSEWHERE = re.compile("新加坡|狮城|马来西亚|大马|吉隆坡")
"""Where Chinese is written too."""
_ABROAD = re.compile(
    f"(?:(?!中国|台湾)(?:{either(COUNTRIES)})|[美日韩俄英法德印澳加]|[{''.join(sorted(TRANSLITERATION))}]{{3,6}})"
    f"(?:政府|内阁|议会|总统|总理|首相|[外财防]长|{'|'.join(sorted(_CHINESE | _TAIWANESE))})"
)
"""Who governs another country, be it one that no list has."""
Home = Literal["China", "Taiwan", ""]


def is_shared(name: str) -> bool:
    """Whether a name in simplified characters is what several countries call one of their ministries."""
    return name in _CHINESE or name in _TAIWANESE


def home_of(text: str, folded: str, name: str = "") -> Home:
    """Where an article is at home that names a ministry without its country; empty where nothing tells.

    `folded` is the text in simplified characters: in them Taiwan does not write. `name` is the ministry's, which is
    another country's where the article tells of that one's government first, and more than of China.
    """
    if text != folded and "台" in folded and _IN_TAIWAN.search(folded):
        return "Taiwan"
    ours = len(_IN_CHINA.findall(_AS_OTHERS.sub("", folded)))
    others = len(_ELSEWHERE.findall(folded)) if ours else 0
    if ours and name:
        others += len(_ABROAD.findall(folded, 0, folded.find(name) + len(name)))
    return "China" if ours > others else ""


class Whose:
    """At home in which country is an article, and whose is there a body that is named without one?"""

    def __init__(self, text: str, folded: str) -> None:
        """Of an article; `folded` is the text in simplified characters."""
        self._folded = folded
        home = home_of(text, folded)
        self._at_home = home != "" or "我国" in folded
        self._own = _TAIWANESE if home == "Taiwan" else _CHINESE
        self._home = frozenset(("台湾",)) if home == "Taiwan" else _OF_CHINA

    def whole(self, name: str, longer: Sequence[str]) -> str:
        """The one of these longer names that a bare name stands for; itself where that may be another country's."""
        abroad = {whole for whole in longer if name in self._own and self._is_abroad(whole.removesuffix(name))}
        ours = [whole for whole in longer if whole not in abroad]
        if not abroad:
            return ours[0] if len(ours) == 1 else name
        bare = self._bare(name, longer)
        first = min(self._folded.find(whole) for whole in abroad)
        if len(ours) == 1:
            later = not self._at_home and first < bare[0] < self._folded.find(ours[0])
            return name if later else ours[0]
        apart = self._at_home or len(longer) > 1 or bare[0] < first
        return name if apart or _AS_OTHERS.search(self._folded, first, bare[-1]) else longer[0]

    def _bare(self, name: str, longer: Sequence[str]) -> list[int]:
        """Where a name stands in no longer one."""
        found = [match.start() for match in re.finditer(re.escape(name), self._folded)]
        return [at for at in found if not self._folded.endswith(tuple(longer), 0, at + len(name))] or found[:1] or [0]

    def _is_abroad(self, country: str) -> bool:
        return country not in self._home and (country in COUNTRIES or country in _BEYOND)
