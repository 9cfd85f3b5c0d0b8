"""What the templates of real sites put around an article and inside it is told apart from the article itself."""

import pytest

from corpus.model import Article
from corpus.read import read
from tests.made_files import COUNCIL, page

TITLE = "Second terminal approved"
SUMMARY = "The board sides with the cruise lines"
HEADLINE = f"<h1>{TITLE}</h1>"


def article(data: bytes) -> Article:
    (found,) = read(data)
    return found


def kinds(found: Article) -> dict[str, str]:
    """The kind of each of the article's lines."""
    named = {}
    for passage in found.passages:
        for line in found.text[passage.start : passage.end].split("\n"):
            if line.strip():
                named[line.strip()] = passage.kind
    return named


def below(around: str, body: list[str] = COUNCIL, head: str = "") -> bytes:
    """A page whose article element opens with the headline and what is put below it."""
    return page(body, f"<title>{TITLE}</title>{head}").replace(b"<article>", f"<article>{HEADLINE}{around}".encode())


@pytest.mark.parametrize(
    ("standfirst", "head"),
    [
        (f'<p class="dek">{SUMMARY}</p>', ""),
        (f'<h2 class="c-subheadline">{SUMMARY}</h2>', ""),
        (f'<div data-gu-name="standfirst"><div><p>{SUMMARY}</p></div></div>', ""),
        (f'<div><p id="article-summary">{SUMMARY}</p></div>', ""),
        (f'<div class="x9"><p>{SUMMARY}</p></div>', f'<meta name="description" content="{SUMMARY}">'),
    ],
)
def test_a_short_standfirst_is_kept_and_known_for_one(standfirst: str, head: str) -> None:
    found = article(below(standfirst, head=head))
    assert kinds(found) == {TITLE: "title", SUMMARY: "standfirst"} | dict.fromkeys(COUNCIL, "body")


def test_the_first_paragraph_is_body_though_the_head_repeats_it_or_a_class_calls_it_the_lead() -> None:
    head = f'<meta name="description" content="{COUNCIL[0]}">'
    marked = below("", head=head).replace(b"<p>", b'<p class="lead">', 1)
    assert kinds(article(marked))[COUNCIL[0]] == "body"


def test_words_that_the_page_marks_as_a_caption_are_one_without_a_credit() -> None:
    figure = "<figure><img><figcaption>The old pier before the fire</figcaption></figure>"
    found = article(page(COUNCIL, f"<title>{TITLE}</title>", HEADLINE).replace(b"<p>Opp", f"{figure}<p>Opp".encode()))
    assert kinds(found)["The old pier before the fire"] == "caption"
