"""CSV for spreadsheets: a row for each claim and sentence that its panel quotes, and one for a claim that has none.

RFC 4180: comma, quotation marks where they are needed, CRLF. What a spreadsheet would take for a formula gets an
apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
"""

import csv
import re
from collections.abc import Callable, Iterator
from io import StringIO

from claimcheck.model.evidence import Comparison, Evidence, SourceReference
from claimcheck.model.report import ClaimResult, Report
from claimcheck.reports.claim_panel import is_in_conflict
from claimcheck.reports.clipping import clipped
from claimcheck.reports.neutral import flowing, neutral
from claimcheck.reports.web_links import web_link
from claimcheck.rules.evidence_order import in_order

_LONGEST_CELL = 32_767
"""Characters; a spreadsheet spills what is longer into the next rows."""

_FORMULA = re.compile(r"""(?:^|;)[\s"']*(?=[=+\-@|＝＋－＠])""")
"""Where a formula may begin: in front, or behind the semicolon that separates cells in half of Europe."""

Value = str | int | None

_OF_CLAIM: dict[str, Callable[[ClaimResult], Value]] = {
    "claim": lambda it: it.id,
    "text": lambda it: it.text,
    "verdict": lambda it: it.verdict,
    "conflict": lambda it: it.conflict,
    "origins": lambda it: it.origins,
    "min_sources": lambda it: it.claim.min_sources,
    "claim_path": lambda it: it.place.path if it.place else None,
    "claim_line": lambda it: it.place.line if it.place else None,
}

_OF_EVIDENCE: dict[str, Callable[[Evidence], Value]] = {
    "stance": lambda it: it.stance,
    "part": lambda it: it.part,
    "score": lambda it: it.score,
    "sentence": lambda it: it.sentence.text,
    "label": lambda it: it.label,
    "line": lambda it: it.line,
    "page": lambda it: it.page,
    "origin": lambda it: it.origin,
    "fragment_url": lambda it: web_link(it.fragment_url),
}

_OF_SOURCE: dict[str, Callable[[SourceReference], Value]] = {
    "source": lambda it: it.address,
    "title": lambda it: it.title,
    "publisher": lambda it: it.publisher,
    "author": lambda it: it.author,
    "published": lambda it: it.published.isoformat() if it.published else None,
    "url": lambda it: web_link(it.url),
    "sha256": lambda it: it.sha256,
}

_OF_DECIDING: dict[str, Callable[[Comparison], Value]] = {
    "slot": lambda it: it.slot,
    "claim_says": lambda it: it.claim,
    "source_says": lambda it: it.source,
    "outcome": lambda it: it.outcome,
}

_EVIDENCE, _CONFLICT, _NEAREST = "evidence", "conflict", "nearest miss"

COLUMNS = (*_OF_CLAIM, *_OF_EVIDENCE, *_OF_SOURCE, *_OF_DECIDING, "shown_as")
"""The first row. `shown_as` stands last, so that who reads the others by number still finds them."""


def report_csv(report: Report) -> str:
    """Return the claims with their evidence, in the order of the report."""
    written = StringIO()
    writer = csv.writer(written)
    writer.writerow(COLUMNS)
    for result in report.claims:
        for row in _rows(result):
            writer.writerow([_cell(value) for value in row])
    return written.getvalue()


def _rows(result: ClaimResult) -> Iterator[list[Value]]:
    own = [read(result) for read in _OF_CLAIM.values()]
    for evidence, shown_as in tuple(_quoted(result)) or ((None, None),):
        yield [*own, *_evidence_cells(evidence), shown_as]


def _quoted(result: ClaimResult) -> Iterator[tuple[Evidence, str]]:
    """Yield what is quoted for a claim and as what; of what is merely related only the two sides of a conflict."""
    yield from ((item, _EVIDENCE) for item in in_order(result.evidence))
    yield from ((item, _CONFLICT) for item in in_order(result.related) if is_in_conflict(item))
    if result.nearest and not is_in_conflict(result.nearest):
        yield result.nearest, _NEAREST


def _evidence_cells(evidence: Evidence | None) -> list[Value]:
    source = evidence.source if evidence else None
    deciding = evidence.deciding if evidence else None
    return [
        *(read(evidence) if evidence else None for read in _OF_EVIDENCE.values()),
        *(read(source) if source else None for read in _OF_SOURCE.values()),
        *(read(deciding) if deciding else None for read in _OF_DECIDING.values()),
    ]


def _cell(value: Value) -> str | int:
    """Write a number as it is: it is ours, and a score may be negative."""
    if isinstance(value, int):
        return value
    text = neutral(flowing(value or ""))
    return clipped(_FORMULA.sub(lambda found: f"{found.group()}'", text), _LONGEST_CELL)
