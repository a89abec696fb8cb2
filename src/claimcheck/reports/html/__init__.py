"""The report as one self-contained page for an editor or a lawyer: it loads nothing, and nothing from a corpus can run.

The policy of the page allows the one style and the one script that we ship, by their digests, and no address at all.
Without the script everything can be read, for folding is the browser's own.
"""

import base64
from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256
from importlib import resources

from claimcheck.model.report import Finding, Report, Severity
from claimcheck.reports.finding_order import open_findings
from claimcheck.reports.html.anchors import anchors
from claimcheck.reports.html.claims import claim_article
from claimcheck.reports.html.elements import Html, element, inward, together, trusted
from claimcheck.reports.html.evidence import PageAnchors
from claimcheck.reports.html.findings import findings_list
from claimcheck.reports.html.overview import filter_form, overview
from claimcheck.reports.html.pages import page_anchors, pages_section

_TITLE = "Claims and their sources"

_OPENED = 20
"""Claims with errors that are shown open; where there are more, a reader chooses."""


_GROUP = 50
"""Claims that a browser lays out together; what is out of sight costs nothing, however many claims there are."""


def report_html(report: Report) -> str:
    """Return the report as a page."""
    style, script = _asset("report.css"), _asset("report.js")
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", f"{_TITLE}: {report.summary.claims:,} claims"),
        trusted("style", style),
    )
    body = element("body", _body(report), trusted("script", script))
    return f"<!doctype html>\n{element('html', head, body, lang='en').markup}\n"


def _asset(name: str) -> str:
    return resources.files("claimcheck.reports.html").joinpath("assets", name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """Allow what we wrote and nothing else: no address, no image, no form, no frame, no inline handler."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(content: str) -> str:
    return f"sha256-{base64.b64encode(sha256(content.encode()).digest()).decode()}"


def _body(report: Report) -> Iterator[Html | None]:
    places = page_anchors(report)
    yield inward("claims", "Skip to the claims", class_="skip")
    yield element("header", element("h1", _TITLE), element("p", _made(report)))
    yield element(
        "main",
        overview(report),
        filter_form(report),
        _claims(report, places),
        _other_findings(report),
        pages_section(report, places),
    )
    yield element("footer", (element("p", note) for note in report.notes))


def _made(report: Report) -> str:
    as_of = f", as of {report.as_of.isoformat()}" if report.as_of else ""
    return f"Checked by {report.tool.name} {report.tool.version}{as_of}"


def _claims(report: Report, places: PageAnchors) -> Html:
    names = anchors("claim", (result.id for result in report.claims))
    findings = _by_claim(report.findings)
    failing = {it.claim for it in open_findings(report) if it.claim and it.severity is Severity.ERROR}
    few = len(failing) <= _OPENED
    articles = tuple(
        claim_article(result, findings[result.id], name, places, opened=few and result.id in failing)
        for result, name in zip(report.claims, names, strict=True)
    )
    title = element("h2", "Claims", id="claims", tabindex="-1")
    return element("section", title, _groups(articles), aria_labelledby="claims")


def _groups(articles: tuple[Html, ...]) -> Iterator[Html]:
    """Put each claim on a line of its own, so that two reports can be compared by lines, and some into a group."""
    for start in range(0, len(articles), _GROUP):
        lines = (together(article, "\n") for article in articles[start : start + _GROUP])
        yield element("div", lines, class_="group")


def _by_claim(findings: tuple[Finding, ...]) -> defaultdict[str | None, tuple[Finding, ...]]:
    of_claim: defaultdict[str | None, tuple[Finding, ...]] = defaultdict(tuple)
    for finding in findings:
        of_claim[finding.claim] += (finding,)
    return of_claim


def _other_findings(report: Report) -> Html | None:
    others = tuple(finding for finding in report.findings if finding.claim is None)
    if not others:
        return None
    title = element("h2", "Findings on sources", id="source-findings")
    return element("section", title, findings_list(others, placed=True), aria_labelledby="source-findings")
