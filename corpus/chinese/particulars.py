"""What a line of a Chinese page states of the article: 来源, 作者, 发布时间, and the dateline 记者…／台北報導."""

from corpus.about.bylines import Particulars
from corpus.about.published import iso_moment
from corpus.actors.mastheads import is_outlet
from corpus.chinese.common import WORDS
from corpus.chinese.known_bodies import OUTLETS
from corpus.chinese.lexicon import COMPOUND_SURNAMES, OUTLET_ENDING, SURNAMES
from corpus.chinese.listed import known_type, listed_spans
from corpus.chinese.page_author import chinese_author
from corpus.chinese.page_lines import is_chinese_furniture
from corpus.chinese.script import simplified
from corpus.chinese.sentences import DATELINE
from corpus.lazy import lazy

_LONGEST = 160
_FIRST_LINES, _OPENING = 4, 120
"""Lines of the body that may open with its dateline, and characters of each that are looked at."""
_NAME = "[一-鿿·]{2,5}(?![一-鿿]{0,2}[：:])"
_NAMES = f"{_NAME}(?:[ 、，,]{{1,2}}{_NAME}){{0,5}}"
_ALSO_A = "(?:本报|本社|本网|见习|实习|特约|全媒体)?(?:记者|通讯员|实习生)"
_MOMENT = lazy(
    "(?P<label>(?:最后|最新)?(?:发布|发表|出版|更新|刊登|时间|日期)[^0-9：:]{0,4}[：:]?\\s*)?"
    "(?P<when>(?:[0-9]{1,2}:[0-9]{2} )?(?:19|20)[0-9]{2}(?:年|[-/.])[0-9]{1,2}(?:月|[-/.])[0-9]{1,2}日?"
    "(?:[ T]{0,2}[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?)?(?: (?:HKT|GMT))?)"
)
_SHORT_YEAR = lazy(
    "(?P<label>(?:发布|發佈|发表|發表)(?:时间|時間|日期)\\s?[：:]\\s?)(?P<day>[0-3][0-9]-[01][0-9]-[0-3][0-9](?![0-9]))"
)
_SOURCE = lazy(
    "(?<!封面)(?<!头图)(?<!图片)(?<!题图)(?:信息|文章|新闻)?(?:(?:来源于?|稿源|转自|出处)\\s?[：:｜|]\\s*|来源\\s)《?(?P<outlet>[^\\s：:》|｜（(）)]{2,24}?)》?"
    "(?:[（(]ID：?[^（）()]{1,30}[）)])?(?=字[号体]|[\\s|｜）)]|$)"
)
_WRITER = lazy(
    f"(?:(?:作者|撰文|采访撰文|文)\\s?[：:/／|｜]|作者\\s|(?:本报|本刊|特约|见习)?记者[：: ]?)\\s*"
    f"(?P<who>{_NAMES})(?:[/／][一-鿿]{{2,6}}(?:报导|报道|电))?"
)
_SEPARATED = lazy("\\s?[：:/／|｜丨]\\s?")
_SPACED_NAME = lazy("(?<![一-鿿·])([一-鿿])[ \u3000]{1,2}([一-鿿])(?![一-鿿·])")
"""A name of two characters that is set as wide as one of three."""
_MAY_BE_BYLINE = lazy("执笔|執筆|记者|記者|[作编編]者|[文撰写稿品]\\s?[：:/／|｜丨，]")
_PLACE_TAIL = lazy("[／/][一-鿿]{2,6}(?:報導|報道|报导|报道|電|电|讯|訊)[】）〕]?\\Z")
_STOPS = lazy("[ \u3000&＆，,、【】（）()□\\[\\]]+")
_BY = lazy("(?:作者|执笔|撰文|采写|撰稿|采访撰文|文字?)(?:：|\\Z)")
_NOT_BY = lazy(
    "(?:[一-鿿]{0,4}编辑|责编|校对|审校|监制|出品|摄影|图片?|视频|制图|设计)(?:：|\\Z)|发自|自[一-鿿]{2,6}报道"
)
_POST = lazy(
    "《?(?P<outlet>[一-鿿A-Za-z0-9]{0,10}?)》?(?:驻[一-鿿]{2,6}?)?(?:见习|实习|特约|首席|高级|全媒体)?(?:记者|实习生|撰稿人|主笔|"
    "通讯员)[：]?(?P<who>[一-鿿·]{2,4})?"
)
_BYLINE_NAME = lazy("[一-鿿·]{2,5}|[A-Z][a-z]+")
_ACCOUNT = lazy(
    "(?:原创|原創)\\s{1,4}(?:(?P<who>[一-鿿·]{2,4})\\s{1,4})?(?P<outlet>[^\\s0-9]{2,20})\\s{1,4}"
    "(?P<when>20[0-9]{2}(?:年|-)[0-9]{1,2}(?:月|-)[0-9]{1,2}日?(?: ?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?)"
    "(?:\\s{1,4}[一-鿿]{2,8})?"
    "|(?:原创|原創)\\s{1,4}(?P<who2>[一-鿿·]{2,4})\\s{1,4}(?P<outlet2>[^\\s0-9]{2,20})"
    "|(?P<when2>20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日 [0-9]{1,2}:[0-9]{2})\\s{1,4}[一-鿿]{2,3}"
)
_SHORT = 60
_WHO = "[一-鿿·]{2,12}"
_SIGNED = lazy(
    f"(?P<abroad>{_WHO})\\s?[（(][A-Z][A-Za-z'’.-]{{0,20}}(?: [A-Z][A-Za-z'’.-]{{0,20}}){{1,3}}[）)]"
    f"|(?P<reports>[{''.join(sorted(SURNAMES))}][一-鿿]{{1,2}}) (?:报道|报导)"
    f"|□\\s?(?P<boxed>[{''.join(sorted(SURNAMES))}][一-鿿]{{1,2}})"
    f"|(?P<member>[一-鿿·]{{2,5}})\\s?[（(/／](?P<house>[^（）()/／\\s]{{2,12}})[）)]?"
    f"|(?:[一-鿿]{{2}})?《(?P<masthead>[^《》]{{2,12}})》(?:中文网)?\\s?"
    f"(?P<writers>{_WHO}(?:[、，, ]{{1,2}}{_WHO}){{0,4}}?)"
    "\\s{1,2}(?:[一-鿿]{2,8}(?:[、，][一-鿿]{2,8})?)?报道"
    f"|《(?P<column>[^《》]{{2,12}})》(?:特约)?(?:作者|撰稿人) (?P<columnist>{_NAMES})"
    "|《(?P<magazine>[^《》]{2,12})》(?:杂志|周刊|月刊)"
    "|(?P<paper>[一-鿿A-Z]{2,8}?)(?:驻[一-鿿]{2,6}|[一-鿿]{2,6}事务)?(?:记者|编辑|特约撰稿人|通讯员)"
)
"""许宁（美国之音）, 英国《金融时报》 … 孟买报道, BBC俄罗斯事务编辑."""
_WRITER_ALONE = lazy(
    f"[{''.join(sorted(SURNAMES))}][一-鿿]{{1,2}}|(?:{'|'.join(COMPOUND_SURNAMES)})[一-鿿]{{1,2}}|[一-鿿]{{2,6}}·[一-鿿]{{2,6}}"
)
_SAYS = (
    "abroad",
    "reports",
    "boxed",
    "member",
    "house",
    "masthead",
    "magazine",
    "writers",
    "paper",
    "column",
    "columnist",
)
_WRITERS = ("abroad", "reports", "boxed", "member", "writers", "columnist")
_SECTION = lazy(
    "点[击我]|[上下]一[则条篇]|(?:即时|最新|国际|国内|社会|财经|体育|娱乐|本地|两岸|热点|更多|推荐|相关|延伸|精选|焦点)(?:新闻|财经|评论)\\Z"
)
"""What ends like an outlet and is a button, or a part of the site."""
_COUNTED = lazy(
    "[0-9.,]{1,9}万?\\s?(?:次(?:阅读|浏览)|条?评论|跟贴|人参与|阅读)|(?:浏览|阅读|点击)(?:数|量|次数)?：(?=\\s|\\Z)|"
    "(?:我要|发表|查看)评论\\s?[（(]?[0-9]*[）)]?|评论\\s?[（(]?[0-9]{1,9}[）)]?|"
    "[（(][0-9/ :]{4,16}更新[）)]|"
    "(?:阅读|浏览|点击|人气)(?:数|量|次数)?\\s?[：:（(]?\\s?[0-9.]{1,8}万?\\+?\\s?[次）)]?|"
    "(?<![一-鿿])(?:[放缩][大小]字[号体]|收藏(?:本文)?|打印(?:本页)?|微[博信]|分享到?|举报|复制链接|"
    "字体[：:]?|正常|优质原创作者|我有话说)(?![一-鿿])"
)
_FURNITURE = lazy(
    f"(?:责任编辑|责编|编辑|校对|摄影|图)\\s?[：:/／|｜]\\s*{_NAMES}|"
    "字[号体](?:大小)?[：:]?|分享到?[：:]?|"
    "[大中小](?= |$)|(?<![A-Za-z])A[-+]?(?= |$)|[\\s|｜·•/／\\[\\]【】（）()-]+"
)
_ALSO_BY = lazy(f"[ 、，,]+{_ALSO_A}[ ：:]*")
_NO_OUTLET = lazy("(?:本站)?(?:原创|整理)|本站|(?:互联)?网络(?:整理)?|未知|综合|转载|其他")
_MARKED = lazy("[：:/／|｜]|记者")
_PRESS = lazy(
    "[（(【]?(?P<outlet>[一-鿿]{2,10}?(?:[社网报台]|科技|财经|新闻|观察|在线|快讯))"
    "(?=讯|[一-鿿]{2,4}[0-9]{1,2}月|[0-9]{1,2}月[0-9]{1,2}日[电讯])"
)
_STAMP = lazy("[）)](1[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])\\s*\\Z")
"""The day, counted from 1911, that Taiwan's news agency sets behind the last line: （編輯：王小文）1150118."""
_RECORDED = lazy("(20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日)[^，。]{2,40}(?:记者会|发布会|实录|答记者问)")
"""The title of a record of what was said that day."""
_ORIGINAL_TITLE = lazy("原标题[：:]\\s*(?P<title>[^\n]{4,80})")
_REPORTER = lazy(
    f"(?:记者|通讯员)[ ：]?(?P<who>{_NAME}(?:[ 、，,]{{1,2}}(?:{_ALSO_A}[ ：:]?)?{_NAME}){{0,5}}?"
    "(?=[）)/／】〕]|报导|报道)"
    f"|(?:{_NAME}[ 、，,]{{1,2}}){{0,5}}[一-鿿]{{2,3}}(?=[一-鿿]{{2,8}}[0-9一二三四五六七八九十]{{1,3}}日))"
)
"""Run on with a place, a name is of three characters wherever the place is left two."""


def may_be_writer(line: str) -> bool:
    """Whether a line could be a bare Chinese name; only its neighbours can tell."""
    folded = simplified(line)
    return bool(_WRITER_ALONE.fullmatch(folded)) and folded[:2] not in WORDS and folded[-1] not in "网报社刊台语经"


def read_chinese_particulars(line: str) -> Particulars | None:
    """What a line states, if it states nothing but author, outlet and moment; None for any other line."""
    if len(line) > _LONGEST:
        return None
    if byline := _byline(line) or _account(line) or _signed(line):
        return byline
    line = _SHORT_YEAR.sub(r"\g<label>20\g<day>", line)
    folded = simplified(line)
    published = updated = None
    rest = list(line)
    for match in _MOMENT.finditer(folded):
        moment = iso_moment(match["when"].replace("：", ":"))
        if "更新" in (match["label"] or ""):
            updated = updated or moment
        else:
            published = published or moment
        rest[slice(*match.span())] = " " * len(match[0])
    for match in _COUNTED.finditer(folded):
        rest[slice(*match.span())] = " " * len(match[0])
    stated: dict[str, str] = {}
    for name, pattern in (("outlet", _SOURCE), ("who", _WRITER)):
        found = pattern.search(simplified("".join(rest)))
        if found and (published or updated or _MARKED.search(found[0])):  # a label alone may open a sentence
            stated[name] = line[slice(*found.span(name))]
            rest[slice(*found.span())] = " " * len(found[0])
    left = _FURNITURE.sub("", simplified("".join(rest)))
    if left and (not _names_outlet(left) or _SECTION.match(left)):
        return None
    at = folded.find(left)
    outlet = stated.get("outlet") or (line[at : at + len(left)] if left and at >= 0 else left or None)
    outlet = None if outlet and _NO_OUTLET.fullmatch(simplified(outlet)) else outlet
    stating = "who" in stated or "outlet" in stated
    author = chinese_author(stated.get("who", ""))
    if stating and not (outlet or author or published or updated):
        return Particulars()
    if not (published or updated or outlet or author) or (author and not (published or updated or outlet)):
        return None
    return Particulars(author=author, outlet=outlet, published=published, updated=updated)


def _account(line: str) -> Particulars | None:
    """What stands above a letter of a WeChat account: 原创, perhaps who wrote it, the account, moment and place."""
    found = _ACCOUNT.fullmatch(line.strip())
    if not found:
        return None
    when = found["when"] or found["when2"]
    return Particulars(
        author=found["who"] or found["who2"],
        outlet=found["outlet"] or found["outlet2"],
        published=iso_moment(when) if when else None,
    )


def _signed(line: str) -> Particulars | None:
    """What a line states that is a name with its foreign form or its outlet, or somebody's post at an outlet."""
    found = _SIGNED.fullmatch(simplified(line.strip())) if len(line) < _SHORT else None
    if found is None:
        return None
    start = len(line) - len(line.lstrip())
    stated = {name: line[start + found.start(name) : start + found.end(name)] for name in _SAYS if found[name]}
    outlet = stated.get("masthead") or stated.get("house") or stated.get("paper")
    if outlet and not _names_outlet(simplified(outlet)):
        return None
    outlet = outlet or stated.get("magazine") or stated.get("column")
    who = next((stated[name] for name in _WRITERS if name in stated), None)
    return Particulars(author="、".join(_STOPS.split(who)) if who else None, outlet=outlet)


def _byline(line: str) -> Particulars | None:
    """What a line of nothing but writers, their posts and outlet states: 文｜某某, 【文/某网 某某】, 某报记者 某某."""
    spaced = _SPACED_NAME.sub(r"\1\2", _PLACE_TAIL.sub("", line)) if _MAY_BE_BYLINE.search(line) else ""
    if len(simplified(spaced)) != len(spaced) or line[-1:] in ("。", "："):
        return None
    outlet, who, by, named = None, list[str](), True, False
    for token in filter(None, _STOPS.split(_SEPARATED.sub("：", spaced))):
        folded = simplified(token)
        if folded in ("报道", "报导") or (who and folded.endswith(("报道", "报导"))):
            continue  # behind the writer it is where from: 王小文 北京报道
        if who and is_chinese_furniture(folded):
            break  # and the other buttons beside the name
        if folded.startswith("出品："):
            sizes = range(len(folded), 4, -1)
            outlet = next((folded[3:size] for size in sizes if folded[3:size] in OUTLETS), outlet)
            continue
        writers = _BY.match(folded)
        if label := writers or _NOT_BY.match(folded):
            by, token = writers is not None, token[label.end() :]
            named, folded = named or by, folded[label.end() :]
        if post := _POST.fullmatch(folded):
            by = named = True
            outlet = outlet or (token[slice(*post.span("outlet"))] if _names_outlet(post["outlet"]) else None)
            token, folded = token[slice(*post.span("who"))] if post["who"] else "", post["who"] or ""
        if _names_outlet(folded):
            outlet = outlet or token
        elif by and token and not _BYLINE_NAME.fullmatch(folded):
            return None
        elif by and token and chinese_author(token):
            who.append(token)
    made = outlet is not None and "出品" in spaced
    return Particulars(author="、".join(who) or None, outlet=outlet) if made or (named and who) else None


def _names_outlet(word: str) -> bool:
    return word in OUTLETS or is_outlet(word)


def original_title(text: str) -> str | None:
    """The title that an article had where it first stood, from the lines that it opens with: 原标题：…."""
    found = _ORIGINAL_TITLE.search(simplified(text[:_OPENING]))
    return text[slice(*found.span("title"))].strip() if found else None


def day_told(title: str | None, text: str) -> str | None:
    """The day on which an article was published, from the title of a record or the stamp behind the last line."""
    recorded = _RECORDED.match(simplified(title or ""))
    if recorded:
        return iso_moment(recorded[1])
    stamp = _STAMP.search(text, max(0, len(text) - _OPENING))
    return iso_moment(f"{int(stamp[1]) + 1911}-{stamp[2]}-{stamp[3]}") if stamp else None


def dateline_particulars(text: str, start: int, end: int) -> Particulars:
    """Outlet and author that the dateline of one of the first lines names: 新华社北京…电, 〔記者…／台北報導〕."""
    for _ in range(_FIRST_LINES):
        stop = text.find("\n", start, end)
        stated = _of_dateline(text[start : min(end if stop < 0 else stop, start + _OPENING)])
        if stated.outlet or stated.author or stop < 0:
            return stated
        while text.startswith("\n", stop):
            stop += 1
        start = stop
    return Particulars()


def _of_dateline(words: str) -> Particulars:
    folded = simplified(words)
    dateline = DATELINE.match(folded)
    if dateline is None:
        return Particulars()
    named = [span for span in listed_spans(folded) if span[1] <= dateline.end()]
    outlet = next((words[a:b] for a, b in named if known_type(folded[a:b]) == "outlet"), None)
    press = _PRESS.match(folded)
    if outlet is None and press and (is_outlet(press["outlet"]) or OUTLET_ENDING.search(press["outlet"])):
        outlet = words[slice(*press.span("outlet"))]
    who = _REPORTER.search(folded, 0, dateline.end())
    author = chinese_author(_without_posts(words[slice(*who.span("who"))])) if who else None
    return Particulars(author=author, outlet=outlet)


def _without_posts(names: str) -> str:
    """The names of a dateline, without what those behind the first are: 何某 通讯员孟某."""
    kept, at = [], 0
    for post in _ALSO_BY.finditer(simplified(names)):
        kept.append(names[at : post.start()])
        at = post.end()
    return " ".join(" ".join([*kept, names[at:]]).split())
