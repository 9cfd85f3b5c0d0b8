"""Turn the component classes of a line-drawn widget into styles, with transparency blended as on the screen."""

from rich.style import Style
from textual.scroll_view import ScrollView


class Looks(ScrollView):
    """A scroll view that draws its own lines, in styles named `<prefix>--<name>` in the style sheet."""

    PREFIX = ""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._looks: dict[str, Style] = {}

    def look(self, name: str) -> Style:
        """A component class's style: only what the sheet sets for it, so that styles can be laid over each other."""
        known = self._looks.get(name)
        if known is None:
            known = self._looks[name] = self._blended(f"{self.PREFIX}--{name}")
        return known

    def _blended(self, component: str) -> Style:
        rules = self.get_component_styles(component)
        full = self.get_component_rich_style(component)
        text_style = self.get_component_rich_style(component, partial=True)
        return Style(
            color=full.color if rules.has_rule("color") else None,
            bgcolor=full.bgcolor if rules.has_rule("background") else None,
            bold=text_style.bold,
            italic=text_style.italic,
            underline=text_style.underline,
        )

    def notify_style_update(self) -> None:
        """Another theme, other looks."""
        self._looks.clear()
        super().notify_style_update()
