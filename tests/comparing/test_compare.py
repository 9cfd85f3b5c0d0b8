"""Compare pairs what two sources both tell, says how each gives it, and owns up to what only one has."""

import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from corpus.model import About, Quote
from store.comparison.chosen import compare_chosen
from store.comparison.compare import Pair, compare_quote, compare_sources, most_in_common
from store.comparison.report import write_report
from store.database.store import Store
from store.reads.sources import list_sources
from store.writing.remove import remove
from tests.made_articles import article, kept, number, said
from tui.cli import run

PLEDGE = "Our dredging crews will finish the western channel before the autumn storms arrive"
CAUTION = "Our dredging crews may finish the western channel before the autumn storms arrive"
TOLLS = "Barge owners pay higher tolls at the lock because its pumps burn imported diesel"
GRAIN = "Grain exporters have asked for a second berth beside the old customs house"
FERRY = "No ferry sails on Sundays until the new pontoon has passed its inspection"


def two(store: Store, left: list[Quote], right: list[Quote]) -> tuple[Pair, ...]:
    kept(store, "left.txt", article("Harbour Post", left))
    kept(store, "right.txt", article("Coast Courier", right))
    names = {source.name: source.id for source in list_sources(store)}
    return compare_sources(store, names["Harbour Post"], names["Coast Courier"]).pairs


def told(pair: Pair) -> tuple[str | None, str | None]:
    return (pair.left.quote.text if pair.left else None, pair.right.quote.text if pair.right else None)


def test_rows_come_in_one_order_with_what_only_one_tells_in_its_place(store: Store) -> None:
    pairs = two(store, [said(TOLLS), said(PLEDGE)], [said(PLEDGE), said(GRAIN)])
    assert [told(p) for p in pairs] == [(TOLLS, None), (PLEDGE, PLEDGE), (None, GRAIN)]


def test_what_only_one_tells_has_no_status_and_no_marks(store: Store) -> None:
    [pair] = [p for p in two(store, [said(TOLLS)], [said(GRAIN)]) if p.left]
    assert pair.left and (pair.left.status, pair.left.marks, pair.right) == (None, (), None)


@pytest.mark.parametrize(
    ("left", "right", "statuses"),
    [
        (said(PLEDGE, kind="direct"), said(PLEDGE, kind="direct"), ("verbatim", "verbatim")),
        (said(f"{PLEDGE} and not a day later", kind="direct"), said(PLEDGE, kind="direct"), ("verbatim", "trimmed")),
        (said(PLEDGE, kind="direct"), said(CAUTION, kind="direct"), ("reworded", "reworded")),
        (
            said(f"Captain Moor, {PLEDGE}.", kind="direct"),
            said(f"{PLEDGE}. Ask the pilots.", kind="direct"),
            ("trimmed", "trimmed"),
        ),
        (
            said("The lock has not seen a single barge this winter", kind="direct"),
            said("The lock hasn't seen a single barge this winter,", kind="direct"),
            ("verbatim", "verbatim"),
        ),
        (
            said("Nobody has shown a single pilot the map", kind="direct"),
            said("Nobody shown a single pilot the map. Nobody,", kind="direct"),
            ("reworded", "reworded"),
        ),
        (
            said("我们今年冬天会投资4500万美元建造新的码头", kind="direct"),
            said("This winter we will invest 45 million dollars to build new docks", kind="direct"),
            ("in another language", "in another language"),
        ),
        (said(PLEDGE, kind="direct"), said(PLEDGE), ("marks only here", "paraphrased")),
        (said(PLEDGE), said(PLEDGE), ("paraphrased", "paraphrased")),
    ],
)
def test_each_side_says_how_it_gives_the_words(
    store: Store, left: Quote, right: Quote, statuses: tuple[str, str]
) -> None:
    [pair] = two(store, [left], [right])
    assert pair.left and pair.right
    assert (pair.left.status, pair.right.status) == statuses
    assert not pair.retold


def test_marks_are_the_changed_words_of_each_side(store: Store) -> None:
    [pair] = two(store, [said(PLEDGE)], [said(CAUTION)])
    assert pair.left and pair.right
    assert [pair.left.quote.text[a:b] for a, b in pair.left.marks] == ["will"]
    assert [pair.right.quote.text[a:b] for a, b in pair.right.marks] == ["may"]


def test_of_a_brief_only_the_words_in_marks_are_compared(store: Store) -> None:
    sentence = 'She promises the "western channel by winter" while dredging crews finish before autumn storms arrive'
    start = sentence.index("western")
    outer = said(sentence)
    inner = Quote(start, start + 25, sentence[start : start + 25], "partial", "Ana Ruiz", confidence=0.9)
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct")]))
    made = article(
        None, [outer], about=About(outlet="Coast Courier", title="In brief", published="2031-05-04", form="brief")
    )
    kept(store, "two", type(made)(made.about, made.text, made.passages, (*made.quotes, inner), made.actors))
    left, right = (s.id for s in sorted(list_sources(store), key=lambda s: s.brief))
    [pair] = compare_sources(store, left, right).pairs
    assert pair.left and pair.right
    assert pair.left.marks == ()
    assert all(start <= a and b <= start + 25 for a, b in pair.right.marks)
    assert pair.right.marks


def test_a_lead_and_a_headline_both_stand_beside_the_one_telling_there_is(store: Store) -> None:
    pairs = two(store, [said(PLEDGE), said(CAUTION)], [said(PLEDGE)])
    assert [told(p) for p in pairs] == [(PLEDGE, PLEDGE), (CAUTION, PLEDGE)]


def test_figures_of_one_thing_are_paired_with_their_verdict(store: Store) -> None:
    prose = "The port authority will keep {} of freight revenue from every western berth under the dredging contract."
    one = number("30 percent", 30, of="freight revenue")
    other = number("30%", 30, of="freight profit")
    kept(store, "one", article("Harbour Post", [said(PLEDGE)], prose=prose.format("30 percent"), figures=[one]))
    second = prose.format("30%").replace("revenue", "profit")
    kept(store, "two", article("Coast Courier", [said(PLEDGE)], prose=second, figures=[other]))
    left, right = (source.id for source in list_sources(store))
    [pair] = compare_sources(store, left, right).figures
    assert pair.verdict == "conflicts"
    assert "the base differs" in pair.why


def test_a_figure_stands_beside_none_of_another_thing_that_both_give(store: Store) -> None:
    prose = "The port authority will keep {} of freight revenue from every western berth under the dredging contract."
    both = [number("30 percent", 30, of="freight revenue"), number("41 percent", 41, of="freight revenue")]
    lines = " ".join(prose.format(figure.text) for figure in both)
    kept(store, "one", article("Harbour Post", [said(PLEDGE)], prose=lines, figures=both))
    kept(store, "two", article("Coast Courier", [said(PLEDGE)], prose=prose.format("30 percent"), figures=both[:1]))
    left, right = sorted(source.id for source in list_sources(store))
    pairs = compare_sources(store, left, right).figures
    assert [(p.left and p.left.text, p.right and p.right.text, p.verdict) for p in pairs] == [
        ("30 percent", "30 percent", "agrees"),
        ("41 percent", None, "only here"),
    ]


def test_reasons_follow_the_columns_from_left_to_right(store: Store) -> None:
    three, five = (f"The lock keepers lost {number} shifts to ice and want the harbour to pay" for number in "35")
    two(store, [said(f"{three} for them")], [said(f"{five} for all of them")])
    courier, post = sorted(source.id for source in list_sources(store))[::-1]
    for left, right, figures in ((post, courier, "3 / 5"), (courier, post, "5 / 3")):
        [pair] = compare_sources(store, left, right).pairs
        assert f"but other figures: {figures}" in pair.reasons
    for quote, figures in ((1, "3 / 5"), (2, "5 / 3")):
        assert f"but other figures: {figures}" in compare_quote(store, quote).pairs[0].reasons
        both = compare_chosen(store, [quote, 3 - quote]).pairs[0]
        assert f"but other figures: {figures}" in both.reasons


@pytest.mark.parametrize(
    ("ours", "theirs", "shared"),
    [
        ("We shall give away no boat", "no boat of theirs would be given away", "give away / given away, boat"),
        ("渔民不会把老船闸拱手让人", "渔民不会拱手让出老船闸", "渔民不会, 老船闸, 拱手让"),
    ],
)
def test_reasons_name_words_as_they_stand_in_both_texts(store: Store, ours: str, theirs: str, shared: str) -> None:
    [pair] = two(store, [said(ours)], [said(theirs)])
    assert f"share the words {shared}" in pair.reasons


@pytest.mark.parametrize(
    ("theirs", "told"),
    [
        ("Ruiz", "Ana Ruiz here, Ruiz there"),
        ("a spokeswoman", "Ana Ruiz here, a spokeswoman there"),
        (None, "Ana Ruiz in one, nobody named in the other"),
    ],
)
def test_a_reason_gives_both_speakers_as_the_columns_do(store: Store, theirs: str | None, told: str) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE, theirs)], actors=[]))
    assert told in compare_quote(store, 1).pairs[0].reasons


def test_everyone_who_reports_a_quote_stands_beside_it(store: Store) -> None:
    first = kept(store, "one", article("Harbour Post", [said(PLEDGE), said(TOLLS)]))
    for outlet in ("Coast Courier", "Tidal News"):
        kept(store, outlet, article(outlet, [said(CAUTION), said(GRAIN)]))
    found = compare_quote(store, 1)
    assert found.quote.article_id == first
    assert {p.right.quote.source for p in found.pairs if p.right} == {"Coast Courier", "Tidal News"}


def test_a_quote_that_nobody_else_reports_stands_alone(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    assert compare_quote(store, 1).pairs == ()


def test_the_source_with_most_in_common_comes_first(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE), said(TOLLS), said(GRAIN)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE)]))
    kept(store, "three", article("Tidal News", [said(TOLLS), said(GRAIN)]))
    ids = {source.name: source.id for source in list_sources(store)}
    ranked = most_in_common(store, ids["Harbour Post"])
    assert ranked == ((ids["Harbour Post"], ids["Tidal News"], 2), (ids["Harbour Post"], ids["Coast Courier"], 1))


def test_an_article_removed_while_compared_is_a_lookup_error(store: Store) -> None:
    ids = [kept(store, o, article(o, [said(PLEDGE)])) for o in ("Harbour Post", "Coast Courier")]
    left, right = (source.id for source in list_sources(store))
    remove(store, ids[:1])
    with pytest.raises(LookupError):
        compare_sources(store, left, right)
    with pytest.raises(LookupError):
        compare_quote(store, 1)


def test_right_to_left_beside_left_to_right_is_compared_like_any_other(store: Store) -> None:
    hebrew = "צוותי החפירה יסיימו את התעלה המערבית לפני סערות הסתיו"
    pairs = two(store, [said(hebrew), said(PLEDGE)], [said(hebrew.replace("יסיימו", "ישלימו")), said(PLEDGE)])
    assert all(p.left and p.right for p in pairs)


def test_a_thousand_sources_of_one_text_are_one_utterance_with_one_row_each(store: Store) -> None:
    for i in range(60):
        kept(store, str(i), article(f"Outlet {i}", [said(f"{PLEDGE}")], prose=f"Number {i}."))
    left, right = (source.id for source in list_sources(store)[:2])
    assert len(compare_sources(store, left, right).pairs) == 1


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_a_report_puts_what_both_tell_before_what_one_tells_alone(store: Store, form: str) -> None:
    two(store, [said(TOLLS), said(PLEDGE)], [said(FERRY), said(CAUTION)])
    names = {source.name: source.id for source in list_sources(store)}
    report = write_report(compare_sources(store, names["Harbour Post"], names["Coast Courier"]), form)
    told = ("Statements in both (1)", "The same statement", "Post alone (1)", TOLLS, "Courier alone (1)", FERRY)
    plain = report.replace("\\", "")
    assert [plain.count(part) for part in told] == [1] * 6
    assert sorted(told, key=plain.index) == list(told)


def test_a_report_cites_every_row_and_escapes_what_it_prints(store: Store) -> None:
    sly = f"{PLEDGE} <script>*stars*</script>"
    two(store, [said(sly), said(TOLLS)], [said(sly), said(GRAIN)])
    left, right = (source.id for source in list_sources(store))
    found = compare_sources(store, left, right)
    markdown, html = write_report(found, "markdown"), write_report(found, "html")
    assert "<script>" not in markdown.replace("\\<", "").replace("\\>", "")
    assert "<script>" not in html
    for report in (markdown, html):
        assert report.count("4 May 2031") >= 4

    class Balanced(HTMLParser):
        depth = 0

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.depth += tag not in ("meta",)

        def handle_endtag(self, tag: str) -> None:
            self.depth -= 1

    parser = Balanced()
    parser.feed(html)
    assert parser.depth == 0


def test_the_command_takes_initials_and_file_names(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    two(store, [said(PLEDGE)], [said(CAUTION), said(FERRY)])
    assert run(["--store", str(store.path), "compare", "hp", "right.txt", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert rows[0]["left"]["file"] == "left.txt"
    assert rows[0]["right"]["source"] == "Coast Courier"
    assert rows[1]["left"] is None


def test_files_that_are_named_are_compared_without_the_rest_of_their_sources(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, outlet, lines in (
        ("one.txt", "Harbour Post", [PLEDGE]),
        ("two.txt", "Harbour Post", [PLEDGE, FERRY]),
        ("three.txt", "Coast Courier", [PLEDGE, CAUTION]),
        ("four.txt", "Coast Courier", [FERRY]),
    ):
        made = article(outlet, [said(line) for line in lines])
        kept(store, name, replace(made, about=replace(made.about, title=f"News {name}")))
    for left, right, told in (("one.txt", "three.txt", {PLEDGE, CAUTION}), ("one.txt", "two.txt", {PLEDGE, FERRY})):
        assert run(["--store", str(store.path), "compare", left, right, "--json"]) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert {side["text"] for row in rows for side in (row["left"], row["right"]) if side} == told
        assert {side["file"] for row in rows for side in (row["left"], row["right"]) if side} == {left, right}
    assert run(["--store", str(store.path), "compare", "one.txt", "one.txt"]) == 1


def test_one_source_beside_itself_is_refused_in_a_sentence(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    assert run(["--store", str(store.path), "compare", "harbour", "post"]) == 1
    assert "name another source" in capsys.readouterr().err
    assert run(["--store", str(store.path), "compare", "harbour"]) == 1
    assert "No source shares a statement" in capsys.readouterr().err


def test_utterances_are_printed_in_their_published_form(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    two(store, [said(PLEDGE)], [said(CAUTION, via=("Anchor Wire",))])
    assert run(["--store", str(store.path), "utterances", "--json"]) == 0
    [line] = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    assert {"score", "reasons", "quotes"} <= found.keys()
    assert found["quotes"][0].keys() == {"file", "source", "start", "end", "text", "kind", "speaker", "via"}
