"""Remember what a function gave for each word: a plain table, which is faster than `lru_cache`."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")
_LARGEST = 1 << 12


class Memo(dict[str, T], Generic[T]):
    """`memo[word]` is `make(word)`, made once. Emptied when it holds some thousands: the common ones are soon back."""

    def __init__(self, make: Callable[[str], T]) -> None:
        """Nothing is made yet."""
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> T:
        if len(self) >= _LARGEST:
            self.clear()
        value = self[word] = self._make(word)
        return value
