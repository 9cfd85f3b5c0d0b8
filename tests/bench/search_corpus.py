"""What the search benchmark searches: quotes recombined from sentences, with as many rare words as real news has."""

import json
import random
import re
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

SHARED = Path(__file__).resolve().parents[3] / "shared" / "eval"
CHINESE_SHARE = 0.15
RARE_SHARE = 0.04  # of the words of a quote: names, places, numbers; it makes the vocabulary grow as real news does
_SENTENCE = re.compile(r"(?<=[.!?”])\s+|\n+")
_OWN_STARTS = (
    "the mayor told reporters that",
    "officials at the ministry said on Monday that",
    "we have never agreed that",
    "analysts expect, and I agree, that",
    "the union's lawyer argued before the court that",
    "nobody in this room believes",
    "according to two people who saw the draft,",
    "our engineers found last spring that",
    "the report, published on Friday, concludes that",
    "what worries the farmers most is that",
    "she would not say whether",
    "it's simply not true that",
)
_OWN_ENDS = (
    "the harbour will close before the winter storms begin",
    "prices of grain and diesel are going to rise again this year",
    "the new bridge cannot carry the trucks it was built for",
    "both sides should come back to the table without conditions",
    "the committee didn't read the contract it had signed",
    "a third of the country's hospitals lack clean water",
    "tariffs hurt the people they are supposed to protect",
    "the company paid less tax than its own drivers",
    "voters in the northern districts have made up their minds",
    "the vaccine was tested on far too few patients",
    "the election commission must publish every result by Thursday",
    "young teachers are leaving the profession after two years",
    "the satellite lost contact shortly after it left the atmosphere",
    "no government can promise that the river won't flood",
)
_SYLLABLES = re.findall(
    r"\w+",
    "ba be bo ka ke ko li lo lu ma mi mo na ni no ra ri ro sa se so ta te to va ve vo den mar sel tor wick"
    " ham ford berg ley ston shi zhou chen guo tang sky gar hol win dor pel mun ric bur",
)
_HANZI = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民"
    "得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义"
    "事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提"
    "直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放"
    "决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美"
    "再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广"
)


def quotes(number: int, seed: int = 7) -> Iterator[str]:
    """This many quote texts; the same ones for the same seed."""
    rng = random.Random(seed)
    sentences, clauses = _english(), _chinese(rng)
    rare, weights = _rare_words(rng, 300_000)
    pick_rare = _zipf(rng, rare, weights)
    hanzi_words = ["".join(rng.choices(_HANZI, k=2)) for _ in range(30_000)]
    pick_hanzi = _zipf(rng, hanzi_words, list(accumulate(1 / (i + 8) for i in range(len(hanzi_words)))))
    for _ in range(number):
        if rng.random() < CHINESE_SHARE:
            parts = [_swap_hanzi(rng, rng.choice(clauses), pick_hanzi) for _ in range(rng.choice((1, 2, 2, 3)))]
            yield "，".join(parts)
        else:
            yield _english_quote(rng, sentences, pick_rare)


def _english_quote(rng: random.Random, sentences: list[list[str]], pick_rare: "_Picker") -> str:
    first, second = rng.choice(sentences), rng.choice(sentences)
    words = first[: rng.randint(len(first) // 3, len(first))] + second[rng.randint(0, len(second) * 2 // 3) :]
    return " ".join(next(pick_rare) if rng.random() < RARE_SHARE else word for word in words[:60])


def _swap_hanzi(rng: random.Random, clause: str, pick: "_Picker") -> str:
    at = rng.randrange(0, max(1, len(clause) - 1))
    return clause[:at] + next(pick) + clause[at + 2 :] if rng.random() < 0.7 else clause


_Picker = Iterator[str]


def _zipf(rng: random.Random, words: list[str], cumulative: list[float]) -> _Picker:
    while True:
        yield from rng.choices(words, cum_weights=cumulative, k=4096)


def _rare_words(rng: random.Random, size: int) -> tuple[list[str], list[float]]:
    words = []
    for i in range(size):
        if i % 9 == 8:
            words.append(str(rng.randrange(2, 100_000)))
        else:
            words.append("".join(rng.choices(_SYLLABLES, k=rng.choice((2, 2, 3, 3, 4)))).capitalize())
    return words, list(accumulate((i + 40) ** -1.25 for i in range(size)))


def _english() -> list[list[str]]:
    path = SHARED / "polnear.dev.jsonl"
    if not path.is_file():
        return [f"{start} {end}".split() for start in _OWN_STARTS for end in _OWN_ENDS]
    with path.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    found = (sentence.split() for text in texts for sentence in _SENTENCE.split(text))
    return [words for words in found if 6 <= len(words) <= 45]


def _chinese(rng: random.Random) -> list[str]:
    """Clauses of 6 to 20 characters: the real ones, and as many made of common characters as give them company."""
    path = SHARED / "zh.dev.jsonl"
    made = ["".join(rng.choices(_HANZI, k=rng.randint(6, 16))) for _ in range(3000)]
    if not path.is_file():
        return made
    with path.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    real = [clause for text in texts for clause in re.split(r"[^\w]+", text) if 5 <= len(clause) <= 20]
    return made + real * 12
