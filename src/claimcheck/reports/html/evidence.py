"""The quotes of both sides of a claim, where each stands, and from which origins and days they come."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby

from claimcheck.model.evidence import Evidence, Stance
from claimcheck.model.report import ClaimResult
from claimcheck.reports.claim_panel import SHOWN
from claimcheck.reports.evidence_lines import (
    comparison_words,
    deciding_comparisons,
    quote_pieces,
    source_words,
)
from claimcheck.reports.html.elements import Html, element, inward, outward
from claimcheck.reports.html.pieces import quotation
from claimcheck.rules.wording import counted, of_stance, origins_of

PageAnchors = Mapping[tuple[str, int], str]
"""Where a sentence stands on the pages that are shown: by source id and start."""

_SIDES = {Stance.SUPPORTS: "Supported by", Stance.REFUTES: "Refuted by"}


def sides(result: ClaimResult, places: PageAnchors) -> Html | None:
    """Return both sides next to each other; a side without evidence is not there."""
    found = tuple(_side(result, stance, places) for stance in _SIDES if of_stance(result, stance))
    return element("div", found, class_="sides") if found else None


def _side(result: ClaimResult, stance: Stance, places: PageAnchors) -> Html:
    evidence = of_stance(result, stance)
    title = f"{_SIDES[stance]} {counted(origins_of(evidence), 'origin')}"
    hidden = len(evidence) - SHOWN
    more = f"and {hidden:,} more: claimcheck explain {result.id}" if hidden > 0 else None
    return element(
        "section",
        element("h4", title),
        quotes(evidence[:SHOWN], places),
        element("p", more, class_="more") if more else None,
        class_=f"side {stance}",
    )


def quotes(evidence: tuple[Evidence, ...], places: PageAnchors) -> Html:
    """Return a list of quotes, each with its source and what was compared."""
    return element("ul", (_quote(item, places) for item in evidence), class_="quotes")


def _quote(item: Evidence, places: PageAnchors) -> Html:
    compared = [element("li", comparison_words(it)) for it in deciding_comparisons(item)]
    return element(
        "li",
        quotation(quote_pieces(item), class_="quote"),
        element("p", source_words(item), _links(item, places), class_="source", dir="auto"),
        element("ul", compared, class_="compared") if compared else None,
    )


def _links(item: Evidence, places: PageAnchors) -> Iterator[Html | str]:
    if item.fragment_url:
        yield " "
        page = item.source.url if item.source else None
        yield outward(item.fragment_url, "open the page at the quote", data_page=page)
    anchor = places.get((item.source.id, item.sentence.start)) if item.source else None
    if anchor:
        yield " "
        yield inward(anchor, "see it in the cleaned source")


def strip(result: ClaimResult) -> Html | None:
    """Return the origins by date, each with its side; copies of one story are one."""
    known = sorted(result.evidence, key=lambda it: (it.origin or "", it.stance))
    by_origin = [tuple(items) for _, items in groupby(known, key=lambda it: (it.origin or "", it.stance))]
    if not by_origin:
        return None
    steps = sorted(by_origin, key=lambda items: (_first_day(items) or date.max, items[0].origin or ""))
    label = f"Origins of {result.id} by date"
    return element("ol", map(_origin, steps), class_="strip", aria_label=label)


def _origin(items: tuple[Evidence, ...]) -> Html:
    day = _first_day(items)
    sources = {item.source.id: item.source for item in items if item.source}
    names = sorted({source.publisher or source.path for source in sources.values()})
    copies = f", {counted(len(sources), 'document')}" if len(sources) > 1 else ""
    return element(
        "li",
        element("time", day.isoformat(), datetime=day.isoformat()) if day else element("span", "no date"),
        element("span", f"{names[0] if names else items[0].origin}{copies}", dir="auto"),
        element("span", items[0].stance, class_="stance"),
        class_=items[0].stance,
    )


def _first_day(items: tuple[Evidence, ...]) -> date | None:
    return min(
        (item.source.published for item in items if item.source and item.source.published), default=None
    )
