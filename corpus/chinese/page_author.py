"""Whether what a Chinese page states as its author is one: a person or an account, and no outlet nor a label."""

from corpus.actors.mastheads import is_outlet
from corpus.chinese.known_bodies import OUTLETS
from corpus.chinese.script import simplified
from corpus.lazy import lazy

_BEHIND = lazy(
    "[\\s,，、|｜/／]*(?:(?:责任|值班)?编辑|责编|校对|审核|来源|时间|日期|复制链接|浏览|阅读)(?:数|次数)?\\s?[：:].*\\Z"
    "|\\s(?:\\+?\\s?关注|复制链接|整合|编译|整理|综合|采写|撰文)\\Z"
)
_NOBODY = lazy(
    "(?:来源于?)?(?:网络|互联网|网上)(?:整理|综合|转载|资料|编辑)?|未知|佚名|不详|本站(?:原创|编辑|整理)?|原创|转载|综合(?:整理|报道)?|其他"
    "|(?:您的?)?(?:当前|现在|所在)?位置|首页|正文|版权(?:声明|所有).*|转载.*|(?:相关|推荐|热门|最新)(?:文章|阅读|新闻|推荐)|[^，]{0,20}(?:自媒体|综合|转载|整理)"
    "|[^，]{1,12}(?:企鹅号|百家号|头条号|网易号|搜狐号|大鱼号|澎湃号|公众号)"
)


def chinese_author(text: str) -> str | None:
    """The name as stated, without the labels run on behind it; None for what templates write where nobody is named."""
    folded = simplified(text)
    behind = _BEHIND.search(folded)
    name = text[: behind.start()] if behind and len(folded) == len(text) else text
    name = name.strip(" 　：:、，,")
    return name if name and not _NOBODY.fullmatch(simplified(name)) else None


def is_press(name: str) -> bool:
    """Whether a name is an outlet's that is known or looks like one, in Chinese characters or not."""
    return is_outlet(name) or simplified(name) in OUTLETS or name.endswith(("新聞社", "通信社", "放送局"))
