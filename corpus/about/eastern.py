"""What a line of a Korean or Japanese page states: reporter, outlet and moment; the dateline and the signature."""

from corpus.about.bylines import Particulars
from corpus.about.published import find_moment
from corpus.lazy import lazy

_KOREAN = "[가-힣]{2,4}(?:[·,、ㆍ] ?[가-힣]{2,4}){0,4}"
_KOREAN_POST = "(?:[가-힣]{1,4} ?)?(?:기자|특파원|앵커|논설위원)"
_JAPANESE = (
    "(?<![一-鿿々ァ-ヶー])(?![^\\s、]{0,6}(?:新聞|通信|放送|新報|日報))"
    "[一-鿿々]{1,4}[ \u3000]?[一-鿿々ぁ-んァ-ヶー]{1,5}"
)
_REPORTER = lazy(
    rf"(?:(?:글·사진|글|사진|취재) ?[:=]? ?|[가-힣]{{2,4}}=)?(?P<korean>{_KOREAN}) {_KOREAN_POST}(?![가-힣])"
    rf"|(?:文|記者|執筆|取材|文・写真) ?[:：・/／] ?(?P<labelled>{_JAPANESE})(?=$|\s)"
    rf"|(?P<japanese>{_JAPANESE}) ?(?:記者|特派員|編集委員|論説委員)(?=$|\s)"
    rf"|\A(?P<dated>{_JAPANESE})\s+(?=(?:19|20)\d\d[年/.-])"
)
_OUTLET = lazy(
    "[가-힣A-Za-z0-9]{1,12}(?:일보|신문|뉴스|방송|경제|통신|타임스|투데이|데일리|저널|미디어|TV)"
    "|[一-鿿々ァ-ヶーA-Za-z]{1,12}(?:新聞|新報|日報|通信|放送|テレビ|ニュース)"
    "(?:社|デジタル|オンライン| ?電子版|ニュース)?"
)
_MAIL = lazy(r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}")
_HALF = lazy(r"(?P<half>오전|오후|午前|午後) ?(?P<hour>\d{1,2})(?::|시 ?|時)(?P<minute>\d\d)[분分]?")
_CLOCK = lazy(r"(\d{1,2})시 ?(\d\d)분")
_LABEL = lazy(
    r"(?:기사|최종|최초|등록|입력|수정|승인|송고|발행|게시|업데이트|시간|일시|시각|날짜|일|公開|配信|掲載|更新|最終|日時?|付"
    r"|[月火水木金土日월화수목금토])+"
)
_APART = lazy(r"[^\w]+")
_ISSUED = ("입력", "등록", "승인", "송고", "발행", "公開", "配信", "掲載")
_CHANGED = ("수정", "업데이트", "更新")
_LONGEST = 120
DATELINE = lazy(
    rf"[\[(](?:[가-힣·]{{2,8}}=)?(?P<press>[가-힣A-Za-z0-9]{{2,14}})[\])] ?(?P<by>{_KOREAN}) {_KOREAN_POST} ?= ?"
    rf"|[\[(](?:(?P<house>[가-힣A-Za-z0-9]{{2,14}}) ?[=|/ ] ?)?(?P<who>{_KOREAN}) {_KOREAN_POST}[\])] ?"
    rf"|【[^【】=＝\s]{{1,12}}[=＝](?P<writer>{_JAPANESE}(?:、{_JAPANESE}){{0,3}})】"
    r"|【[^【】=＝\s]{1,12}(?P<agency>共同|時事|ロイター|AFP|CNN)(?:[=＝][^【】\n]{1,10})?】"
)
"""What opens the first paragraph: (콜름=연합일보) 강민준 기자 =, [콜름일보 강민준 기자], 【コルム＝田中花子】."""
_SIGNED = lazy("。[（【](?P<who>[一-鿿々]{2,3}[ \u3000]?[一-鿿々ぁ-ん]{1,3})[）】]\\s*\\Z")
_NO_NAME = lazy("略|[班部室局係]\\Z|終|続|共同|時事|写真|図|表|訳|聞き手")


def read_eastern_particulars(line: str) -> Particulars | None:
    """What a line states, if it states nothing but reporter, outlet and moment; None for any other line."""
    if len(line) > _LONGEST:
        return None
    words = _MAIL.sub(" ", line)
    reporter = _REPORTER.search(words)
    author = next(filter(None, reporter.groups())) if reporter else None
    if reporter:
        words = f"{words[: reporter.start()]} {words[reporter.end() :]}"
    words = _HALF.sub(lambda f: f"{f['hour']}:{f['minute']} {'pm' if f['half'] in ('오후', '午後') else 'am'}", words)
    moment = find_moment(_CLOCK.sub(r"\1:\2", words))
    rest, moments = moment.rest if moment else words, 1
    while again := find_moment(rest):
        rest, moments = again.rest, moments + 1
    outlet = " ".join(word for word in _APART.split(rest) if word and not _LABEL.fullmatch(word)) or None
    if (outlet and not _OUTLET.fullmatch(outlet)) or not (author or (moment and len(moment.iso) > 4)):
        return None
    changed = moments == 1 and any(word in line for word in _CHANGED) and not any(word in line for word in _ISSUED)
    iso = moment.iso if moment else None
    return Particulars(author, outlet, None if changed else iso, iso if changed else None)


def dateline_particulars(dateline: str) -> Particulars:
    """Outlet and reporter that a dateline names."""
    told = found.groupdict() if (found := DATELINE.match(dateline)) else {}
    return Particulars(
        author=told.get("by") or told.get("who") or told.get("writer"),
        outlet=told.get("press") or told.get("house") or told.get("agency"),
    )


def signed(paragraph: str) -> str | None:
    """Who signed a report behind its last full stop: （田中花子）."""
    found = _SIGNED.search(paragraph)
    return found["who"] if found and not _NO_NAME.search(found["who"]) else None
