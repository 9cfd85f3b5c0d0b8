"""What a sender's program sets below a letter or into it: offers, addresses, notices, a signature."""

import re

from corpus.about.boilerplate import is_site_line

_PARAGRAPH, _LONGEST_FOOT = 100, 200
"""Characters of a line above which it may be a paragraph, and cannot be a part of the sender's address."""
SIGNATURE = re.compile(r"(?:--|_{5,80})\s{0,2}(?:\n|$)")
"""What parts a mail from who sent it, and from what a list's program writes below."""
_FOOTER = re.compile(
    r"unsubscribe|manage (?:your )?(?:preferences|subscription)|update (?:your )?(?:email )?preferences"
    r"|view (?:this email |it )?(?:in|on) (?:your |a |the )?(?:web ?)?browser|view online"
    r"|this (?:e-?mail|message|newsletter) (?:was|has been|is being) sent|our mailing address|mailing list$"
    r"|why did i get this|forward(?:ed)? (?:this|to (?:a friend|you))|currently an? (?:\w+ )?subscriber"
    r"|you(?:['’]re| are) receiving this|reader-supported publication|upgrade (?:to paid|your subscription)|^©"
    r"|^(?:the (?:information|contents?) (?:contained )?(?:in|of) )?this (?:e-?mail|message|communication)\b.{0,80}"
    r"\b(?:confidential|privileged|intended (?:only|solely))"
    r"|^(?:diese e-?mail|ce (?:message|courriel)|este (?:mensaje|correo))\b.{0,80}\b(?:vertraulich|confiden[ct]i)"
    r"|nicht (?:richtig|korrekt) (?:angezeigt|dargestellt)|im browser (?:ansehen|anzeigen|öffnen|lesen)"
    r"|(?:voir|lire) (?:ce message|cet e-?mail|la version) .{0,20}(?:navigateur|en ligne)"
    r"|ver (?:este .{1,20} )?en el navegador"
    r"|abmelden|se désabonner|darse de baja|退订|取消订阅",
    re.IGNORECASE,
)
_SPONSOR = re.compile(r"\W{0,4}(?:a message from|presented by|sponsored by)\b.{0,290}", re.IGNORECASE)


def without_foot(lines: list[str]) -> list[str]:
    """Without the sender's offers, and all that follows them where it is as short as an address; no signature."""
    signed = next((n for n in range(len(lines) - 1, 0, -1) if SIGNATURE.match(lines[n])), len(lines))
    if all(len(line) <= _LONGEST_FOOT for line in lines[signed:]):
        lines = lines[:signed]
    told = next((n for n in range(len(lines) - 1, 0, -1) if _is_told(lines[n])), 0)
    foot = next((n for n in range(max(told, len(lines) // 2), len(lines)) if _is_foot(lines[n])), len(lines))
    if all(len(line) <= _LONGEST_FOOT for line in lines[foot:]):
        lines = lines[:foot]
    return [line for line in lines if re.search(r"\w", line) and not _is_offer(line)]


def _is_offer(line: str) -> bool:
    return _is_foot(line) or is_site_line(line) or bool(_SPONSOR.fullmatch(line))


def _is_told(line: str) -> bool:
    """Whether it is a paragraph of the letter, and no line of the sender's address."""
    return len(line) > _PARAGRAPH and line[-1] in '.!?”"' and not _is_offer(line)


def _is_foot(line: str) -> bool:
    return len(line) < 300 and bool(_FOOTER.search(line))
