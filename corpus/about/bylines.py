"""Who wrote it, for whom and when: lines that state author, outlet or moment and nothing else."""

import re
from typing import NamedTuple

from corpus.about.date_labels import has_date_label, has_relative, is_relative, only_dates, tells_update
from corpus.about.house_bylines import names_nobody
from corpus.about.published import find_moment
from corpus.about.reading_time import says_nothing
from corpus.actors.mastheads import is_outlet, may_be_outlet, without_article
from corpus.actors.name import is_given
from corpus.lazy import lazy


class Particulars(NamedTuple):
    """What one line states about the article; all fields None for a moment that gives no date ("7 minutes ago")."""

    author: str | None = None
    outlet: str | None = None
    published: str | None = None
    updated: str | None = None
    title: str | None = None
    url: str | None = None


LONGEST_BYLINE = 200
_SECTION_ENDS = ("NEWS", "REVIEW", "PRESS", "DAILY", "WEEKLY", "MONTHLY", "STANDARD", "REGISTER", "MAIL", "RADIO")
"""How the names of sections and of other things end in capitals, as well as those of outlets."""
_OF_TOWNS = frozenset(("City", "Falls", "Beach", "Springs", "Island", "Park", "Heights", "Hills", "Bay", "Lake"))
"""The last words of towns that begin like people: "Virginia Beach"."""
_HAN = lazy("[一-鿿]")
# one set of characters opens every alternative, which makes the search fast
_EASTERN = lazy("[가-힣ぁ-んァ-ヶ新記午](?:(?<![新記午])|(?<=新)聞|(?<=記)者$|(?<=午)[前後])")
"""What Korean and Japanese are written with."""
_NAME_WORD = r"(?:[^\W\d_a-z][\w.’'-]{0,24}|de|da|do|dos|das|du|del|di|van|von|der|den|la|le|bin|al|ul)"
_NAME = rf"[^\W\d_a-z][\w.’'-]{{0,24}}(?: {_NAME_WORD}){{0,4}}"
_NAMES = lazy(rf"(?P<names>{_NAME}(?:(?:, | and | & |, and | with | und | et | y | och | og | en ){_NAME}){{0,5}})")
_BY = lazy(
    r"(?:(?:Written|Story|Words|Analysis|Opinion|Commentary|Text|(?:Interview|Report|Post|Publish|Submitt)(?:ed)?) )?"
    r"[Bb][Yy]:? (?=\S)|BY:? "
)
_BY_ELSEWHERE = lazy(r"(?:Von|Par|Por|Door|Av|Af|[Dd]i|VON|PAR|POR|DOOR|DI):? (?=\S+ \S)")
"""The same in other languages: a preposition that prose opens with too, so that no single word follows it."""
_WRITER = lazy(
    r"(?:Writers?|Authors?|Reporters?|Bylines?|Columnists?|Contributors?|Correspondent|Autor(?:a|as|e|en|es|i|in)?"
    r"|Auteure?s?|Автор|作者|记者|撰文|文)(?: ?[:：/] ?|\|)(?P<who>[^。？！]{1,100})"
)
_MORE_FOLLOWS = lazy("[：:]|[0-9]{4}[-/.年]")  # a Chinese page sets several particulars on one line
_LABEL = lazy(
    r"(?P<label>(?P<title>Title|Full Title|Headline|Titel|Titre|Título|Titolo|标题)|Source|Outlet|Publisher|Publication"
    r"|Published in|Newspaper|Quelle|Fuente|Fonte|Bron|URL|Link|Canonical URL|来源|链接)"
    r" ?[:：] ?(?P<value>.{1,400})"
)
_JOB_LINE = lazy(
    r"(?:[\w’'&-]{2,20} ){0,4}(?:writer|reporter|correspondent|editor|columnist|contributor|bureau chief"
    r"|critic|analyst|staff)(?:,? (?:in |at )?[A-Z][\w ]{2,30})?|(?:in|at|reporting from) [A-Z][\w ,]{2,40}",
    re.IGNORECASE,
)
_DAY_ALONE = lazy(r"[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.? [A-Z][a-z]{2,8}\.?")
"""The day of a letter or a page that leaves the year out."""
_LABEL_BEHIND = lazy(r" (?:Published|Posted|Updated)(?: on| at)?:?$")
"""What stands between who wrote it and when: "By Ann Lee Published: 4 May 2024"."""
_BEFORE_TIME = lazy(r" (?:on|am|um|op|om|kl|le|à|el|il|alle|ore)$")
_CITY = lazy(r"[A-Z][A-Z.’' -]{2,25}(?:, [A-Z][\w.]{1,20})?")  # "LUND, May 4, 2026" on a line of its own
_BY_STAFF = lazy(r"By [A-Z][\w ]{1,30} staff(?: (?:reporters?|writers?))?")
_PARTS = lazy(r" ?[|•·│｜] ?| [–—-] |   +")
_CAPITAL = "[A-ZÀ-ÖØ-ÞŁŚŻČŠŽĐА-ЯЁ]"
_PERSON_LINE = lazy(
    rf"{_CAPITAL}[\w.’'-]{{1,24}}(?: {_CAPITAL}[\w.’'-]{{0,24}}){{1,3}}"
    rf"|{_CAPITAL}[\w.’'-]{{1,24}} {_CAPITAL}[\w’'-]{{1,24}} and {_CAPITAL}[\w.’'-]{{1,24}} {_CAPITAL}[\w’'-]{{1,24}}"
)
_PLACE = lazy(r"[A-Z][\w.’'-]{2,20}(?: [A-Z][\w.’'-]{1,20}){0,2}")
_JOB = lazy(
    r"(?i:(?:senior |staff |special |chief |foreign |political |business |technology |economics |diplomatic "
    r"|national |our )*"
    r"(?:writer|reporter|correspondent|editor|columnist|contributor|bureau chief|critic|analyst))\b.{0,60}"
    r"|(?:an? )?(?:(?:senior|research|visiting|associate|assistant|adjunct|chief|policy|executive|deputy) )*"
    r"(?:fellow|professor|lecturer|director|economist|researcher|strategist|scholar)s?\b.{0,80}(?<![.!?])"
)
_JOB_AHEAD = lazy(r"\A(?:[A-Z][\w&-]{1,20} ){0,4}(?:Writer|Reporter|Correspondent|Editor|Columnist) (?=[A-Z]\S+ [A-Z])")
_JOB_BEHIND = lazy(
    r"(?P<who>[A-Z][\w.’'-]{0,24}(?: [A-Z][\w.’'-]{1,24}){1,3}?)(?: (?P<agency>AP|Associated Press))?"
    r"(?: (?:Staff|Senior|Special|Chief|Political|Business|Sports|Science|Health|National|Foreign|Court|Crime|Education"
    r"|Environment|Transport|Technology|Climate|Community|Arts|Culture|News|Local|Democracy|Investigations|Deputy)){0,3}"
    r" (?:Writer|Reporter|Correspondent|Editor|Columnist)s?"
)
"""A job run on behind the name: "By ANN LEE AP Business Writer"."""
_STAFF = lazy(
    r"(?P<outlet>.{4,40}) (?:Staff|Special|Foreign|Senior) (?:Writer|Reporter|Correspondent|Editor)s?", re.IGNORECASE
)
"""The line under a name: "Harbour Post Staff Writer"."""
_CAPITALS_OF = lazy(
    r"(?P<who>[A-Z][A-Z.’'-]{1,20}(?: [A-Z][A-Z.’'-]{0,20}){1,3}"
    r"(?:(?:, | and )[A-Z][A-Z.’'-]{1,20}(?: [A-Z][A-Z.’'-]{0,20}){1,3}){0,3}), (?P<where>.{3,70})"
)
_FROM_WHERE = lazy(r"(?<=[a-z]) in [A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,2}(?= and [A-Z]|, [A-Z])")
"""Where one of several wrote it: "By Ann Lee in Lundby and Bo Ek in Rome"."""
_STAFF_OF = lazy(r" (?:[a-z]+ ){0,3}(?:correspondents?|writers?|editor|reporters?|contributor)$")


def read_particulars(line: str) -> Particulars | None:
    """What a line states, if it states nothing but author, outlet and moment; None for any other line."""
    if len(line) > LONGEST_BYLINE:
        return None
    if not (eastern := is_eastern(line)) and _HAN.search(line):
        from corpus.chinese.particulars import read_chinese_particulars

        if chinese := read_chinese_particulars(line):
            return chinese
    if eastern:
        from corpus.about.eastern import read_eastern_particulars

        if told := read_eastern_particulars(line):
            return told
    whole = _one(line)
    if whole and not (" | " in line and (whole.outlet or whole.published)):
        return whole
    parts = [part for part in _PARTS.split(line) if part.strip()]
    if len(parts) < 2:
        return None
    read = [Particulars() if says_nothing(part.strip()) else _one(part.strip()) for part in parts]
    stated = [p for p in read if p is not None]
    if len(stated) == len(parts):
        return _together(stated)
    rest = [part for part, p in zip(parts, read, strict=True) if p is None]
    told = _with_bare(rest[0], stated) if len(rest) == 1 and len(rest[0]) <= 60 else None
    return told or (whole if whole and not whole.outlet else None)


def is_eastern(line: str) -> bool:
    """Whether a line is written in Korean or Japanese."""
    return not line.isascii() and _EASTERN.search(line) is not None


def _with_bare(part: str, stated: list[Particulars]) -> Particulars | None:
    """What the parts of a byline state with the one that is a bare name, which the others tell of whom or what."""
    person = bool(_PERSON_LINE.fullmatch(part))
    dated = any(p.published or p.updated for p in stated)
    if not any(p.author for p in stated):
        bare = Particulars(outlet=part) if may_be_outlet(part.title()) else Particulars(author=part)
        return _together([*stated, bare]) if dated and person else None
    if dated:  # "Harbour Post (City Edition) · 4 May 2024 · By Ann Lee"
        house = part.partition(" (")[0]
        named = is_outlet(house) or house.startswith("The ")
        return _together([*stated, Particulars(outlet=without_article(house) if named else None)])
    if not (person or _PLACE.fullmatch(part)):
        return None
    # "By Ann Lee — Rome", "By Ann Lee · The Pier"
    return _together([*stated, Particulars(outlet=part if part.startswith("The ") else None)])


def _together(stated: list[Particulars]) -> Particulars:
    """What several parts state, the first for each."""
    return Particulars(*(next((v for v in values if v), None) for values in zip(*stated, strict=True)))


def continues_byline(line: str) -> bool:
    """Whether a line under a byline tells the job, the place or a day ("Harbour Post, Madrid", "Science editor")."""
    if len(line) > 70:
        return False
    where = line.partition(",")[0].partition(" in ")[0].strip()
    return is_outlet(where) or bool(_JOB_LINE.fullmatch(line) or _DAY_ALONE.fullmatch(line))


def looks_like_a_person(line: str) -> bool:
    """Whether a line could be a bare name ("Ann Lee"); only its neighbours can tell."""
    if line[:1] >= "一" and _HAN.match(line):
        from corpus.chinese.particulars import may_be_writer

        return may_be_writer(line)
    return len(line) < 80 and bool(_PERSON_LINE.fullmatch(line))


def _one(part: str) -> Particulars | None:
    if is_relative(part):
        return Particulars()
    name = part[1:-1] if part.startswith("(") and part.endswith(")") else part
    if (staff := _STAFF.fullmatch(part)) and is_outlet(staff["outlet"]):
        return Particulars(outlet=without_article(staff["outlet"]))
    return (
        _label(part)
        or _moment(part)
        or _author(part)
        or (Particulars(outlet=name) if is_outlet(name) and _masthead(name) else None)
        or (Particulars(outlet=outlet) if (outlet := _masthead(name)) else _in_capitals(part))
    )


def _in_capitals(part: str) -> Particulars | None:
    """What a line states that is a name in capitals and for whom it writes: "ANN LEE, Harbour Post staff writer"."""
    found = _CAPITALS_OF.fullmatch(part)
    if found is None or not is_outlet(house := _STAFF_OF.sub("", found["where"])):
        return None
    return Particulars(author=found["who"].title().replace(" And ", " and "), outlet=without_article(house))


def _label(part: str) -> Particulars | None:
    found = _LABEL.fullmatch(part)
    if not found:
        return None
    label, value = found["label"].casefold(), found["value"].strip()
    if found["title"]:
        return Particulars(title=value)
    if re.match(r"(?:https?://|www\.)\S+$", value):
        return Particulars(url=value)
    if label in ("url", "link", "canonical url", "链接") or (_HAN.match(label) and _MORE_FOLLOWS.search(value)):
        return None
    return Particulars(outlet=without_article(value)) if len(value) <= 60 and not value.endswith(".") else None


def _moment(part: str) -> Particulars | None:
    found = find_moment(part)
    if found is None or not (len(found.iso) > 4 or has_date_label(part)):
        return Particulars() if has_date_label(part) and has_relative(part) else None
    second = find_moment(found.rest)  # "Published 1 May 2024, updated 2 May 2024": the first stands
    rest = second.rest if second else found.rest
    read = Particulars()
    if not only_dates(rest):
        words = _LABEL_BEHIND.sub("", rest.strip(" ,.|-–—·•:"))
        if named := _beside_date(words):
            return named._replace(published=found.iso)
        by = re.fullmatch(
            r"(?:(?:(?:Publish|Post|Submitt|Updat)ed|on|at)[ :]{0,2}){0,2},? ?(?:[Bb]y:? |BY:? )(?P<who>.{2,80})", words
        )
        stated = _BEFORE_TIME.sub("", (by["who"] if by else words).strip(" ,.|-–—")).strip(" ,-–—|")
        read = _author(f"By {stated}" if by else stated) or read
        if not (read.author or read.outlet):
            return None
    changed = tells_update(part) and not (read.outlet and not read.author)
    return read._replace(updated=found.iso) if changed else read._replace(published=found.iso)


def _beside_date(words: str) -> Particulars | None:
    """What a name beside a date states: "Reuters, January 7, 2026", "Ann Lee, Harbour Post, 4 May 2024"."""
    if _BY.match(words):
        return Particulars() if _BY_STAFF.fullmatch(words) else None
    place = Particulars() if _CITY.fullmatch(words) else None
    who, _, whose = (words := words.title() if words.isupper() else words).partition(", ")
    if is_outlet(whose) and _PERSON_LINE.fullmatch(who):
        return Particulars(author=who, outlet=without_article(whose))
    if outlet := _masthead(words):
        return Particulars(outlet=outlet)
    if not _PERSON_LINE.fullmatch(words):
        return place
    if may_be_outlet(words) or (words.startswith("The ") and words.count(" ") > 1):  # and not "The Hague"
        return Particulars(outlet=without_article(words))
    first, *_, last = words.split()
    return Particulars(author=words) if is_given(first) and last not in _OF_TOWNS else place


def _masthead(words: str) -> str | None:
    """The outlet that a line names, in capitals too ("THE HARBOUR COURIER"), where a section's name would not do."""
    if is_outlet(words):
        return None if " for " in words else without_article(words)
    told = words.title() if words.isupper() and not words.endswith(_SECTION_ENDS) else ""
    return without_article(told) if is_outlet(told) else None


def _author(part: str) -> Particulars | None:
    """ "By Ann Lee and Bo Ek, Reuters", "Writer: Kim", "文/张三"; None where more than names follow."""
    if labelled := _WRITER.fullmatch(part):
        who = re.split(r"[,|·–-]? ?\d", labelled["who"], maxsplit=1)[0].strip()
        return Particulars(author=who) if _is_who(who) else None
    if not (by := _BY.match(part) or _BY_ELSEWHERE.match(part)) or names_nobody(part):
        return None
    who = _FROM_WHERE.sub("", _JOB_AHEAD.sub("", part[by.end() :].strip()))  # "By Political Editor Jo Doe"
    before, _, after = who.rpartition(", ")
    named = is_outlet(after) or (after.startswith("The ") and may_be_outlet(after))
    if named and (written := _author(f"By {before}")) and written.author and not written.outlet:
        return Particulars(author=written.author, outlet=without_article(after))
    names = _NAMES.match(who)
    if not names:
        return None
    author, rest = names["names"], who[names.end() :].strip(" ,|-–—/")
    if not rest and (job := _JOB_BEHIND.fullmatch(author)):
        author = f"{job['who']}, {job['agency']}" if job["agency"] else job["who"]
    outlet, pieces = None, author.split(", ")
    last = pieces[-1]
    beat = bool(rest) and _JOB_LINE.fullmatch(f"{last} {rest}")  # "Ann Lee, Science correspondent"
    where = not is_outlet(last) and (" " not in last or _JOB.fullmatch(last) or _JOB_LINE.fullmatch(last))
    if len(pieces) > 1 and (beat or where):  # "By Ann Lee, Aldona"
        pieces.pop()
    if len(pieces) > 1 and is_outlet(pieces[-1]):
        outlet = without_article(pieces.pop())
    elif is_outlet(author):
        return Particulars(outlet=without_article(author)) if not rest else None
    author = ", ".join(pieces)
    for for_whom in re.findall(r"^(?:for |of |in )?(?:[Tt]he )?(.+)$", rest):
        if is_outlet(for_whom):
            outlet = without_article(for_whom)
        elif not (_JOB.fullmatch(rest) or _JOB_LINE.fullmatch(rest)) and not rest.startswith("in "):
            return None
    if " " in author and author.replace(" and ", " ").isupper():
        author = author.title().replace(" And ", " and ")
    return Particulars(author=author, outlet=outlet)


def _is_who(words: str) -> bool:
    """Whether the words after "Writer:" can be names and not a sentence."""
    return len(words) <= 60 and len(words.split()) <= 8 and not re.search(r"[.!?。]\s|[.!?。]$", words)
