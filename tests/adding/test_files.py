"""Files are found in folders and read with care: nothing but plain files, whole, and never a surprise."""

import os
from pathlib import Path

import pytest

from corpus.model import About
from store.adding.files import Found, find_files
from store.adding.raw import RefusedError, read_whole, shown
from store.adding.sidecar import checked, read_sidecar
from store.errors import StoreError

posix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="links and pipes of this kind are a POSIX matter")
as_user = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")


def tree(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("words", "utf-8")
    return folder


def names(found: list[Found], folder: Path) -> list[str]:
    return [str(Path(f.path).relative_to(folder)) for f in found]


def test_a_folder_is_walked_to_its_depths_in_an_order_that_stays(tmp_path: Path) -> None:
    tree(tmp_path, "b.txt", "a/z.html", "a/b/c.pdf", "a.txt")
    found = list(find_files([tmp_path]))
    assert names(found, tmp_path) == ["a/b/c.pdf", "a/z.html", "a.txt", "b.txt"]


def test_the_parts_of_saved_pages_and_hidden_files_are_left_out_unless_they_are_named(tmp_path: Path) -> None:
    tree(tmp_path, "page.html", "page_files/menu.js", "page_files/logo.png", ".secret/x.txt", ".hidden.txt")
    assert names(list(find_files([tmp_path])), tmp_path) == ["page.html"]
    assert names(list(find_files([tmp_path / ".hidden.txt"])), tmp_path) == [".hidden.txt"]


def test_a_packed_folder_among_the_files_is_named_and_not_passed_over(tmp_path: Path) -> None:
    tree(tmp_path, "page.html", "clippings.zip", "older.tar")
    assert names(list(find_files([tmp_path])), tmp_path) == ["clippings.zip", "older.tar", "page.html"]


def test_excludes_are_written_as_in_gitignore(tmp_path: Path) -> None:
    tree(tmp_path, "keep.txt", "drafts/a.txt", "old/b.txt", "old/keep me.txt")
    found = find_files([tmp_path], ["drafts/", "old/*", "!old/keep*"])
    assert names(list(found), tmp_path) == ["keep.txt", "old/keep me.txt"]


def test_an_ignore_file_holds_for_its_folder_and_below(tmp_path: Path) -> None:
    tree(tmp_path, "a/x.txt", "a/y.txt", "x.txt")
    (tmp_path / "a" / ".h200ignore").write_text("x.*\n", "utf-8")
    assert names(list(find_files([tmp_path])), tmp_path) == ["a/y.txt", "x.txt"]


def test_what_a_deeper_ignore_file_or_the_command_takes_back_is_read_after_all(tmp_path: Path) -> None:
    tree(tmp_path, "a.log", "one/a.log", "one/b.log", "two/a.log", "two/picture.svg")
    (tmp_path / ".h200ignore").write_text("*.log\n", "utf-8")
    (tmp_path / "one" / ".h200ignore").write_text("!*.log\n/b.log\n", "utf-8")
    assert names(list(find_files([tmp_path])), tmp_path) == ["one/a.log"]
    taken_back = ["!*.log", "!*.svg", "two/a.log"]
    expected = ["a.log", "one/a.log", "one/b.log", "two/picture.svg"]
    assert names(list(find_files([tmp_path], taken_back)), tmp_path) == expected


def test_a_pattern_that_means_nothing_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="pattern"):
        list(find_files([tmp_path], ["!"]))


@posix
def test_links_and_pipes_are_refused_with_the_reason_and_loops_are_no_danger(tmp_path: Path) -> None:
    tree(tmp_path, "a/story.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "link.txt").symlink_to("a/story.txt")
    (tmp_path / "gone.txt").symlink_to("a/burned.txt")
    (tmp_path / "ring.txt").symlink_to("ring.txt")
    os.mkfifo(tmp_path / "pipe")
    found = {Path(f.path).name: f.refused for f in find_files([tmp_path])}
    assert found["story.txt"] is None
    assert "link" in (found["loop"] or "") and str(tmp_path / "a" / "story.txt") in (found["link.txt"] or "")
    assert "leads to no file" in (found["gone.txt"] or "") and "burned.txt" in (found["gone.txt"] or "")
    assert "leads to no file" in (found["ring.txt"] or "")
    assert "pipe" in (found["pipe"] or "") and "standard input" in (found["pipe"] or "")


@posix
def test_a_device_or_pipe_never_makes_reading_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (str(tmp_path / "pipe"), "/dev/zero", str(tmp_path)):
        with pytest.raises(RefusedError):
            read_whole(path, 1000)


def test_what_is_missing_is_refused_in_one_sentence(tmp_path: Path) -> None:
    [found] = find_files([tmp_path / "nowhere"])
    assert found.refused == "There is no such file; check the path."
    assert next(iter(find_files([""]))).refused
    (tmp_path / "story.txt").touch()
    assert next(iter(find_files([tmp_path / "story.txt" / "a"]))).refused == found.refused


@as_user
def test_a_file_that_may_not_be_read_is_refused_in_one_sentence(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt")
    (tmp_path / "a.txt").chmod(0)
    with pytest.raises(RefusedError, match="permissions"):
        read_whole(str(tmp_path / "a.txt"), 1000)


def test_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(1 << 40)  # a terabyte of nothing
    with pytest.raises(RefusedError, match="larger than the limit of 1 MB"):
        read_whole(str(path), 1_000_000)


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, read = tmp_path / "growing.txt", os.read
    path.write_bytes(b"x")

    def read_and_grow(descriptor: int, number: int) -> bytes:
        data = read(descriptor, number)
        if os.lseek(descriptor, 0, os.SEEK_CUR) == len(data):  # it was the first: the moment is made certain
            with path.open("ab") as file:
                file.write(b"y")
        return data

    monkeypatch.setattr("store.adding.raw.os.read", read_and_grow)
    with pytest.raises(RefusedError, match="changed while"):
        read_whole(str(path), 1000)
    assert path.read_bytes() == b"xyy"  # it was tried again


@posix
def test_a_name_cannot_act_on_the_terminal_and_undecodable_bytes_do_no_harm(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/\x1b[2J\xff\xe2\x80\xae.txt"
    with open(raw, "wb") as file:  # noqa: PTH123  a name that is no text
        file.write(b"words")
    [found] = find_files([tmp_path])
    assert found.name.endswith("\\x1b[2J\\xff\\u202e.txt")
    assert read_whole(found.path, 1000) == b"words"
    found.name.encode("utf-8")


def test_a_plain_name_is_shown_as_it_is() -> None:
    assert shown("新闻/Büro [1].txt") == "新闻/Büro [1].txt"


def test_a_sidecar_says_what_is_known_of_the_file_beside_it_and_is_no_article(tmp_path: Path) -> None:
    tree(tmp_path, "story.html", "plain.txt", "settings.toml")
    (tmp_path / "story.html.toml").write_text(
        'outlet = "Harbour News"\npublished = 2026-03-04\nform = "op-ed"\n', "utf-8"
    )
    found = list(find_files([tmp_path]))
    assert names(found, tmp_path) == ["plain.txt", "story.html"]
    sidecar = found[-1].sidecar
    assert sidecar is not None
    assert read_sidecar(sidecar) == (About(outlet="Harbour News", published="2026-03-04", form="opinion"), ())
    assert next(iter(find_files([tmp_path / "story.html"]))).sidecar is not None


def test_a_sidecar_may_leave_out_the_ending_of_its_file_and_is_no_article_when_it_is_named_too(tmp_path: Path) -> None:
    tree(tmp_path, "story.txt", "story.toml", "lone.toml")
    assert names(list(find_files([tmp_path])), tmp_path) == ["story.txt"]
    [found] = find_files([tmp_path / "story.toml", tmp_path / "story.txt"])
    assert (found.path, found.sidecar) == (str(tmp_path / "story.txt"), str(tmp_path / "story.toml"))
    [alone] = find_files([tmp_path / "lone.toml"])
    assert alone.sidecar is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("outlet = ", "not TOML"),
        ('outlit = "x"', "'outlit' is no key"),
        ('published = "soon"', "no date"),
        ('form = "poem"', "no form"),
        ("outlet = 3", "quotation marks"),
        ("[[[[[", "not TOML"),
    ],
)
def test_a_broken_sidecar_is_named_with_what_is_wrong(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "a.toml").write_text(text, "utf-8")
    about, [note] = read_sidecar(str(tmp_path / "a.toml"))
    assert about == About()
    assert "a.toml" in note and reason in note


def test_what_the_user_supplies_is_cleaned_before_it_is_kept() -> None:
    assert checked(About(outlet="  Harbour\x1b[31m News ", published="4 March 2026")) == About(
        outlet="Harbour News", published="2026-03-04"
    )
    with pytest.raises(ValueError, match="no date"):
        checked(About(published="yesterday"))


def test_a_folder_without_anything_to_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (found,) = find_files([tmp_path])
    assert found.refused is not None
    assert "no file to read" in found.refused
