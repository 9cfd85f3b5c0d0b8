"""Whose is a ministry that an article calls by what several countries' are called: 商务部 beside 美国商务部."""

import re
from collections.abc import Sequence

from corpus.chinese.countries import COUNTRIES
from corpus.chinese.lexicon import words

_CHINESE = frozenset(
    words("外交部 国防部 商务部 财政部 教育部 科技部 公安部 农业农村部 交通运输部 工信部 国务院 央行 统计局 海关总署")
)
_TAIWANESE = frozenset(words("外交部 国防部 财政部 经济部 内政部 教育部 交通部 法务部 劳动部 农业部 央行 国安局"))
"""What China and Taiwan have by such a name and speaks there every day."""
_IN_CHINA = re.compile("中国|中方|我国|北京|[中华](?:美|日|韩|欧|俄|英|印|澳|法|德|加)|对华|在华|两岸|香港|本港")
_IN_TAIWAN = re.compile("中央社|台北|台方|国军|行政院|立法院|陆委会|总统府")
_OF_CHINA = frozenset(words("中国 中华人民共和国 中共"))
_BEYOND = frozenset(words("欧洲 欧盟 美 日 韩 英 法 德 俄 印 澳 加"))


class Whose:
    """At home in which country is an article, and whose is there a body that is named without one?"""

    def __init__(self, text: str, folded: str) -> None:
        """`folded` is the text in simplified characters: in them Taiwan does not write."""
        self._folded = folded
        taiwanese = text != folded and "台" in folded and _IN_TAIWAN.search(folded) is not None
        self._own = _TAIWANESE if taiwanese else _CHINESE
        self._at_home = taiwanese or _IN_CHINA.search(folded) is not None
        self._home = frozenset(("台湾",)) if taiwanese else _OF_CHINA

    def whole(self, name: str, longer: Sequence[str]) -> str:
        """The one of these longer names that a bare name stands for; itself where that may be another country's."""
        abroad = {whole for whole in longer if name in self._own and self._is_abroad(whole.removesuffix(name))}
        ours = [whole for whole in longer if whole not in abroad]
        if len(ours) == 1 or not abroad:
            return ours[0] if len(ours) == 1 else name
        apart = self._at_home or len(longer) > 1 or self._folded.find(name) < self._folded.find(longer[0])
        return name if apart else longer[0]

    def _is_abroad(self, country: str) -> bool:
        return country not in self._home and (country in COUNTRIES or country in _BEYOND)
