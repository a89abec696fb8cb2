"""What rules report, with what to do and what has silenced it."""

from claimcheck.model.report import Finding
from claimcheck.reports.claim_panel import place_words
from claimcheck.reports.html.elements import Html, element


def findings_list(findings: tuple[Finding, ...], *, placed: bool = False) -> Html:
    """Return findings in their order; `placed` says where each stands."""
    return element("ul", (_finding(it, placed=placed) for it in findings), class_="findings")


def _finding(finding: Finding, *, placed: bool) -> Html:
    place = place_words(finding.place) if placed else ""
    return element(
        "li",
        element("strong", f"{finding.severity} {finding.code} {finding.name}"),
        f" {place}" if place else "",
        element("p", finding.message, dir="auto"),
        element("p", f"What to do: {finding.tip}", class_="tip"),
        _silenced(finding),
        class_=f"{finding.severity}{' silenced' if finding.suppressed else ''}",
    )


def _silenced(finding: Finding) -> Html | None:
    if finding.suppressed is None:
        return None
    until = f" (until {finding.suppressed.until.isoformat()})" if finding.suppressed.until else ""
    return element("p", f"Silenced by {finding.suppressed.by}: {finding.suppressed.reason}{until}")
