"""The keys of the pane in front, and what the signs mean."""

from collections.abc import Sequence
from typing import ClassVar

from rich.style import Style
from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType

from tui.keys import meaning
from tui.pair_blocks import HeadingBlock
from tui.screens.view import View
from tui.signs import KIND_SIGNS, KIND_WORDS
from tui.strips import Piece, fit
from tui.widgets.block_list import Block, BlockList, Styles
from tui.wrap import wrap

SIGN = 20
"""Cells for a key or sign, wide enough for four keys that do the same."""


class LineBlock:
    """A key or a sign, and what it does or means."""

    notable = False

    def __init__(self, sign: str, meaning: str) -> None:
        self.sign, self.meaning = sign, meaning

    def lines(self, width: int, style: Styles) -> list[list[Piece]]:
        """The sign, and beside it as many lines as the meaning needs."""
        lines = wrap(self.meaning, max(10, width - SIGN - 1)) or [(0, 0)]
        signs = [f"  {self.sign}", *[""] * (len(lines) - 1)]
        return [
            [(fit(sign, SIGN), style("sign")), (self.meaning[a:b], Style())]
            for sign, (a, b) in zip(signs, lines, strict=True)
        ]


class KeyList(BlockList):
    """Lines to read: there is nothing to open, and nothing differs."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key that does nothing here."""
        return action not in ("notable", "choose")


class HelpScreen(View):
    """Opened by `?` from anywhere; Esc goes back."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("question_mark", "back", "Back", show=False, id="help.close")]

    def __init__(self, bindings: Sequence[ActiveBinding]) -> None:
        """`bindings` are those in force where help was asked for."""
        super().__init__()
        self._in_force = bindings

    def body(self) -> ComposeResult:
        yield KeyList(id="help")

    def on_mount(self) -> None:
        """List the keys, nearest first."""
        seen: dict[str, list[str]] = {}
        for active in self._in_force:
            binding = active.binding
            if not binding.system and binding.description:
                key = self.app.get_key_display(binding)
                seen.setdefault(meaning(active), []).append(key)
        keys = [LineBlock(" ".join(dict.fromkeys(keys)), what) for what, keys in seen.items()]
        kinds = [LineBlock(sign, KIND_WORDS[kind]) for kind, sign in KIND_SIGNS.items()]
        more = [
            LineBlock("?", "after a speaker: the attribution is unsure"),
            LineBlock("✓", "after a speaker, or before why two are one: said by hand; R lists all that was"),
            LineBlock("✓?", "so, and the outlet has changed who said it since"),
            LineBlock("★ # ✎", "before the words: starred; tagged; with a note, and maybe tags"),
            LineBlock("via", "through whom the words reached the outlet"),
            LineBlock("SCMP", "a source of several words by its initials, where there is little room for its name"),
            LineBlock("(brief)", "our summary of an outlet's article, not the outlet's words"),
            LineBlock("▌ ●", "marked for comparing; narrowing the quotes"),
        ]
        queries = [
            LineBlock("actor:wei", "quotes of one speaker; also source: via: kind: form: lang:"),
            LineBlock("after:2026-01", "published since; before: until; has:figure with a number inside"),
            LineBlock("is:starred", "what you starred; also is:tagged is:noted, tag:NAME, note:word of a note"),
            LineBlock("is:unsure", "speakers that are a guess; also is:unattributed is:corrected is:denied"),
            LineBlock("“two words”", "these words together; -word leaves quotes with it out"),
        ]
        blocks: list[Block] = [HeadingBlock("Keys here"), *keys, HeadingBlock("Signs"), *kinds, *more]
        pane = self.query_one(BlockList)
        pane.border_title = "Help"
        blocks += [HeadingBlock("In a query"), *queries]
        pane.show_blocks(blocks, [])
