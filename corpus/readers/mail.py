"""A mail, a mailbox of them, or a page that a browser saved as mail (MHTML): every message is an article."""

import logging
import re
from dataclasses import replace
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from email.utils import parseaddr, parsedate_to_datetime
from itertools import pairwise

from corpus.about.bylines import looks_like_a_person
from corpus.about.published import iso_moment
from corpus.actors.mastheads import is_outlet
from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.model import About, PassageKind
from corpus.readers.encoding import decode
from corpus.readers.forwarded import SAYS_SO, forwarded, unquoted
from corpus.readers.fragment import fragment_text
from corpus.readers.html_blocks import Block, blocks
from corpus.readers.left_out import one_of_many, said_of
from corpus.readers.mail_foot import SIGNATURE, without_foot
from corpus.readers.markup import decode_markup, parse_markup, squash
from corpus.readers.wrapped import unwrap
from corpus.reading import Reading

_LOG = logging.getLogger(__name__)
_MOST_BOUNDARIES = 200
_LONGEST_HEADER = 20_000
_ENVELOPE = re.compile(
    rb"(?:(?:\A|\n\r?\n)From [^\r\n]{1,500}"
    rb"|\nFrom \S{1,300} {1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [^\r\n]{4,40})"
    rb"\r?\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)"
)
"""What opens a mail in a mailbox, below a blank line; below any, where it states sender and moment in full."""
_PREFIX = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv|回复|转发)\s?[:：]\s?){1,9}", re.IGNORECASE)
_DESK = re.compile(
    r"(?:news(?:letters?|desk|room)?|no-?reply|do-?not-?reply|alerts?|headlines|brief(?:s|ings?)?|daily|weekly|digest|editors?|editorial"
    r"|redaktion|redaction|hello|info|press|media|mailer|updates?|subscriptions?)(?:[-_.+][\w.+-]{0,60})?@",
    re.IGNORECASE,
)
"""Addresses that are nobody's own."""
_WRITER = re.compile(r"'?(?P<author>.{4,60}?)'? (?:(?:from|at|@|via) |\()(?P<outlet>[^()]{2,60})\)?")
"""Who writes a letter and what it is called: "Ann Lee from The Pier", "Ann Lee (The Pier)"."""
_TEXTS = frozenset(("text/html", "text/plain", "application/xhtml+xml"))
_NOTE = 300
"""Letters up to which the words above a mail that is handed on are no article of their own."""
_DEEPEST = 5
_ADDRESS = re.compile(r"[ \t]?[(<\[]?\bhttps?://[^\s)>\]]{1,2000}[)>\]]?")
_LIST = re.compile(r"\[[^\[\]]{2,40}\]\s{1,3}(?=\S)")
"""What a list's program, or an outlet's, sets before every subject."""


class _ShortHeaders(Compat32):
    """Headers cut at a length that no honest one has: the library takes time in the square of it."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


_SHORT_HEADERS = _ShortHeaders()


def read(data: bytes, limits: Limits) -> list[Reading]:
    """A reading a message. One that holds no text is passed over in a mailbox, and refused where it is alone."""
    envelopes = [found.span() for found in _ENVELOPE.finditer(data)] if data.startswith(b"From ") else []
    if not envelopes:
        return _messages(data, limits)
    if len(envelopes) > limits.parts:
        raise UnreadableError("The mailbox holds more messages than the set limit; split it.")
    found: list[Reading] = []
    refused: list[UnreadableError] = []
    for (_, start), (end, _) in pairwise([*envelopes, (len(data), len(data))]):
        raw = re.sub(rb"(?m)^>(>*From )", rb"\1", data[start:end])
        try:
            with one_of_many():
                found += _messages(raw, limits)
        except UnreadableError as error:
            _LOG.info("a message of a mailbox was passed over: %s", error)
            refused.append(error)
    if not found:
        raise refused[0]
    return said_of(found, refused, "mails")


def _messages(raw: bytes, limits: Limits) -> list[Reading]:
    """The message, or those that it only carries: mails handed on as attachments stand for themselves."""
    if len(raw) > limits.part_bytes * 3:
        raise UnreadableError("The mail is larger than the set limit; save its text alone.")
    if raw.lower().count(b"boundary") > _MOST_BOUNDARIES:
        raise UnreadableError("The mail has parts within parts past the set limit; save its text alone.")
    return _opened(message_from_bytes(raw, policy=_SHORT_HEADERS), limits, 0)


def _opened(message: Message, limits: Limits, depth: int) -> list[Reading]:
    kind = message.get_content_type()
    if kind == "multipart/report":
        raise UnreadableError("It is a mail server's delivery report, not an article.")
    if kind in ("multipart/encrypted", "application/pkcs7-mime"):
        raise UnreadableError("The mail is encrypted; save its text alone.")
    page, plain, carried = _parts(message)
    address = _page_address(message)
    if page is not None and address is not None:
        from corpus.readers.html import read_page

        return [read_page(page, limits, address or None)]
    shown = blocks(parse_markup(page, limits)) if page and page.strip() else []
    lines = without_foot(_article(shown, plain, limits))
    inner: list[Reading] = []
    for other in carried if depth < _DEEPEST else []:
        try:
            inner += _opened(other, limits, depth + 1)
        except UnreadableError as error:
            _LOG.info("a mail inside a mail was passed over: %s", error)
    if inner and len(squash("".join(lines))) < _NOTE:
        return inner
    captions = {line.strip() for block in shown if block.caption for line in block.text.split("\n")}
    return [_reading(message, lines, captions), *inner]


def _reading(message: Message, lines: list[str], captions: set[str]) -> Reading:
    if not squash("".join(lines)):
        if message.is_multipart():
            raise UnreadableError("The mail holds attachments and no text; save them and add them one by one.")
        raise UnreadableError("The mail holds no text to read; check that it was saved whole.")
    about = _about(message)
    passed_on = forwarded("\n\n".join(lines).split("\n"), bool(SAYS_SO.match(_header(message, "Subject"))))
    if passed_on and squash("".join(passed_on.lines)):
        about = told(passed_on.sender, passed_on.subject, iso_moment(passed_on.date), False)
        lines = [line for line in unwrap("\n".join(passed_on.lines)).split("\n") if line.strip()]
    marked: tuple[tuple[PassageKind, str], ...] = tuple(("caption", line) for line in lines if line in captions)
    return Reading("\n\n".join([about.title, *lines] if about.title else lines), about, marked)


def _parts(message: Message) -> tuple[str | None, str | None, list[Message]]:
    """The first part of HTML and all parts of plain text that are no attachments, decoded, and the mails inside."""
    page, plain = None, []
    carried: list[Message] = []
    waiting = [message]
    while waiting:
        part = waiting.pop()
        if part.get_content_type() == "message/rfc822" and part is not message:
            held = part.get_payload()
            carried += [m for m in held if isinstance(m, Message)] if isinstance(held, list) else []
            continue
        if part.is_multipart():
            waiting += [m for m in reversed(part.get_payload()) if isinstance(m, Message)]  # type: ignore[arg-type]
            continue
        kind = part.get_content_type()
        if part.get_content_disposition() == "attachment" or kind not in _TEXTS:
            continue
        payload = part.get_payload(decode=True)
        body = payload if isinstance(payload, bytes) else b""
        if not body.strip():
            continue
        declared = part.get_param("charset")
        charset = declared if isinstance(declared, str) else None
        if kind == "text/plain":
            plain.append(decode(body, charset))
        elif page is None:
            page = decode_markup(body, charset)
    return page, "\n\n".join(plain) or None, carried


def _page_address(message: Message) -> str | None:
    """Where a page that was saved as mail comes from; empty where it does not say, None for a mail that was sent."""
    if address := _header(message, "Snapshot-Content-Location"):
        return address
    if message.get_content_type() != "multipart/related" or _header(message, "To") or _header(message, "Received"):
        return None
    places = [_header(message, "Content-Location")]
    places += [_header(p, "Content-Location") for p in message.walk() if p.get_content_type() in _TEXTS]
    return next((_web(place) or "" for place in places if place), None)


def _article(shown: list[Block], plain: str | None, limits: Limits) -> list[str]:
    """The message's paragraphs: of the HTML that is `shown`, unless the plain part says far more."""
    marked = list[str]()
    for above, block in zip([None, *shown], shown, strict=False):
        lines = [line.strip() for line in block.text.split("\n")]
        if above and above.tag == "th" and above.text.endswith(":"):  # a field of a mail that is handed on
            lines[0] = f"{marked.pop()} {lines[0]}"
        marked += [line for line in lines if re.search(r"\w", line) or SIGNATURE.match(line)]
    bare = "\n".join(unquoted(_ADDRESS.sub("", (plain or "").replace("\r\n", "\n")).split("\n")))
    if len(squash(bare)) > 1.5 * len(squash("".join(marked))):
        bare = (
            fragment_text(bare, limits)
            if re.match(r"\s*<(?:html|!doctype|body|div|p)\b", bare, re.IGNORECASE)
            else unwrap(bare)
        )
        parts = re.split(r"\n[^\S\n]*\n\s*|\n(?=--[^\S\n]?\n)", bare)
        marked = [part.strip() for part in parts if re.search(r"\w", part) or SIGNATURE.match(part)]
    return marked


def _about(message: Message) -> About:
    is_list = any(field in message for field in ("List-Unsubscribe", "List-Id", "List-Post"))
    is_reply = is_list and "In-Reply-To" in message
    subject = _PREFIX.sub("", _header(message, "Subject"))
    subject = _LIST.sub("", subject, count=1) if is_list and _LIST.match(subject) else subject
    about = told(_header(message, "From"), subject, _moment(_header(message, "Date")), is_list and not is_reply)
    places = (_web(_header(message, name).strip("<> ")) for name in ("Archived-At", "List-Post"))
    return replace(about, url=next(filter(None, places), None))


def told(sender: str, subject: str, published: str | None, is_list: bool) -> About:
    """Subject, sender, date. A list's mail, or a desk's, has its sender for an outlet; a person's, for an author."""
    name, address = parseaddr(re.sub(r"\[mailto:([^\]]{1,200})\]", r"<\1>", sender))
    name = " ".join(name.split())
    title = _PREFIX.sub("", subject).strip()
    label = _LIST.match(title)
    is_labelled = label is not None and squash(label[0]) in squash(name)
    is_named = bool(name) and title.lower().startswith((f"{name.lower()}: ", f"{name.lower()} | "))  # as no person's is
    is_desk = is_list or is_named or is_labelled or bool(_DESK.match(address)) or _is_outlets_own(name, address)
    writer = _WRITER.fullmatch(name) if is_desk else None
    writer = writer if writer and looks_like_a_person(writer["author"]) else None
    if is_named:
        title = title[len(name) + 1 :].lstrip(" |")
    elif is_labelled:
        title = _LIST.sub("", title, count=1)
    return About(
        title=title or None,
        outlet=writer["outlet"] if writer else name or None if is_desk else None,
        author=writer["author"] if writer else None if is_desk else name or None,
        published=published,
    )


def _is_outlets_own(name: str, address: str) -> bool:
    """Whether an outlet's name stands before an address that holds no word of it, as a person's does (lee.post@)."""
    box = address.rpartition("@")[0].lower()
    return is_outlet(name) and not any(word in box for word in name.lower().split())


def _header(message: Message, name: str) -> str:
    """The field's words on one line, decoded where they are encoded, or written in bytes that no header may hold."""
    stated = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")[:4_000]
    try:
        pieces = decode_header(stated.replace("\r", "").replace("\n", " "))
        text = "".join(_piece(piece, charset) for piece, charset in pieces)
    except (HeaderParseError, ValueError, UnreadableError):
        text = stated
    return " ".join(text.split())[:2_000]


def _piece(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        piece = piece.encode("utf-8", "surrogateescape")
    return decode(piece, charset) if piece.strip() else " " * len(piece)


def _moment(date: str) -> str | None:
    try:
        moment = parsedate_to_datetime(date)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    # "-0000" says that the zone is not known (RFC 5322, 3.3); the parser leaves such a moment without one.
    return moment.isoformat()


def _web(address: str) -> str | None:
    return address if address.startswith(("http://", "https://")) else None
