"""The outlet that a text's last lines name as its source, where nothing else names one."""

import pytest

from corpus.model import About
from corpus.read import parse

_BODY = (
    "The harbour board will close the northern quay on Monday, said Tove Lindqvist, who chairs it.\n\n"
    "“We have no choice,” she told reporters at the quay, where divers had found rotten piles.\n\n"
)


def _outlet(foot: str, url: str | None = None) -> str | None:
    return parse(f"Board closes quay\n\n{_BODY}{foot}", About(language="en", url=url)).about.outlet


@pytest.mark.parametrize("foot", ["Source: Al Jazeera and news agencies", "Source: Al Jazeera", "(Source: Al Jazeera)"])
def test_the_source_at_the_foot_is_the_outlet(foot: str) -> None:
    assert _outlet(foot) == "Al Jazeera"


@pytest.mark.parametrize(
    "foot",
    ["Source: Lund Statistics Office", "Source: Reuters\n\nSource: AFP", "Source: her own notes"],
)
def test_offices_and_several_sources_at_the_foot_are_no_outlet(foot: str) -> None:
    assert _outlet(foot) is None


def test_a_page_of_another_site_only_cites_its_source() -> None:
    assert _outlet("Source: Al Jazeera", "https://www.lundpost.com/quay") != "Al Jazeera"
