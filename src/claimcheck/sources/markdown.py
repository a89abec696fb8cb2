"""Markdown: the characters as they are, with hints from the syntax."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from claimcheck.model.source import Hint, Metadata
from claimcheck.model.span import Span
from claimcheck.sources.dates import written_date
from claimcheck.sources.decoding import decode
from claimcheck.sources.rendering import Dump, Rendering

_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s|$)")
_ITEM = re.compile(r"\s{0,30}(?:[-*+]|\d{1,9}[.)])\s")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{3,})\s*$")
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\([^()\s]{0,500}\)")
_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(?P<body>(?:(?!---).{0,1000}\r?\n){0,100}?)---[ \t]*(?:\r?\n|$)")
_RULE = re.compile(r"\s{0,3}\|?\s{0,3}:?-{3,}[\s:|-]{0,1000}$")
"""The line below the head of a table."""

_FIELD = re.compile(
    r"^(title|authors?|date|updated|lastmod|url|canonical|lang|language|publisher)[ \t]*:[ \t]*(.{1,500})$",
    re.MULTILINE | re.IGNORECASE,
)


def read_markdown(dump: Dump) -> Rendering:
    """Render a Markdown file: decoded, otherwise unaltered, one hint for each line that has text."""
    decoded = decode(dump)
    front = _FRONT.match(decoded.text)
    hints = tuple(_hints(decoded.text, front.end() if front else 0))
    return Rendering(decoded.text, decoded.encoding, decoded.lossy, hints, _metadata(front))


def _hints(text: str, front_end: int) -> Iterator[Hint]:
    lines = list(_lines(text))
    fenced = False
    for (start, end), following in zip_longest(lines, lines[1:], fillvalue=(0, 0)):
        line = text[start:end]
        if _FENCE.match(line):
            fenced = not fenced
        if line.strip():
            tag, path = ("meta", ("front-matter",)) if start < front_end else (_tag(line, fenced), ())
            below = text[slice(*following)]
            level = _level(line, below) if tag == "p" else 0
            yield Hint(
                Span(start, end),
                f"h{level}" if level else tag,
                path,
                level,
                _link_density(line),
                links=len(_LINK.findall(line)),
                row=("head" if _RULE.match(below) else "plain") if tag == "tr" else "",
            )


def _lines(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    for line in text.splitlines(keepends=True):
        yield position, position + len(line.rstrip())
        position += len(line)


def _tag(line: str, fenced: bool) -> str:
    if fenced or _FENCE.match(line):
        return "pre"
    if _ITEM.match(line):
        return "li"
    if line.lstrip().startswith(">"):
        return "blockquote"
    if line.lstrip().startswith("|"):
        return "tr"
    if _UNDERLINE.match(line):
        return "hr"
    return "p"


def _level(line: str, following: str) -> int:
    heading = _HEADING.match(line)
    if heading:
        return len(heading[1])
    if _UNDERLINE.match(following):
        return 1 if following.lstrip().startswith("=") else 2
    return 0


def _link_density(line: str) -> float:
    linked = sum(len(match[1]) for match in _LINK.finditer(line))
    shown = len(_LINK.sub(r"\1", line).strip(" \t-*+>#|"))
    return min(1.0, linked / shown) if shown else 0.0


def _metadata(front: re.Match[str] | None) -> Metadata:
    if front is None:
        return Metadata()
    found = {name.lower(): value.strip().strip("\"'") for name, value in _FIELD.findall(front["body"])}
    names = (found.get("authors") or found.get("author", "")).strip("[]").split(",")
    values = {
        "title": found.get("title"),
        "authors": tuple(name for part in names if (name := part.strip(" \"'"))),
        "publisher": found.get("publisher"),
        "published": written_date(found.get("date", "")),
        "updated": written_date(found.get("updated") or found.get("lastmod", "")),
        "language": (found.get("lang") or found.get("language", ""))[:2].lower() or None,
        "url": found.get("url") or found.get("canonical"),
    }
    provenance = tuple((name, "front-matter") for name, value in values.items() if value)
    return Metadata(**values, provenance=provenance)  # type: ignore[arg-type]
