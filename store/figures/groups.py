"""Keep the groups of figures that measure the same thing up to date as articles come and go."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from store.database.pending import Pending
from store.figures.aligned import aligned
from store.figures.judging import IN_ROW, gravest, verdicts_among
from store.figures.lines import line_of
from store.figures.marks import split_marks
from store.figures.measured import Given, Measured, figures_by_id, figures_of, near_of
from store.figures.one_statement import told_in_one_statement
from store.figures.one_story import Telling, other_tellings, story_keys, strangers_among, tell_one_story, telling_of
from store.figures.same_thing import is_near, same_thing
from store.figures.values import digits_of
from store.utterances.blocking import FIRST_HALF, SECOND_HALF, first_half
from store.utterances.quote_index import rarity_for
from store.utterances.rarity import Rarity

VALUE_TERMS = 9
SUBJECT_TERMS = 5
TELLING = 4
"""Digits of a value, 31.54 or 1,376, by which alone it is found: hardly another article has it by chance."""
VERIFIED = 10
_MEMBERS = 40
"""Figures of a group that are looked at."""
_UNIQUE = 1 << 60
"""Sorts the words that no other quote has behind all others."""


def add_figures(pending: Pending, article_id: int) -> tuple[list[int], bytes]:
    """Group a new article's figures with those of others; the groups this made or changed, and what was entered."""
    connection = pending.connection
    figures = figures_of(connection, article_id)
    terms = (f.near if len(f.near) >= VALUE_TERMS else f.around for f in figures)
    counts = pending.terms.of(connection, set().union(*terms))
    keys = {f.id: keys_of(f, counts.__getitem__) for f in figures}
    found = _candidates(pending, keys)
    telling = telling_of(pending, article_id) if figures else None
    retold = told_in_one_statement(connection, figures)
    for one, tellings in (_in_other_tellings(pending, figures, telling) if telling else {}).items():
        retold.setdefault(one, []).extend(tellings)
    entries = {figure: [*values, *subjects] for figure, (values, subjects) in keys.items()}
    if telling:
        entries[figures[0].id] += story_keys(telling)
    entered = pending.figures.enter(entries)
    others = figures_by_id(connection, sorted({i for ids in found.values() for i in ids}))
    if not others and not retold:
        return [], entered
    own = rarity_for(pending)
    near = {f.id: [others[i] for i in found[f.id] if i in others and is_near(f, others[i], own)] for f in figures}
    akin = {f.id: {other.id: other for other in (*near[f.id], *retold.get(f.id, ()))} for f in figures}
    terms = (f.around for figure in figures if akin[figure.id] for f in (figure, *akin[figure.id].values()))
    rarity = rarity_for(pending, *terms)
    joined: dict[int, set[int]] = {}
    for figure in figures:
        sure = {other.id for other in retold.get(figure.id, ())}
        same = [o for o in akin[figure.id].values() if o.id in sure or same_thing(figure, o, rarity)]
        if same:
            group, members = _put(connection, figure, same, rarity)
            joined.setdefault(group, set()).update(members)
    return [group for group, members in joined.items() if _judge_newcomers(connection, group, members)], entered


def _in_other_tellings(pending: Pending, figures: Sequence[Measured], telling: Telling) -> dict[int, list[Measured]]:
    """For figures of a new article those of other tellings of its story that surely are of the same thing."""
    found: dict[int, list[Measured]] = defaultdict(list)
    ours = frozenset[str]().union(*(figure.near for figure in figures))
    for article, named in other_tellings(pending, telling).items():
        near = near_of(pending.connection, article)
        if not tell_one_story(pending, named, ours, near):
            continue
        theirs = figures_of(pending.connection, article)
        rarity = rarity_for(pending, ours, near)
        strangers = partial(strangers_among, pending, figures, telling, theirs)
        for pair in aligned(figures, theirs, rarity.share, strangers):
            if pair.sure:
                found[pair.one.id].append(pair.other)
    return found


def drop_figures(pending: Pending, article_id: int, entered: bytes) -> list[int]:
    """Take an article's figures out of every group before it goes; the groups that are left changed."""
    connection = pending.connection
    touched = [
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT m.group_id FROM figure_member m JOIN figure f ON f.id = m.figure_id"
            " WHERE f.article_id = ?",
            (article_id,),
        )
    ]
    own = "SELECT id FROM figure WHERE article_id = ?"
    connection.execute(f"DELETE FROM figure_member WHERE figure_id IN ({own})", (article_id,))
    pending.figures.take_out(entered)
    return [group for group in touched if _judge(connection, group)]


def keys_of(figure: Measured, count: Callable[[str], int]) -> tuple[list[int], list[int]]:
    """The blocking keys of a figure: its value with the words around, its unit with those of its sentence."""

    def rank(term: str) -> int:
        number = count(term)
        return number if number > 1 else _UNIQUE

    near = sorted(sorted(figure.near), key=rank)
    around = near if len(near) >= VALUE_TERMS else [*near, *sorted(sorted(figure.around - figure.near), key=rank)]
    sums = [SECOND_HALF[term] for term in around[:VALUE_TERMS]]
    values = []
    for unit, low, high in (figure.value, *figure.also):
        value = first_half(f"{figure.kind} {unit} {low:g} {high:g}")
        values += [value | number for number in sums] if digits_of(low) < TELLING else [value]
    if line := line_of(figure.marks):
        values.append(first_half(line))
    kind = FIRST_HALF[f"{figure.kind} {figure.unit if figure.kind == 'money' else ''}"]
    return values, [kind | SECOND_HALF[term] for term in near[:SUBJECT_TERMS]]


def _candidates(pending: Pending, keys: Mapping[int, tuple[list[int], list[int]]]) -> dict[int, list[int]]:
    """For each figure those that share most keys with it, the newest of them first.

    One word in common makes another value no candidate: of those that are, most share all of the rarest.
    """
    buckets = pending.figures.find({key for every in keys.values() for part in every for key in part})
    found = {}
    for figure, (values, subjects) in keys.items():
        same = [other for key in values if key in buckets for other in buckets[key]]
        votes = Counter(same)
        votes.update(other for key in subjects if key in buckets for other in buckets[key])
        akin = {other for other, count in votes.items() if count > 1}.union(same)
        found[figure] = sorted(akin, key=lambda other: (-votes[other], -other))[:VERIFIED]
    return found


def _put(
    connection: sqlite3.Connection, figure: Measured, akin: Sequence[Measured], rarity: Rarity
) -> tuple[int, list[int]]:
    """Put a figure, and those alone that it is akin to, into the first group whose members it fits, or a new one."""
    membership = "SELECT group_id FROM figure_member WHERE figure_id = ?"
    ids = {other.id for other in akin}
    held = {other.id: row[0] for other in akin for row in connection.execute(membership, (other.id,))}
    group = next((g for g in dict.fromkeys(held.values()) if _fits(connection, figure, ids, g, rarity)), None)
    if group is None:
        cursor = connection.execute("INSERT INTO figure_group (verdict, why) VALUES ('agrees', '')")
        group = int(cursor.lastrowid or 0)
        alone = [other for other in akin if other.id not in held] or akin[:1]
    else:
        alone = [other for other in akin if other.id not in held]
    members = [figure.id, *(other.id for other in alone)]
    connection.executemany(
        "INSERT OR IGNORE INTO figure_member (group_id, figure_id) VALUES (?, ?)", [(group, i) for i in members]
    )
    return group, members


def _fits(connection: sqlite3.Connection, figure: Measured, akin: Collection[int], group: int, rarity: Rarity) -> bool:
    """Whether a figure is the same thing as one in half of a group's articles at least; eight members are looked at.

    An article that gives a sum in two currencies is no two witnesses of what it measures.
    """
    query = "SELECT figure_id FROM figure_member WHERE group_id = ? ORDER BY id LIMIT 8"
    known = figures_by_id(connection, [row[0] for row in connection.execute(query, (group,))]).values()
    fit = {o.article for o in known if o.article == figure.article or o.id in akin or same_thing(figure, o, rarity)}
    return 2 * len(fit) >= len({o.article for o in known})


def _judge(connection: sqlite3.Connection, group: int) -> bool:
    """Judge a group anew; whether there still is one: it needs figures of two articles."""
    figures = members_of(connection, group)
    if len({figure.article for figure in figures}) < 2:
        connection.execute("DELETE FROM figure_group WHERE id = ?", (group,))
        return False
    _write_verdict(connection, group, gravest(judged[2:] for judged in verdicts_among(figures)))
    return True


def _judge_newcomers(connection: sqlite3.Connection, group: int, newcomers: set[int]) -> bool:
    """Judge what newcomers change in a group; whether they are looked at, and are not the forty-first of its kind."""
    if newcomers.isdisjoint(_first_members(connection, group)):
        return False
    judged = verdicts_among(members_of(connection, group), newcomers)
    first = next(judged, None)
    if first is None:
        return False
    before = connection.execute("SELECT verdict, why FROM figure_group WHERE id = ?", (group,)).fetchone()
    verdicts = (pair[2:] for pair in chain([first], judged))
    _write_verdict(connection, group, gravest(chain([before], verdicts) if before[1] else verdicts))
    return True


def _write_verdict(connection: sqlite3.Connection, group: int, verdict: tuple[str, str]) -> None:
    connection.execute("UPDATE figure_group SET verdict = ?, why = ? WHERE id = ?", (*verdict, group))


def members_of(connection: sqlite3.Connection, group: int) -> list[Measured]:
    """The figures of a group in order of article and place; at most forty, those first entered."""
    found = figures_by_id(connection, _first_members(connection, group)).values()
    beside = _given_by(connection, found)
    wholes = _wholes(connection, found)
    known = (replace(f, beside=frozenset(beside[f.article]), whole=wholes.get(f.id, 0.0)) for f in found)
    return sorted(known, key=lambda f: (f.article, f.start))


def _wholes(connection: sqlite3.Connection, figures: Collection[Measured]) -> dict[int, float]:
    """What each of these counts makes with two others at the least that stand in one row with it."""
    counts = json.dumps([figure.id for figure in figures if figure.kind == "count"])
    rows = connection.execute(
        "SELECT f.id, sum(o.low) FROM figure f JOIN figure o ON o.article_id = f.article_id"
        " WHERE f.id IN (SELECT value FROM json_each(?)) AND o.kind = 'count' AND abs(o.start - f.start) < ?"
        " AND (o.unit IS NULL OR o.unit IS f.unit) GROUP BY f.id HAVING count(*) > 2",
        (counts, IN_ROW),
    )
    return dict(rows.fetchall())


def _given_by(connection: sqlite3.Connection, figures: Collection[Measured]) -> dict[int, set[Given]]:
    """For each article of these figures which of their values stand in it; not one of a digit, which any may have."""
    articles = json.dumps([figure.article for figure in figures])
    values = json.dumps([figure.low for figure in figures if digits_of(figure.low) > 1])
    given: dict[int, set[Given]] = defaultdict(set)
    for article, kind, unit, low, high, start, near in connection.execute(
        "SELECT f.article_id, f.kind, f.unit, f.low, f.high, f.start, t.near FROM figure f"
        " LEFT JOIN figure_terms t ON t.figure_id = f.id"
        " WHERE f.article_id IN (SELECT value FROM json_each(?))"
        " AND f.low IN (SELECT value FROM json_each(?)) AND f.status <> 'denied'",
        (articles, values),
    ):
        given[article].add(Given(kind, unit, low, high, start, *split_marks(near or "")))
    return given


def _first_members(connection: sqlite3.Connection, group: int) -> list[int]:
    query = "SELECT figure_id FROM figure_member WHERE group_id = ? ORDER BY figure_id LIMIT ?"
    return [row[0] for row in connection.execute(query, (group, _MEMBERS))]
