"""Elements of a page, built so that text can only ever be text.

Every string is made harmless and escaped on its way in; only a finished element is an `Html`, and nobody else makes
one. Attributes that load, lead or run something cannot be given; addresses go through `outward` and `inward`. So a type
checker sees what a template engine leaves to its filters, and users need no further dependency.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from html import escape

from claimcheck.reports.neutral import neutral
from claimcheck.reports.web_links import web_link

_VOID = frozenset({"input", "meta", "br"})
_BARRED = re.compile(r"on\w*|href|src\w*|style|action|formaction|data|background|ping|xlink\w*")

Value = str | int | bool | None


@dataclass(frozen=True, slots=True)
class Html:
    """Markup that is finished. Made by this module alone."""

    markup: str


Child = str | Html | None
Children = Child | Iterable[Child]


def element(name: str, /, *children: Children, **attributes: Value) -> Html:
    """Return an element; text is escaped, None is nothing, and True is an attribute without a value.

    An underscore in the name of an attribute stands for a hyphen, and one at its end for nothing: ``class_``.

    Raises:
        ValueError: An attribute could load, lead to or run something.
    """
    return _element(name, children, _named(attributes))


def outward(url: str | None, *children: Children, **attributes: Value) -> Html:
    """Return a link to the web, or the bare content where the address leads nowhere on the web."""
    address = web_link(url)
    if address is None:
        return element("span", *children, **attributes)
    leading: dict[str, Value] = {"href": address, "rel": "noreferrer noopener external", "target": "_blank"}
    return _element("a", children, leading | _named(attributes))


def inward(anchor: str, *children: Children, **attributes: Value) -> Html:
    """Return a link to a place on the page; the anchor is one that `anchors` made."""
    leading: dict[str, Value] = {"href": f"#{anchor}"}
    return _element("a", children, leading | _named(attributes))


def together(*children: Children) -> Html:
    """Return the children without an element around them."""
    return Html("".join(_markup(children)))


def trusted(name: str, content: str) -> Html:
    """Return a style or script of our own, which is text to an escaper and none to a browser.

    Raises:
        ValueError: The content would end the element.
    """
    if "</" in content or "<!--" in content:
        raise ValueError(f"a {name} must not hold what ends it")
    return Html(f"<{name}>{content}</{name}>\n")


def _element(name: str, children: tuple[Children, ...], attributes: dict[str, Value]) -> Html:
    opening = "".join(_attributes(attributes))
    if name in _VOID:
        return Html(f"<{name}{opening}>")
    return Html(f"<{name}{opening}>{''.join(_markup(children))}</{name}>")


def _named(attributes: dict[str, Value]) -> dict[str, Value]:
    return {_attribute(key): value for key, value in attributes.items()}


@cache
def _attribute(key: str) -> str:
    """Return the name of an attribute that holds text; there are few, and each is asked for thousands of times."""
    name = key.rstrip("_").replace("_", "-")
    if _BARRED.fullmatch(name):
        raise ValueError(f"the attribute {name} is not for text")
    return name


def _attributes(attributes: dict[str, Value]) -> Iterable[str]:
    for name, value in attributes.items():
        if value is True:
            yield f" {name}"
        elif value is not None and value is not False:
            yield f' {name}="{_text(str(value))}"'


def _markup(children: Iterable[Children]) -> Iterable[str]:
    for child in children:
        if isinstance(child, Html):
            yield child.markup
        elif isinstance(child, str):
            yield _text(child)
        elif child is not None:
            yield from _markup(child)


def _text(text: str) -> str:
    """Escape a text; one of plain ASCII, as most are, has nothing to be made harmless."""
    return escape(text if text.isascii() and text.isprintable() else neutral(text))
