"""Text can only ever be text."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.reports.html import elements
from claimcheck.reports.html.elements import Html, element, inward, outward, together, trusted
from claimcheck.reports.neutral import neutral


class Reading(HTMLParser):
    """What a browser makes of markup, in the order of the page."""

    def __init__(self, page: Html) -> None:
        super().__init__()
        self.found: list[object] = []
        self.feed(page.markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element with its attributes."""
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.found.append(data)

    def handle_comment(self, data: str) -> None:
        """Note a comment."""
        self.found.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        """Note a declaration."""
        self.found.append(("declaration", decl))


def test_an_element_has_attributes_and_children_in_their_order() -> None:
    page = element("p", "a", element("b", "c"), None, (x for x in ["d", element("br")]), class_="e", data_x=3)
    assert page.markup == '<p class="e" data-x="3">a<b>c</b>d<br></p>'


def test_true_is_an_attribute_without_a_value_and_none_and_false_are_none() -> None:
    page = element("input", hidden=True, id=None, open=False, type="search")
    assert page.markup == '<input hidden type="search">'


@given(st.text(max_size=40))
def test_any_text_stays_one_text(text: str) -> None:
    shown = neutral(text)
    found = Reading(element("p", text, title=text)).found
    assert found == [("p", {"title": shown}), *([shown] if shown else [])]


@pytest.mark.parametrize(
    "name", ["onclick", "onload", "href", "src", "srcdoc", "style", "action", "formaction", "data"]
)
def test_no_attribute_can_run_load_or_lead(name: str) -> None:
    with pytest.raises(ValueError, match=f"the attribute {name} is not for text"):
        element("a", "x", **{name: "javascript:alert(1)"})


def test_a_way_around_by_underscores_is_barred_too() -> None:
    with pytest.raises(ValueError, match="the attribute style is not for text"):
        element("p", style_="color: red")
    with pytest.raises(ValueError, match="the attribute onclick is not for text"):
        inward("x", "y", onclick_="alert(1)")


def test_a_link_to_the_web_tells_nobody_where_it_stood() -> None:
    page = outward("https://a.example/?b=c&d", "there")
    assert Reading(page).found == [
        (
            "a",
            {"href": "https://a.example/?b=c&d", "rel": "noreferrer noopener external", "target": "_blank"},
        ),
        "there",
    ]


@pytest.mark.parametrize(
    "url", [None, "", "javascript:alert(1)", "data:text/html,x", "//a.example", "file:///x"]
)
def test_what_leads_nowhere_on_the_web_is_no_link(url: str | None) -> None:
    assert outward(url, "there").markup == "<span>there</span>"


def test_a_link_on_the_page_leads_to_its_anchor() -> None:
    assert inward("claim-1", "x", class_="y").markup == '<a href="#claim-1" class="y">x</a>'


def test_children_stand_together_without_an_element() -> None:
    assert together("<", element("b", ">")).markup == "&lt;<b>&gt;</b>"


@pytest.mark.parametrize("content", ["a</style>b", "</script>", "<!-- x"])
def test_our_own_script_cannot_end_itself(content: str) -> None:
    with pytest.raises(ValueError, match="must not hold what ends it"):
        trusted("script", content)


def test_our_own_script_stands_as_it_is() -> None:
    assert trusted("script", "a < b && c").markup == "<script>a < b && c</script>\n"


def test_markup_is_made_in_one_module_only() -> None:
    room = Path(elements.__file__).parent
    others = [path for path in room.glob("*.py") if path.name != "elements.py"]
    assert len(others) > 5
    assert [path.name for path in others if re.search(r"\bHtml\(", path.read_text("utf-8"))] == []
