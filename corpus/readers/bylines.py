"""Whether a stated author is one, and how the name reads without what a site wraps around it."""

import re

from corpus.about.bylines import continues_byline, looks_like_a_person, read_particulars
from corpus.about.house_bylines import names_nobody
from corpus.actors.mastheads import is_outlet

_LEAD = re.compile(
    r"^(?:(?:written|posted|reported|story|text|words|analysis|opinion|review|published|interview) )?by[:\s]\s?"
    r"|^interview:\s"
    r"|^(?:von|par|por|di|door|nga|av|af)(?:\s|:\s?)(?-i:(?=[A-ZÀ-Ý]\S{0,40}\s\S))"
    r"|^(?:author|authors|autor|autora|auteur|writer|reporter|byline|автор|text|texte|texto|testo|tekst|文|作者|撰文)\s?[:：/／|]\s?"
    r"|^[^\s,，、]{0,10}\s?(?:记者|記者)(?:\s?[:：/／|]\s?|\s?(?=[\u4e00-\u9fff]))",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s?(?:[|•·]|\s[–—-]\s|, (?:updated|published)\b"
    r"|\b(?:updated|published|posted|follow|email|read more|view|see all)\b).*$"
    r"|\b(?:envoyée?s? spécia(?:ux|les?)|correspondante?s?"
    r"|enviad[oa]s? especial(?:es)?|corresponsal(?:es)?|inviat[oa])\b.*$"
    r"|[\s／/][^\s／/]{0,10}(?:报道|報導|報道)$|\s(?:선임|전문)?기자$|(?:\s[가-힣]{1,6})?\s칼럼니스트$|\s(?:논설위원|특파원)$",
    re.IGNORECASE | re.DOTALL,
)
# What templates leave where a name should be: the account menu, the content system's own users, unfilled fields.
_NOBODY = re.compile(
    r"(?:user ?name|user|users?|user admin|admin(?:istrator)?|root|web ?master|web ?editor|editor|guest(?: author)?"
    r"|anonymous|unknown|undefined|null|none|nan|nobody|n/?a|test|default|authors?|by(?:line)?|contributor"
    r"|sign in|log ?in"
    r"|(?:die |la )?(?:redaktion|rédaction|redacción|redazione|redactie)"
    r"|register|subscribe|share|comments?|menu|home|profile|my account|contact|kontakt|about(?: us)?|wordpress|system"
    r"|cms|site ?admin|super ?user|wp ?admin|moderator|name|your name|full name|first name"
    r"|匿名|(?:本[报報])?[记記]者|管理员|网友|作者|编辑|小编)"
    r"|[\d\W_]*|\[object object\]|\{\{?.*|%.*%",
    re.IGNORECASE | re.DOTALL,
)
_NO_NAME = re.compile(
    r"taboola|outbrain|^(?:责任编辑|責任編輯|编辑|編輯|责编)|https?:|www\.|\.(?:com|org|net|html?)\b|^\S*[\w-]{3,}\.[a-z]{2,3}$|@\S|[<>{}=]|\d{3}|^in\s"
    r"|(?-i:^(?=\S*[._\d])[a-z\d._-]+$)"
    r"|\b(?:your|you're|logged|click|password|cookies?)\b",
    re.IGNORECASE,
)
"""Addresses ("elpais.es"), accounts ("a.lee"), the labels of forms, the words after a name that is not there
("in Sport").
"""
_WHERE = re.compile(
    r"(?<=\w)(?: in [A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{1,20}){0,2}(?=,| and | & |$)| ?/ ?[A-ZÀ-Ý][\w’'-]{2,20}$)"
)
"""The place that a name was written in: "Ann Lee in Rome", "Ana Gil / Lugo"."""
_BEHIND = re.compile(r"(?<=\S)\s?[(（][^()（）]{1,60}[)）](?=,| and | & |$)")
"""Where or in what capacity, in brackets behind the name."""
_HAN = re.compile(r"[一-鿿]")
_NOT_A_LINE = re.compile(r"[一-鿿]|[’']s ")
_MAIL = re.compile(r"[\s(<]+[\w.+-]{1,60}@[\w.-]{3,60}[>)]?$")
_LONGEST = 160


def clean_byline(text: str, title: str = "") -> str | None:
    """The name or names; None for a placeholder, an address, an account or anything that is no name."""
    text = " ".join(text.split())[: _LONGEST * 4]
    text = _MAIL.sub("", text) if " " in text else text
    if ";" in text:  # "ANN LEE; STAFF WRITER"
        parts = [part.strip() for part in text.split(";")]
        text = ", ".join(part for part in parts if not (names_nobody(part) or continues_byline(part)))
    name = _WHERE.sub("", _TAIL.sub("", _LEAD.sub("", text))).strip(" ,;:|/\t")
    if not name or len(name) > _LONGEST or _NOBODY.fullmatch(name) or name.lower() == title.lower():
        return None
    if _HAN.search(name):
        from corpus.chinese.page_author import chinese_author

        name = chinese_author(name) or ""
    if not name or _NO_NAME.search(name) or names_nobody(name):
        return None
    # What the line would say under a headline: names without the job, the house or capitals behind them.
    name = _BEHIND.sub("", name)
    stated = None if _NOT_A_LINE.search(name) else read_particulars(f"By {name}")
    name = stated.author if stated and stated.author else name
    return _without_house(name) if name.count(" ") <= 20 else None


def _without_house(name: str) -> str:
    """One writer's name without the outlet that is set right behind it: "Ann Mary Lee Reuters"."""
    words = name.split()
    for at in range(2, len(words)):
        if is_outlet(" ".join(words[at:])) and looks_like_a_person(" ".join(words[:at])) and not is_outlet(name):
            return " ".join(words[:at])
    return name
