"""Verdicts at a glance: counts, a bar, and the form that narrows the list."""

from collections.abc import Iterator

from claimcheck.model.report import Report, Summary, Verdict
from claimcheck.reports.html.claims import SYMBOLS
from claimcheck.reports.html.elements import Html, element
from claimcheck.reports.summary_line import summary_line

_BAR = 1000
"""Units of the bar's width."""


def overview(report: Report) -> Html:
    """Return how many claims have which verdict, and out of what."""
    return element(
        "section",
        element("h2", "Verdicts", id="verdicts"),
        element("ul", (_count(report.summary, verdict) for verdict in Verdict), class_="counts"),
        _bar(report.summary),
        element("p", summary_line(report.summary), class_="denominators"),
        aria_labelledby="verdicts",
    )


def _number(summary: Summary, verdict: Verdict) -> int:
    return int(getattr(summary, verdict))


def _count(summary: Summary, verdict: Verdict) -> Html:
    number = element("strong", f"{_number(summary, verdict):,}")
    sign = element("span", SYMBOLS[verdict], aria_hidden="true")
    return element("li", number, " ", sign, f" {verdict}", class_=str(verdict))


def _bar(summary: Summary) -> Html | None:
    """Draw the shares. A style attribute would be barred by the page's policy; an attribute of SVG is not."""
    if not summary.claims:
        return None
    words = ", ".join(f"{_number(summary, verdict):,} {verdict}" for verdict in Verdict)
    attributes = {"viewBox": f"0 0 {_BAR} 10", "preserveAspectRatio": "none", "role": "img"}
    return element("svg", _stretches(summary), class_="bar", aria_label=words, **attributes)


def _stretches(summary: Summary) -> Iterator[Html]:
    counted = 0
    for verdict in Verdict:
        start = counted * _BAR // summary.claims
        counted += _number(summary, verdict)
        width = counted * _BAR // summary.claims - start
        if width:
            yield element("rect", class_=str(verdict), x=start, width=width, height=10)


def filter_form(report: Report) -> Html:
    """Return the form that narrows the list of claims; hidden until the script that serves it runs."""
    search = element(
        "label",
        "Search claims, quotes and sources",
        element("input", type="search", id="search", autocomplete="off"),
    )
    boxes = [_box(report.summary, verdict) for verdict in Verdict if _number(report.summary, verdict)]
    verdicts = element("fieldset", element("legend", "Show only"), boxes)
    buttons = element(
        "p",
        element("button", "Open all", type="button", id="open-all"),
        " ",
        element("button", "Close all", type="button", id="close-all"),
    )
    hits = element("p", f"{report.summary.claims:,} claims", id="hits", role="status", aria_live="polite")
    return element("form", search, verdicts, buttons, hits, id="filter", role="search", hidden=True)


def _box(summary: Summary, verdict: Verdict) -> Html:
    box = element("input", type="checkbox", name="verdict", value=str(verdict))
    return element("label", box, f" {verdict} ({_number(summary, verdict):,})", class_=str(verdict))
