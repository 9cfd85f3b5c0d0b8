"""May a speaker's words have reached an outlet by translation, so that two wordings may both be true to them?"""

from collections.abc import Iterable

from corpus.chinese.countries import COUNTRIES
from store.actors.roles import Standing
from store.answers import QuoteAnswer
from store.words.fold import in_one_script
from store.words.terms import is_han

_ENGLISH = frozenset(
    (
        "United States", "United Kingdom", "Ireland", "Canada", "Australia", "New Zealand", "South Africa", "Nigeria",
        "Ghana", "Kenya", "Uganda", "Zambia", "Zimbabwe", "Botswana", "Malawi", "Namibia", "Sierra Leone", "Liberia",
        "Gambia", "Mauritius", "India", "Pakistan", "Sri Lanka", "Singapore", "Philippines", "Malaysia", "Malta",
        "Jamaica", "Bahamas", "Barbados", "Belize", "Guyana", "Trinidad and Tobago", "Fiji", "Papua New Guinea",
    )
)  # fmt: skip
"""Countries whose officials speak English to the press."""
_CHINESE = ("中国", "中方", "北京", "香港", "澳门", "台湾", "新加坡")


def may_be_translated(quotes: Iterable[QuoteAnswer]) -> bool:
    """Whether one of these tellings is a translation, or what they call the speaker tells of a country that speaks
    another language than theirs. What tells of no country tells nothing.
    """
    told = list(quotes)
    chinese = [is_han(quote.text) for quote in told]
    if any(chinese) != all(chinese) or any(quote.form == "translation" for quote in told):
        return True
    called = [in_one_script(name) for quote in told for name in (quote.role, quote.speaker, quote.mention) if name]
    if any(chinese):
        return any(name.startswith(country) for name in called for country in COUNTRIES if country not in _CHINESE)
    countries = Standing.of(called).countries
    return bool(countries) and countries.isdisjoint(_ENGLISH)
