"""A frame around what belongs to a pane; its title can change at every key without the rest being drawn again."""

from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Region


class Frame(Vertical):
    """A container with a border and a title in it."""

    _retitling = False

    def retitle(self, title: Content) -> None:
        """Show another title, and draw its line only."""
        if title.markup == self.border_title:
            return
        self._retitling = True
        self.border_title = title
        self._retitling = False

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> "Frame":
        """Draw again: all of it, or the line of the title."""
        if self._retitling:
            regions = (Region(0, 0, self.outer_size.width, 1).translate(-self.content_offset),)
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
