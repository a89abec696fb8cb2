"""One claim: its verdict and text, open to both sides, its parts, what came near, and what there is to do."""

from collections.abc import Iterator

from claimcheck.model.report import ClaimResult, Finding, RemovedFigure, Verdict
from claimcheck.reports.claim_panel import (
    RELATED_SHOWN,
    SHOWN,
    claim_pieces,
    is_in_conflict,
    place_words,
    related_by_kind,
    title_words,
)
from claimcheck.reports.html.elements import Html, element, inward
from claimcheck.reports.html.evidence import PageAnchors, quotes, sides, strip
from claimcheck.reports.html.findings import findings_list
from claimcheck.reports.html.pieces import marked

SYMBOLS = {
    Verdict.SUPPORTED: "✓",
    Verdict.PARTIAL: "◐",
    Verdict.REFUTED: "✗",
    Verdict.CONFLICTING: "⇄",
    Verdict.UNSOURCED: "?",
}
"""A verdict is told by a sign and a word, and by its colour only besides."""


def claim_article(
    result: ClaimResult, findings: tuple[Finding, ...], anchor: str, places: PageAnchors, *, opened: bool
) -> Html:
    """Return a claim with everything its verdict rests on."""
    body = element("div", _body(result, findings, anchor, places), class_="body")
    details = element("details", element("summary", _title(result)), body, open=opened)
    return element(
        "article", details, class_=f"claim {result.verdict}", id=anchor, data_verdict=str(result.verdict)
    )


def _title(result: ClaimResult) -> Html:
    sign = element("span", SYMBOLS[result.verdict], aria_hidden="true")
    return element(
        "h3",
        element("span", sign, f" {result.verdict}", class_="verdict"),
        " ",
        element("span", marked(claim_pieces(result)), class_="text", dir="auto"),
        " ",
        element("span", result.id, class_="id"),
    )


def _body(
    result: ClaimResult, findings: tuple[Finding, ...], anchor: str, places: PageAnchors
) -> Iterator[Html | None]:
    link = element("span", " · ", inward(anchor, "link to this claim"), class_="link")
    yield element("p", place_words(result.place), link, class_="place")
    yield _parts(result)
    yield sides(result, places)
    yield strip(result)
    yield from _near(result, places)
    yield _removed_figures(result.removed_figures)
    yield from _related(result, places)
    if findings:
        yield element("section", element("h4", "Findings"), findings_list(findings), class_="findings")


def _parts(result: ClaimResult) -> Html | None:
    parts = [
        element("li", element("strong", f"{SYMBOLS[it.verdict]} {it.verdict}"), f": “{it.text}”", dir="auto")
        for it in result.parts
    ]
    return element("ol", parts, class_="parts", aria_label="Parts of the claim") if parts else None


def _near(result: ClaimResult, places: PageAnchors) -> Iterator[Html]:
    if result.nearest and not is_in_conflict(result.nearest):
        title = element("h4", "Nearest miss")
        yield element("section", title, quotes((result.nearest,), places), class_="side neutral")
    elif result.verdict is Verdict.UNSOURCED and not result.nearest:
        yield element("p", "No sentence comes near it.")


def _removed_figures(figures: tuple[RemovedFigure, ...]) -> Html | None:
    if not figures:
        return None
    items = [
        element("li", f"“{it.text}”", element("p", f"{it.place} · {it.label}, {it.reason}", class_="source"))
        for it in figures[:SHOWN]
    ]
    title = element("h4", "Its figure in removed text, which is no evidence")
    return element("section", title, element("ul", items, class_="quotes"), class_="side neutral")


def _related(result: ClaimResult, places: PageAnchors) -> Iterator[Html]:
    for kind, found in related_by_kind(result):
        title = element("h4", title_words(kind).capitalize())
        yield element("section", title, quotes(found[:RELATED_SHOWN], places), class_="side neutral")
