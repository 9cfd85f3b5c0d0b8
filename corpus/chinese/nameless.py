"""What an article calls a speaker without a name: the phrase without its count and what is said around it."""

import re

from corpus.chinese.script import simplified

QUANTITY = re.compile(
    "(?:[0-9]{1,3}岁的)?(?:[另曾]?有(?!关)|另据|另|据)?(?:另)?(?:(?:当地|本地|现场)(?=[一两几多数0-9]))?"
    "(?:(?:(?:至少)?[一两二三四五六七八九十多数几0-9]{1,4}(?=[位名个些家份项])|某|绝?大部分|(?:绝?大)?多数|不少|许多|很多|部分|"
    "些|个(?![人体])|(?<=有)[位名]|大量|众多|其他|不止一)(?:位|名|个|些|家(?![长属人庭])|份|项(?!目))?的?)?"
    "(?:(?:同样)?(?:要求|不愿|不愿意|不便|拒绝|希望|不想|不肯|未)?"
    "(?:透露姓名|公开姓名|具名|署名|匿名|透露身份|公开身份|透露真实姓名|暴露身份)的)?"
)
_TOLD_THE_PRESS = re.compile("接受[^，。；]{0,20}?(?:采访|专访|访问)的")


_KEEPS_SILENT = re.compile("(?:不愿|不便|不想|拒绝|要求|希望|没有)[^，。的]{0,8}(?:姓名|具名|匿名|身份|署名)的")


def plain_name(words: str) -> str:
    """What an article calls a nameless speaker, without its count, the reason for its silence and the interview."""
    told = _TOLD_THE_PRESS.match(simplified(words))
    words = words[told.end() :] if told and len(words) - told.end() >= 2 else words
    silent = _KEEPS_SILENT.search(simplified(words))
    words = words[silent.end() :] if silent and len(words) - silent.end() >= 2 else words
    match = QUANTITY.match(simplified(words))
    starts = (
        match.end() if match else 0,
        (1 + (words[1:2] == "的")) * (words[:1] == "有" and words[1:2] not in ("关", "關", "些")),
    )
    return next((words[at:] for at in starts if at and len(words) - at >= 2), words)
