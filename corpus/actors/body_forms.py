"""Which other names mean a body: the short forms of companies and clubs, and who is listed beside a company."""

from collections.abc import Callable
from itertools import pairwise
from operator import attrgetter

from corpus.actors.actor_words import CLUB_ENDS
from corpus.actors.aliases import Aliases
from corpus.actors.spans import Spot
from corpus.actors.types import is_people, type_of
from corpus.lazy import lazy
from corpus.model import ActorType
from corpus.wordlists import words as words_of

Groups = dict[str, list[Spot]]
"""Places by the words that stand there."""
Bodies = dict[str, tuple[ActorType, list[Spot]]]
"""Type and places of a body by the name told."""
_KINDS = words_of("Institute Institution Foundation University")
_IN_PLACE = lazy(r"\b[Ii]n \Z")
_LISTED = lazy(r"(?: [A-Z]\w{0,20})?(?:,? (?:and|or) |, )")


def take_short_forms(
    text: str, bodies: Bodies, doubtful: Groups, aliases: Aliases, writes: Callable[[str], bool]
) -> None:
    """Give the one company or club its short forms among the doubtful names: "Harbour" of "Harbour Minerals"."""
    owners = owners_of_short_forms(bodies)
    told = {n: spots for n, (kind, spots) in bodies.items() if kind in ("company", "organisation") and n in owners}
    doubtful.update((n, spots) for n, spots in told.items() if " " in n or type_of(n, aliases) is None)
    for name in [n for n in doubtful if n in owners]:
        full = max(owners[name], key=len)
        one_body = all(full.startswith(other) for other in owners[name]) and doubtful[name][0].kind != "place"
        if bodies[full][0] == "organisation" and name not in told and full.rpartition(" ")[2].lower() not in CLUB_ENDS:
            continue  # "Oxford" may be the town
        if any(_IN_PLACE.search(text[max(0, spot.start - 9) : spot.start]) for spot in doubtful[name][:6]):
            continue  # "Wuhan" of "Wuhan Foundries", which stands there
        if one_body and not is_people(name) and not writes(name.lower()):
            bodies[full][1].extend(doubtful.pop(name))
            bodies.pop(name, None)


def owners_of_short_forms(bodies: Bodies) -> dict[str, set[str]]:
    """Companies and clubs by the first words of their names, clubs by the last as well ("Rovers"); and bodies, where
    what is left off tells only what kind they are ("Lundby" of "Lundby Institute") or what they are for.
    """
    owners: dict[str, set[str]] = {}
    for full, (kind, _) in bodies.items():
        words = full.split()
        club = words[-1].lower() in CLUB_ENDS
        if len(words) > 1 and (club or kind == "company"):
            for short in ([words[-1]] if club else []) + [" ".join(words[:i]) for i in range(1, len(words))]:
                owners.setdefault(short, set()).add(full)
        elif kind == "organisation" and words[-1] in _KINDS and len(words) < 4:
            owners.setdefault(" ".join(words[:-1]), set()).add(full)
        elif kind == "organisation" and " for " in full and " " in (head := full.partition(" for ")[0]):
            owners.setdefault(head, set()).add(full)
    return owners


def take_listed(text: str, bodies: Bodies, doubtful: Groups, groups: Groups) -> None:
    """Make companies of doubtful names listed beside one: "Ant, Bee and Cow", where one of them is known for one."""
    if all(kind != "company" for kind, _ in bodies.values()):
        return
    order = sorted((s for spots in groups.values() for s in spots), key=attrgetter("start"))
    for _ in range(2):
        for one, other in pairwise(order):
            if other.text not in doubtful or other.kind == "place":
                continue
            if (taken := bodies.get(one.text)) and taken[0] == "company":
                between = text[min(one.end, other.end) : max(one.start, other.start)]
                if _LISTED.fullmatch(between) and not text.startswith(("'s", "’s"), max(one.end, other.end)):
                    bodies[other.text] = ("company", doubtful.pop(other.text))
        order.reverse()
