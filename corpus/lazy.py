"""Patterns that are compiled when first used, so that importing the parser costs next to nothing."""

import re
from typing import Any, cast


class _Lazy:
    """Stands in for a compiled pattern; its methods are the pattern's own from the first use on."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, at the price of a string until it is used."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
