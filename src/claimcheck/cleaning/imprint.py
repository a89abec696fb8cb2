"""What a document's own lines say of it: headline, byline, wire credit, attribution, imprint."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from claimcheck.cleaning.agencies import AGENCIES
from claimcheck.cleaning.byline_dates import filed_on, stated_days
from claimcheck.cleaning.languages import guess_language
from claimcheck.cleaning.names import authors_in, publisher_in, publisher_of_copyright
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.language.datelines import find_dateline
from claimcheck.model.label import EVIDENCE, KEPT, Label
from claimcheck.model.source import Metadata

_SOURCE = re.compile(
    r"[(\[]?(?:sources?|来源|來源)\s?[:：]\s{0,5}(?P<name>[^()\[\]|\d]{3,100}?)\s{0,5}[)\]]?$", re.IGNORECASE
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

Fact = tuple[str, object, str]
"""(field, value, provenance)"""


def imprint(
    given: Metadata, seen: Sequence[Observation], opinions: Sequence[Opinion], reference: date | None
) -> Metadata:
    """Return `given` with what the text adds. What sidecar or markup said is never replaced.

    The days that the properties of a file give are: a file may be made anew long after its text came out.
    """
    filed = {(field, origin) for field, origin in given.provenance if field in DAYS and origin in PROPERTIES}
    open_fields = {field for field, _ in filed}
    values: dict[str, object] = {}
    added: list[tuple[str, str]] = []
    for field, value, origin in _facts(seen, opinions, reference):
        if value and field not in values and (field in open_fields or not getattr(given, field)):
            values[field] = value
            added.append((field, origin))
    kept = [pair for pair in given.provenance if pair not in filed or pair[0] not in values]
    return replace(given, **values, provenance=(*kept, *added))  # type: ignore[arg-type]


def _facts(
    seen: Sequence[Observation], opinions: Sequence[Opinion], reference: date | None
) -> Iterator[Fact]:
    pairs = list(zip(seen, opinions, strict=True))
    own = [one for one, opinion in _around_start(pairs) if opinion.label is Label.BYLINE]
    kept = [one for one, opinion in pairs if opinion.label in KEPT]
    yield from (
        ("title", one.text.lstrip("#* "), "headline")
        for one, opinion in pairs
        if opinion.label is Label.TITLE
    )
    yield from _of_bylines(own, reference)
    yield from _of_datelines(kept, reference)
    yield from _wires(own, kept)
    yield from _attributions(pairs)
    for one, opinion in pairs:
        if opinion.reason == "copyright":
            yield "publisher", publisher_of_copyright(one.text), "copyright"
    yield "language", guess_language(one.text for one in kept), "words"


def _around_start(pairs: Sequence[tuple[Observation, Opinion]]) -> Sequence[tuple[Observation, Opinion]]:
    first = next((index for index, (_, opinion) in enumerate(pairs) if opinion.label in KEPT & EVIDENCE), 0)
    return pairs[max(0, first - BEFORE) : first + AFTER]


def _of_bylines(own: Sequence[Observation], reference: date | None) -> Iterator[Fact]:
    days = [found for one in own for found in stated_days(one.folded, reference)]
    yield from (("updated", day, "byline") for day, is_update in days if is_update)
    # A page that gives only the day of its last update was published on no later day: it is the best we have.
    yield from (("published", day, "byline") for day, is_update in sorted(days, key=lambda found: found[1]))
    named = [(authors_in(one.text), one) for one in own]
    yield from (("authors", names, "byline") for (names, explicit), _ in named if explicit)
    yield from (("authors", names, "byline") for (names, _), _ in named)
    yield from (("publisher", publisher_in(one.text), "byline") for one in own)


def _wires(own: Sequence[Observation], kept: Sequence[Observation]) -> Iterator[Fact]:
    for one in own:
        for part in _PARTS.split(one.folded):
            yield "wire", AGENCIES.get(part.strip()), "wire-credit"
    for one in kept[-2:]:
        found = _SIGNED.search(one.text)
        yield "wire", AGENCIES.get(found["agency"].strip().lower()) if found else None, "sign-off"


def _of_datelines(kept: Sequence[Observation], reference: date | None) -> Iterator[Fact]:
    """A dateline names its agency by its place in it, so that one we do not know is an agency too."""
    for one in kept[:_DATELINE_BLOCKS]:
        found = find_dateline(one.text)
        if found is not None:
            yield "wire", AGENCIES.get((found.agency or "").lower(), found.agency), "dateline"
            yield "published", filed_on(found, reference), "dateline"


def _attributions(pairs: Sequence[tuple[Observation, Opinion]]) -> Iterator[Fact]:
    for one, opinion in pairs:
        found = _SOURCE.match(one.text) if opinion.label is Label.BYLINE else None
        if found:
            yield "attribution", found["name"].strip(), "source-line"
    for one, opinion in pairs:
        found = _DATA_FROM.search(one.text) if opinion.label in KEPT and "ccording to" in one.text else None
        if found:
            yield "attribution", _without_ending(found["name"]), "text"


def _without_ending(name: str) -> str:
    words = name.split()
    while words and words[-1] in {"of", "and", "the", "for", "on"}:
        words.pop()
    return " ".join(words).rstrip(".")
