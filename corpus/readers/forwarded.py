"""Whether a mail only hands on another one, and what that one's sender, date and subject were."""

import re
from dataclasses import dataclass

_FIELDS = {
    "from": "from", "von": "from", "de": "from", "da": "from", "van": "from", "发件人": "from", "寄件者": "from",
    "date": "date", "sent": "date", "datum": "date", "gesendet": "date", "envoyé": "date", "enviado": "date",
    "fecha": "date", "data": "date", "inviato": "date", "发送时间": "date", "日期": "date", "寄件日期": "date",
    "subject": "subject", "betreff": "subject", "objet": "subject", "asunto": "subject", "assunto": "subject",
    "oggetto": "subject", "onderwerp": "subject", "主题": "subject", "主旨": "subject", "to": "to", "an": "to",
    "à": "to", "para": "to", "a": "to", "aan": "to", "收件人": "to", "cc": "cc", "抄送": "cc", "reply-to": "reply-to",
}  # fmt: skip
_FIELD = re.compile(r"[>*\s]{0,6}([^\W\d_][\w-]{0,12})\*?\s?[:：]\*?\s?(.{0,500})$")
_MARK = re.compile(
    r"[-_>\s]{0,40}(?:(?:begin )?forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht"
    r"|message transféré|message d'origine|mensaje reenviado|messaggio inoltrato"
    r"|转发邮件信息|原始邮件|forwarded by .{1,80})"
    r"[-_:：\s]{0,40}$",
    re.IGNORECASE,
)
SAYS_SO = re.compile(r"(?:fwd?|wg|tr|rv|i|转发|轉寄)\s?[:：]", re.IGNORECASE)
"""How the subject of a mail begins that hands another one on."""
_QUOTED = re.compile(r"^(?:> ?){1,9}")
_LONGEST_NOTE = 1_000
"""Characters that the one who hands it on may write above."""


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The fields of the mail that is handed on, as written, and the lines of its text."""

    sender: str
    date: str
    subject: str
    lines: list[str]


def forwarded(lines: list[str], subject_says_so: bool) -> Forwarded | None:
    """The mail that these lines hand on: its fields stand in a row, under a mark or under a subject that says so."""
    note = 0
    for at, line in enumerate(lines):
        note += len(line)
        if note > _LONGEST_NOTE:
            break
        field = _FIELD.match(line)
        if not field or field[1].lower() not in _FIELDS:
            continue
        above = [line for line in lines[max(0, at - 5) : at] if line.strip()]
        marked = any(map(_MARK.match, above[-2:]))
        fields: dict[str, str] = {}
        end = at
        while end < len(lines):
            field = _FIELD.match(lines[end])
            if field and field[1].lower() in _FIELDS:
                fields.setdefault(_FIELDS[field[1].lower()], field[2].strip())
            elif lines[end].strip():
                break
            end += 1
        if {"from", "subject"} <= fields.keys() and len(fields) >= 3 and (marked or subject_says_so):
            rest = unquoted(lines[end:])
            inner = forwarded(rest, bool(SAYS_SO.match(fields["subject"])))  # who sent that may have been sent it, too
            return inner or Forwarded(fields["from"], fields.get("date", ""), fields["subject"], rest)
    return None


def unquoted(lines: list[str]) -> list[str]:
    """The lines without the mark that most of them bear as another's."""
    filled = [line for line in lines if line.strip()]
    marked = sum(line.startswith(">") for line in filled) > 0.5 * len(filled)
    return [_QUOTED.sub("", line) for line in lines] if marked else lines
