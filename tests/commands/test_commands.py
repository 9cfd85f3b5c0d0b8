"""The subcommands print what the panes show: for eyes, for other programs, and as JSON."""

from pathlib import Path

import pytest

from store.database.store import Store
from store.writing.remove import remove
from tests.collection import put, run
from tests.commands.asked import printed
from tests.told import tell
from tui import cli


def test_sources_are_listed_with_what_there_is_of_each(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = {row["label"]: row for row in printed(capsys, db, "sources")}
    assert set(found) == {"Daily Lantern", "Coast Courier", "港口隧道提前完工 [sic]"}
    assert found["Daily Lantern"]["articles"] == 1 and found["Daily Lantern"]["quotes"] == 5


def test_a_sources_initials_list_its_articles(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [article] = printed(capsys, db, "sources", "dl")
    assert article["title"] == "Tunnel opens three weeks early"


def test_an_actor_is_one_across_sources_and_counted_in_each(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [mayor] = printed(capsys, db, "actors", "lindqvist")
    assert mayor["name"] == "Ana Lindqvist" and mayor["quotes"] == 5
    assert dict(mayor["sources"]) == {"Daily Lantern": 3, "Coast Courier": 2}


def test_a_relayed_quote_names_who_relayed_it(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [quote] = printed(capsys, db, "quotes", "--via", "courier")
    assert (quote["speaker"], quote["via"], quote["source_label"]) == ("Tomas Berg", ["Coast Courier"], "Daily Lantern")
    cli.run(["--store", str(db), "quotes", "--via", "courier"])
    assert "Tomas Berg · via Coast Courier" in capsys.readouterr().out


def test_json_says_what_the_speaker_denies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, db = tmp_path / "a.txt", tmp_path / "t.db"
    path.write_text("Quay\n\nAnn Lee denied that the quay was shut. Jo Berg said that it was safe.\n", "utf-8")
    cli.run(["--store", str(db), "add", str(path)])
    capsys.readouterr()
    denials = {quote["speaker"]: quote["denial"] for quote in printed(capsys, db, "quotes")}
    assert denials == {"Ann Lee": "denied", "Jo Berg": ""}


@pytest.mark.parametrize("words", [("quotes",), ("sources",), ("sources", "Harbour Post")])
def test_tables_have_one_form_of_date_and_json_has_the_hour(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    store = Store(tmp_path / "t.db")
    tell(store, "The quay is open.", published="2025-05-01T21:46+02:00")
    store.close()
    assert cli.run(["--store", str(store.path), *words]) == 0
    assert "2025-05-01" in (out := capsys.readouterr().out) and "T21" not in out
    [row] = printed(capsys, store.path, *words)
    assert row.get("published", row.get("last")) == "2025-05-01T21:46+02:00"


def test_filters_narrow_together(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = printed(capsys, db, "quotes", "--source", "daily", "--actor", "Lindqvist", "--kind", "direct")
    assert [q["text"][:5] for q in found] == ["We ar", "No sh"]
    assert printed(capsys, db, "quotes", "--before", "2026-01-06", "--source", "daily") == []


def test_a_limit_says_how_much_it_leaves_out(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.run(["--store", str(db), "quotes", "--limit", "3"])
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 3
    assert err == "3 of 10 quotes; --limit 0 prints all.\n"
    assert len(printed(capsys, db, "quotes", "--limit", "0")) == 10


@pytest.mark.parametrize("words", [("quotes", "--source", "Gazette"), ("sources", "Gazette"), ("actors", "Nobody")])
def test_an_unknown_name_is_answered_with_the_known_ones(
    db: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert cli.run(["--store", str(db), *words]) == 1
    out, err = capsys.readouterr()
    assert out == "" and len(err.splitlines()) == 1
    assert "Daily Lantern" in err or "Ana Lindqvist" in err


def test_in_a_pipe_every_row_is_one_line_of_cells(db: Path) -> None:
    done = run(db, "quotes")
    assert done.stderr == ""
    assert {line.count("\t") for line in done.stdout.splitlines()} == {4}
    assert "[sic]" in run(db, "sources").stdout


def test_options_may_stand_before_or_after_the_subcommand(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.run(["--store", str(db), "sources"])
    before = capsys.readouterr().out
    cli.run(["sources", "--store", str(db)])
    assert capsys.readouterr().out == before != ""


def test_a_store_may_be_called_like_a_subcommand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Store(tmp_path / "quotes").close()
    assert cli.run(["--store", "quotes", "sources"]) == 0


def test_versions_are_listed_and_shown_as_a_diff(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(db)
    first = put(store, "Quay to close soon\n\nIt closes on Monday. Crews know.", "a.txt", outlet="Pier Post")
    second = put(store, "Quay to close soon\n\nIt closes on Tuesday. Crews know.", "b.txt", outlet="Pier Post")
    [listed] = printed(capsys, db, "versions")
    assert (listed["id"], listed["versions"]) == (second.article_ids[0], 2)
    [diff] = printed(capsys, db, "versions", "a.txt")
    assert (diff["older_id"], diff["newer_id"]) == (first.article_ids[0], second.article_ids[0])
    cli.run(["--store", str(db), "versions", str(first.article_ids[0])])
    assert capsys.readouterr().out.splitlines()[1:] == ["- It closes on Monday.", "+ It closes on Tuesday."]
    assert len(printed(capsys, db, "versions", "pier")) == 1
    remove(store, second.article_ids)
    assert cli.run(["--store", str(db), "versions"]) == 0
    assert capsys.readouterr() == ("", "No article has several versions.\n")


def test_an_unsure_speaker_is_marked_wherever_a_quote_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, db = Store(tmp_path / "store.db"), tmp_path / "store.db"
    for outlet in ("Pier Post", "Quay Weekly"):
        put(store, "Quay to close\n\n“The quay will close before the winter,” Ana Lindqvist said.", outlet=outlet)
    sure = {
        c: rows(capsys, db, *c) for c in (("quotes",), ("search", "quay"), ("utterances",), ("compare", "pp", "qw"))
    }
    with store.writing() as connection:
        connection.execute("UPDATE quote SET confidence = 0.5")
    for words, before in sure.items():
        assert "Ana Lindqvist" in before and "Ana Lindqvist ?" not in before
        assert "Ana Lindqvist ?" in rows(capsys, db, *words), words


def rows(capsys: pytest.CaptureFixture[str], db: Path, *words: str) -> str:
    assert cli.run(["--store", str(db), *words]) == 0
    return capsys.readouterr().out


def test_a_comparison_says_which_column_is_which_source(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = rows(capsys, db, "compare", "Coast Courier", "Daily Lantern").splitlines()
    assert lines[0].split("\t") == ["match", "Coast Courier", "Daily Lantern", "why"]
    assert any("Ana Lindqvist: " in line for line in lines)


def test_what_both_sources_tell_stands_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, db = Store(tmp_path / "store.db"), tmp_path / "store.db"
    shared = "“The quay will close before the winter,” Ana Lindqvist said."
    put(store, f"Quay to close\n\n“Nobody asked the crews,” Bo Ek said.\n\n{shared}", outlet="Pier Post")
    put(store, f"Quay shuts\n\n“Trade will suffer,” Cy Dahl said.\n\n{shared}", outlet="Quay Weekly")
    both = [bool(r["left"] and r["right"]) for r in printed(capsys, db, "compare", "pp", "qw") if r["row"] == "quotes"]
    assert both == [True, False, False]
    assert "before the winter" in rows(capsys, db, "compare", "pp", "qw").splitlines()[1]


def test_three_sources_have_a_column_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, db = Store(tmp_path / "store.db"), tmp_path / "store.db"
    shared = "“The quay will close before the winter,” Ana Lindqvist said."
    for outlet in ("Pier Post", "Quay Weekly", "Tide Times"):
        put(store, f"Quay to close, {outlet} learns\n\n{shared}", outlet=outlet)
    names, told, *_ = rows(capsys, db, "compare", "pp", "qw", "tt").splitlines()
    assert names.split("\t") == ["told by", "Pier Post", "Quay Weekly", "Tide Times"]
    assert [cell.count("before the winter") for cell in told.split("\t")] == [0, 1, 1, 1]
    first = printed(capsys, db, "compare", "pp", "qw", "tt")[0]
    assert [telling["source"] for telling in first["tellings"]] == ["Pier Post", "Quay Weekly", "Tide Times"]


def test_every_statement_has_a_number_of_its_own(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = printed(capsys, db, "utterances")
    numbers = [line.split("\t")[0] for line in rows(capsys, db, "utterances").splitlines()]
    assert numbers == [str(i) for i, utterance in enumerate(found, 1) for _ in utterance["quotes"]]


def test_a_figure_is_printed_with_whose_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(tmp_path / "store.db")
    put(store, "Mill grows\n\nThe miller Aldona Steel Inc sold 300,000 sacks in 2025.", outlet="Pier Post")
    with store.writing() as connection:
        connection.execute("UPDATE figure SET actor = 'Aldona Steel'")
    assert "Aldona Steel" in rows(capsys, tmp_path / "store.db", "figures").split("\t")


def test_a_role_that_begins_a_sentence_is_no_other_role(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, db = Store(tmp_path / "store.db"), tmp_path / "store.db"
    put(store, "Quay\n\nMayor Ana Lindqvist said the quay was closed.\n", "a.txt", outlet="Pier Post")
    put(store, "Quay\n\nThe mayor, Ana Lindqvist, said it was shut.\n", "b.txt", outlet="Quay Weekly")
    assert rows(capsys, db, "actors", "lindqvist").casefold().count("mayor") == 1


def test_what_an_outlet_and_the_brief_of_it_both_tell_is_listed_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, said = Store(tmp_path / "store.db"), "“We cannot let people walk over rotten timber any longer,”"
    put(
        store,
        f"Quay closes\n\n{said} Irina Falk said.\n\n“It is final,” Falk said.\n",
        "a.txt",
        outlet="Harbour Herald",
    )
    put(store, f"In short\n\n{said} Irina Falk said.\n", "b.txt", outlet="Harbour Herald", form="brief")
    put(store, f"The quay is shut\n\n{said} Irina Falk said.\n", "c.txt", outlet="Southern Post")
    [utterance] = printed(capsys, store.path, "utterances", "--source", "herald")
    assert len(utterance["quotes"]) == 3
    [speaker] = printed(capsys, store.path, "actors", "--source", "herald")
    assert dict(speaker["sources"]) == {"Harbour Herald": 2, "Harbour Herald (brief)": 1}
