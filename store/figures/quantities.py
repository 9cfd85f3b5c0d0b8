"""What an amount measures, by the word beside it: a cost, a debt, what is saved; and which of these are two things."""

import re

APART = {
    word: row
    for row, words in enumerate(
        (
            "profit profits earnings income",
            "loss losses",
            "sales revenue revenues turnover",
            "costs cost expenses spending",
            "exports export shipments",
            "imports import",
            "output production",
            "inflation prices price",
            "wages pay salaries",
            "unemployment jobless",
            "debt debts",
            "deficit shortfall",
            "surplus",
            "growth GDP",
            "shares stock",
            "dividend",
            "rents rent",
        )
    )
    for word in words.split()
}
"""By number what each of these words measures, where it measures what no other row does."""
_BESIDE = {
    form: words.split()[0]
    for words in (
        "profit profits earnings earned",
        "loss losses lost losing damage",
        "sales revenue revenues turnover",
        "cost costs costing priced price charge charges charging bill repair repairs fix",
        "exports exported",
        "imports imported",
        "pay wages salary salaries",
        "debt debts owed owes owing",
        "deficit shortfall gap hole",
        "surplus",
        "dividend",
        "output produce produces produced producing production",
        "rent rents",
        "save saves saved saving savings",
        "worth valued",
        "fine fined fines penalty",
        "budget",
        "invest invested investing investment",
        "bid offered offer",
        "contract order deal",
        "subsidy subsidies grant grants aid",
        "ransom",
        "outflow outflows withdrawal withdrawals withdrawn withdrew",
        "drawn drew drawing",
        "bonus bonuses",
        "compensation payout damages compensate compensated compensating",
        "levy levies tariff tariffs duty duties surcharge",
        "bring brings brought bringing fetch fetches fetched",
    )
    for form in words.split()
}
OUTPUT = "output"
"""What is made, of which a weight or a volume may be told."""
_WORD = re.compile(r"[A-Za-z]+|[^A-Za-z\s]")
_ANOTHER = re.compile(r" (?:under|from|after|before|by|with|than|and|or|but|while) ")
"""Behind what another thing is named: "paid $3 under a contract worth $5"."""
_BEFORE, _BEHIND = 7, 3
"""Words on either side of an amount among which the one stands that says what it is."""
_LETTERS = 60


def quantities_in(name: str) -> set[str]:
    """Which known quantities the words of a name are, each by one word: "turnover" is "sales"."""
    return {what for word in _WORD.findall(name) if (what := _BESIDE.get(word.lower()))}


def measured_beside(before: str, behind: str) -> str | None:
    """What the words right before an amount, or right behind it, say that it is; None where they do not."""
    sides = (
        reversed(_WORD.findall(before[-_LETTERS:].removesuffix(": "))),
        _WORD.findall(_ANOTHER.split(behind[:_LETTERS], maxsplit=1)[0]),
    )
    for words, most in zip(sides, (_BEFORE, _BEHIND), strict=True):
        for _, word in zip(range(most), words, strict=False):
            if not word.isalpha():
                break
            if what := _BESIDE.get(word.lower()):
                return what
    return None
