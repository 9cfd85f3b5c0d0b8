"""The words beside a date in a byline: what they make of it, and how a page tells a moment without one."""

import re

from corpus.lazy import lazy

_DATE_WORDS = lazy(
    r"(?:\b(?:(?:for )?immediate release|(?:press|news|media) (?:release|advisory)|issued|embargoed until)\b"
    r"|\b(?:first|originally|article|story|this|was|published|publish|publication|posted|post|updated"
    r"|update|last|modified|"
    r"created|uploaded|released|date|dated|on|at|of|time|local|print|online|edition|in|the)\b|发布|时间|日期"
    r"|更新|于|[\W_]"
    r"|\b(?:le|à|publiée?|modifiée?|mise? à jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|am|um|uhr|vom|datum|fecha|veröffentlicht|aktualisiert|stand|erschienen|montag|dienstag|mittwoch|donnerstag|freitag|samstag"
    r"|sonntag|el|las?|de|del|publicad[oa]|actualizad[oa]|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|il|alle|ore|pubblicato|aggiornato|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
    r"|em|às|atualizado|op|om|gepubliceerd|bijgewerkt|kl|publicerad|uppdaterad|udgivet|publisert|opdateret|oppdatert)\b"
    r"|公開|配信|掲載|付|입력|수정|등록|오전|오후)+",
    re.IGNORECASE,
)
_UPDATED = lazy(
    r"\b(?:updated?|modified|modifié|mise? à jour|aktualisiert|actualizad|aggiornat|atualizad|bijgewerkt|uppdaterad)"
    r"|更新|수정",
    re.IGNORECASE,
)
_ISSUED = lazy(r"publi|pubbl|posted|发布|發布|veröffentlicht|erschienen|입력", re.IGNORECASE)
_PUBLISHED_LABEL = lazy(
    r"(?:First |Originally )?(?:Published|Posted|Date|Publication date|发布时间|日期)\b", re.IGNORECASE
)
_LABEL_ALONE = lazy(
    r"(?:first |originally )?(?:published|posted|updated|date|last updated)(?: on| at)?:?|发布时间[:：]?", re.IGNORECASE
)
_RELATIVE = lazy(
    r"(?:(?:published|posted|updated):? )?(?:(?:about )?(?:\d{1,3}|an?|one|two|three|a few) ?"
    r"(?:seconds?|s|secs?|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|mo|years?|y) ago|just now"
    r"|yesterday|today|"
    r"\d{1,3} ?(?:秒|分钟|小时|天|周|个月)前|刚刚|昨天|昨日|今天)",
    re.IGNORECASE,
)


def is_relative(line: str) -> bool:
    """Whether a line tells its moment from when the page was shown ("7 minutes ago")."""
    return bool(_RELATIVE.fullmatch(line))


def has_relative(line: str) -> bool:
    """Whether such a moment stands anywhere in it."""
    return bool(_RELATIVE.search(line))


def only_dates(rest: str) -> bool:
    """Whether what is left of a line beside its moments are labels, weekdays and the like."""
    return not _DATE_WORDS.sub("", rest)


def tells_update(line: str) -> bool:
    """Whether its moment is that of a change, and not also of the publication."""
    return bool(_UPDATED.search(line)) and not _ISSUED.search(line)


def is_date_label(line: str) -> bool:
    """Whether a line is only the word before a date ("Published")."""
    return len(line) < 30 and bool(_LABEL_ALONE.fullmatch(line))


def has_date_label(line: str) -> bool:
    """Whether a line opens with the word that makes its date the article's ("Posted: 4 May 2024")."""
    return bool(_PUBLISHED_LABEL.match(line))
