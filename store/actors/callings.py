"""Do two articles give a name callings that one person hardly has: a footballer and a minister?"""

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from corpus.wordlists import words
from store.words.fold import fold

_CALLINGS = {
    "sport": words(
        """
        athlete batsman batter bowler boxer catcher cornerback cricketer cyclist footballer fullback full-back
        goalie goalkeeper golfer gymnast jockey linebacker midfielder pitcher quarterback rower sculler skater skier
        sprinter striker swimmer winger wrestler
        """
    ),
    "office": words(
        """
        admiral ambassador archbishop assemblyman assemblywoman bishop cardinal colonel congressman congresswoman
        general governor judge lawmaker legislator magistrate mayor mep minister mp msp premier prosecutor senator
        """
    ),
    "stage": words(
        """
        actor actress choreographer comedian dancer drummer guitarist novelist painter pianist poet rapper sculptor
        singer soprano tenor violinist
        """
    ),
    "learning": words(
        """
        archaeologist astronomer biologist cardiologist chemist epidemiologist geologist historian mathematician
        neurologist oncologist physicist professor psychologist surgeon virologist
        """
    ),
    "trade": words(
        """
        baker barista bricklayer butcher carpenter cashier electrician farmer fisherman hairdresser janitor nurse
        plumber shopkeeper teacher trucker waiter waitress welder
        """
    ),
}
"""What people are called by what they do, by fields that few people change between."""
_GO_TOGETHER = frozenset((frozenset(("office", "learning")), frozenset(("trade", "learning"))))
"""A professor becomes a minister, and a teacher may be called a professor."""
_PAST = words("former ex retired then onetime")
_HEAD = re.compile(r" (?:of|for|in|at|with|to|who|from|on)\b|,")
_WORD = re.compile(r"[\w-]+")


@lru_cache(maxsize=1024)  # the same roles come back
def callings(roles: tuple[str, ...]) -> frozenset[str]:
    """The fields that roles as written tell of; none of what somebody was once."""
    heads = (_WORD.findall(_HEAD.split(fold(role), maxsplit=1)[0]) for role in roles)
    told = {head[-1] for head in heads if head and _PAST.isdisjoint(head)}
    return frozenset(field for field, names in _CALLINGS.items() if not names.isdisjoint(told))


def clash(one: frozenset[str], others: Iterable[str]) -> bool:
    """Whether fields and the roles of articles that name somebody else so, each as JSON, are hardly one person's."""
    other = frozenset(field for roles in others for field in callings(tuple(json.loads(roles))))
    if not one.isdisjoint(other):
        return False
    return any(frozenset(pair) not in _GO_TOGETHER for pair in product(one, other))
