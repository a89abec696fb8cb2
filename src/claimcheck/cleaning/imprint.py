"""What a document's own lines say of it: headline, byline, wire credit, attribution, imprint."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from claimcheck.cleaning.agencies import AGENCIES
from claimcheck.cleaning.byline_dates import StatedDay, filed_on, stated_days
from claimcheck.cleaning.byline_labels import labelled_authors, labelled_source
from claimcheck.cleaning.languages import guess_language, other_script
from claimcheck.cleaning.names import authors_in, publisher_in, publisher_of_copyright
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.observed import Observations
from claimcheck.cleaning.opinion import Opinion
from claimcheck.language.datelines import find_dateline
from claimcheck.model.label import EVIDENCE, KEPT, Label
from claimcheck.model.source import Metadata

_SOURCE = re.compile(
    r"[(\[]?(?:sources?|来源|來源|источник|quelle|fuente)\s?[:：]\s{0,5}(?P<name>[^()\[\]|\d]{3,100}?)\s{0,5}[)\]]?$",
    re.IGNORECASE,
)
_PROPER = r"(?:[A-Z][\w'’.&-]*|of|and|the|for|on)"
_DATA_FROM = re.compile(
    r"\b[Aa]ccording to (?:the )?(?:latest |official |new |preliminary )?(?:data|figures|statistics|numbers) "
    r"(?:released |published |provided |compiled |issued )?(?:from|by|of) (?:the )?"
    rf"(?P<name>{_PROPER}(?: {_PROPER}){{0,12}})",
)
_SIGNED = re.compile(r"[.\"\u201d\u3002] ?[(\uff08](?P<agency>[^()\uff08\uff09]{2,30})[)\uff09]\.?$")

_PARTS = re.compile(r"[,|\u00b7\u2022/()\[\]:\uff1a]")

BEFORE, AFTER = 12, 8
"""Blocks before and after the first sentence in which a byline is the article's own, not that of a teaser."""

_DATELINE_BLOCKS = 4
"""Kept blocks at the start of a document of which one may begin with its dateline."""

DAYS = frozenset({"published", "updated"})
PROPERTIES = frozenset({"pdf", "docx"})
"""Where a file's own properties come from."""

_PUBLISHED = re.compile(
    r"(?:first |originally )?(?:published|posted)\b|^(?:written )?by\b|发布|發布|发表|作者|опубликован|автор"
    r"|veröffentlicht|publié"
)
_DAYS_IN_DOUBT = 2
"""Days around the beginning of a text of which one may be its own."""

_ATTRIBUTION_BLOCKS = 100
"""Kept blocks at the start of a document of which one may say whose data it reports."""

_TEMPLATE = frozenset({"html-lang", "meta", "open-graph"})
"""Where a language may stand that a site's template says of every page."""

Fact = tuple[str, object, str]
"""(field, value, provenance)"""


def imprint(
    given: Metadata, seen: Observations, opinions: Sequence[Opinion], reference: date | None
) -> Metadata:
    """Return `given` with what the text adds. What sidecar or markup said is never replaced.

    But for two things: a page in Chinese whose template says ``lang="en"`` is in Chinese; and a file may be made anew
    long after its text came out, so the days of its properties give way to those of the text.
    """
    values: dict[str, object] = {}
    origins = dict(given.provenance)
    parts = _parts(seen, opinions)
    if given.language is None or origins.get("language") in _TEMPLATE:
        language = guess_language(parts.kept)
        if language and (given.language is None or other_script(language, given.language)):
            values["language"], origins["language"] = language, "words"
    for field, value, origin in _facts(given, parts, reference):
        filed = field in DAYS and origins.get(field) in PROPERTIES
        if value and field not in values and (filed or not getattr(given, field)):
            values[field], origins[field] = value, origin
    return replace(given, **values, provenance=tuple(origins.items()))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class _Parts:
    """The blocks of a document that may say something of it."""

    kept: Sequence[str]
    """The texts of all blocks that are kept."""
    titles: Sequence[Observation]
    bylines: Sequence[Observation]
    own: Sequence[Observation]
    """Bylines around the first sentence."""
    copyrights: Sequence[Observation]
    start: int
    """Where the first sentence begins."""


def _parts(seen: Observations, opinions: Sequence[Opinion]) -> _Parts:
    labels = [opinion.label for opinion in opinions]
    kept = [index for index, label in enumerate(labels) if label in KEPT]
    byline = Label.BYLINE
    bylines = [index for index, label in enumerate(labels) if label is byline]
    copyrights = [index for index, opinion in enumerate(opinions) if opinion.reason == "copyright"]
    first = next((index for index in kept if opinions[index].label in EVIDENCE), 0)
    around = range(first - BEFORE, first + AFTER)
    return _Parts(
        [seen.text(index) for index in kept],
        [seen[index] for index in kept[: first + 1] if opinions[index].label is Label.TITLE],
        [seen[index] for index in bylines],
        [seen[index] for index in bylines if index in around],
        [seen[index] for index in copyrights],
        seen[first].start if seen else 0,
    )


def _facts(given: Metadata, parts: _Parts, reference: date | None) -> Iterator[Fact]:
    yield from (("title", one.text.lstrip("#* "), "headline") for one in parts.titles)
    yield from _of_bylines(parts.own, parts.start, reference)
    yield from _of_datelines(parts.kept[:_DATELINE_BLOCKS], reference)
    yield from _wires(given, parts)
    yield from _attributions(parts)
    yield from (("publisher", publisher_of_copyright(one.text), "copyright") for one in parts.copyrights)


def _of_bylines(own: Sequence[Observation], start: int, reference: date | None) -> Iterator[Fact]:
    dated = [(one, stated) for one in own for stated in stated_days(one.folded, reference)]
    yield from (("updated", stated.day, "byline") for _, stated in dated if stated.update)
    yield "published", _publication([pair for pair in dated if not pair[1].update], start), "byline"
    # News that were "updated" at a time of day appeared on that day; other pages are updated years later.
    yield from (("published", stated.day, "byline") for _, stated in dated if stated.update and stated.clock)
    yield from (("authors", labelled_authors(one.text), "byline") for one in own)
    named = [(authors_in(one.text), one) for one in own]
    yield from (("authors", names, "byline") for (names, explicit), _ in named if explicit)
    yield from (("authors", names, "byline") for (names, _), _ in named)
    yield from (("publisher", publisher_in(one.text), "byline") for one in own)


def _publication(dated: Sequence[tuple[Observation, StatedDay]], start: int) -> date | None:
    """The day that is called that of publication or stands with the author, else the one nearest above the text.

    Many days with nothing to tell them apart are those of other stories.
    """
    said = [stated.day for one, stated in dated if _PUBLISHED.search(one.folded)]
    if said:
        return said[0]
    if len({stated.day for _, stated in dated}) > _DAYS_IN_DOUBT:
        return None
    above = [stated.day for one, stated in dated if one.start < start]
    return above[-1] if above else next((stated.day for _, stated in dated), None)


def _wires(given: Metadata, parts: _Parts) -> Iterator[Fact]:
    for name in given.authors:
        yield "wire", AGENCIES.get(name.lower()), dict(given.provenance).get("authors", "authors")
    for one in parts.own:
        yield "wire", AGENCIES.get((labelled_source(one.text) or "").lower()), "wire-credit"
        for part in _PARTS.split(one.folded):
            yield "wire", AGENCIES.get(part.strip()), "wire-credit"
    for text in parts.kept[-2:]:
        found = _SIGNED.search(text)
        yield "wire", AGENCIES.get(found["agency"].strip().lower()) if found else None, "sign-off"


def _of_datelines(first: Sequence[str], reference: date | None) -> Iterator[Fact]:
    """A dateline names its agency by its place in it, so that one we do not know is an agency too."""
    for text in first:
        found = find_dateline(text)
        if found is not None:
            yield "wire", AGENCIES.get((found.agency or "").lower(), found.agency), "dateline"
            yield "published", filed_on(found, reference), "dateline"


def _attributions(parts: _Parts) -> Iterator[Fact]:
    for one in parts.bylines:
        found = _SOURCE.match(one.text)
        yield "attribution", found["name"].strip() if found else None, "source-line"
    yield from (("attribution", labelled_source(one.text), "source-line") for one in parts.own)
    for text in parts.kept[:_ATTRIBUTION_BLOCKS]:
        found = _DATA_FROM.search(text) if "ccording to" in text else None
        yield "attribution", _without_ending(found["name"]) if found else None, "text"


def _without_ending(name: str) -> str:
    words = name.split()
    while words and words[-1] in {"of", "and", "the", "for", "on"}:
        words.pop()
    return " ".join(words).rstrip(".")
