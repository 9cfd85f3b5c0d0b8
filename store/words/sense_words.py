"""Which small words carry the sense: what must be, may be or is planned, what is denied, what is hedged."""

import re

MODALS = {
    "will": "a statement of what will be",
    "duty": "a statement of what ought to be",
    "may": "a statement of what may be",
    "plan": "a plan",
    "thought": "something considered",
    "": "a plain statement",
}
MODAL_OF = {
    **dict.fromkeys(("will", "would", "shall", "将", "会"), "will"),
    **dict.fromkeys(("must", "should", "ought", "needs", "应", "须"), "duty"),
    **dict.fromkeys(("may", "might"), "may"),
    **dict.fromkeys(
        re.findall(r"\w+", "plan plans planned planning intend intends intended hope hopes hoped aim aims"), "plan"
    ),
    **dict.fromkeys(
        re.findall(r"\w+", "consider considers considering considered weighs weighing mulls mulling"), "thought"
    ),
}
BARE = frozenset(
    re.findall(
        r"\w+",
        "will would shall must should may might can could",
    )
)
"""What stands before a verb without "to": with "to" right behind it, its verb is left out."""
NEGATIONS = frozenset(
    re.findall(
        r"\w+",
        """not no never nor neither nobody nothing none nowhere without refuse refuses refused deny denies
        denied fail fails failed failing decline declines declined unable 不 未 没 无 非""",
    )
)
NEGATE_TO = NEGATIONS.intersection(
    re.findall(r"\w+", "refuse refuses refused fail fails failed failing decline declines declined unable")
)
"""Those that deny only the verb behind "to": who failed the people did do something."""
HEDGES = frozenset(
    re.findall(
        r"\w+",
        """probably possibly perhaps maybe likely unlikely reportedly allegedly apparently seemingly seems
        seem appears appear potentially presumably supposedly may might could suspected believed""",
    )
)
