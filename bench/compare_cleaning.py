"""Score claimcheck and other tools side by side on labelled pages, and write the tables to docs/benchmarks.md.

    make bench-cleaning
    python bench/compare_cleaning.py --plain-scores FILE --marked-scores FILE [--pages FOLDER] [--limit N]

Reads ``pages.dev.jsonl.gz`` and ``html.dev.jsonl.gz``, and for claimcheck, whose weights are fitted on these pages,
the scores that ``fit_cleaning.py --scores FILE`` saved of each page by weights fitted on other sites. All figures are
by the bench's own scorer; the speed is that of one core in CPU time. With ``--limit`` it only prints.
"""

import argparse
import gzip
import json
import logging
import re
import runpy
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from as_ingest import texts_as_ingest
from benchmarks_page import with_section
from cleaning_section import BY_PAGE, BY_PORTION, OWN_ROWS, Row, section
from extractors import ENGLISH, EXTRACTORS, Extractor
from line_rules import LINE_RULES, as_html
from tool_runs import TURN, Page, Run, Tool, runs_of
from unseen_scores import OutdatedScoresError, UnseenScores, read_scores

from claimcheck.cleaning import clean_source
from claimcheck.pipeline.stored.extracting import RECORDS
from claimcheck.sources import source_from

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT.parent / "shared" / "bench" / "pages"
REPORT = ROOT / "docs" / "benchmarks.md"

_LANGUAGE = re.compile(r"<html\b[^>]{0,1000}?\blang\s*=\s*[\"']?([a-z]{2})", re.IGNORECASE)


def main() -> None:
    """Compare on dumps, then on HTML."""
    options = _options()
    logging.disable()  # some tools complain of a page a line
    rows = _every(list(_rows(options.pages / "pages.dev.jsonl.gz")), options.limit)
    html = _html(options.pages / "html.dev.jsonl.gz", {row["id"] for row in rows})
    score = runpy.run_path(str(options.pages / "score.py"))["score"]
    plain, marked = map(read_scores, (options.plain_scores, options.marked_scores))
    rules = {name: _on_dump(rule) for name, rule in LINE_RULES.items()}
    on_dumps = compared(_as_dumps(rows, html), {**rules, **OTHERS}, plain, score)
    on_html = compared(_as_html(rows, html), OTHERS, marked, score)
    written = section(rows, on_dumps, on_html, EXTRACTORS, TURN, RECORDS)
    print(written)
    if not options.limit:
        page = REPORT.read_text("utf-8") if REPORT.exists() else ""
        REPORT.write_text(with_section(page, "cleaning", written), "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=Path, default=PAGES)
    parser.add_argument("--plain-scores", type=Path, required=True)
    parser.add_argument("--marked-scores", type=Path, required=True)
    parser.add_argument("--limit", type=int, default=0, help="only so many pages, spread over all")
    return parser.parse_args()


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def _every(rows: list[dict[str, Any]], limit: int) -> list[dict[str, Any]]:
    return rows[:: max(1, len(rows) // limit)][:limit] if limit else rows


def _html(path: Path, wanted: set[str]) -> dict[str, str]:
    return {row["id"]: row["html"] for row in _rows(path) if row["id"] in wanted}


def _as_dumps(rows: list[dict[str, Any]], html: dict[str, str]) -> list[Page]:
    return [_page(row, row["text_dump"], "text/plain", as_html(row["text_dump"]), html) for row in rows]


def _as_html(rows: list[dict[str, Any]], html: dict[str, str]) -> list[Page]:
    return [_page(row, html[row["id"]], "text/html", html[row["id"]], html) for row in rows]


def _page(row: dict[str, Any], raw: str, media_type: str, marked: str, html: dict[str, str]) -> Page:
    return Page(row, raw, media_type, marked, _language(row, html[row["id"]]))


def _language(row: dict[str, Any], html: str) -> str:
    """Return the page's language: as labelled, or where the label names none, as the page says."""
    if row["lang"] != "other":
        return str(row["lang"])
    declared = _LANGUAGE.search(html)
    return declared[1].lower() if declared else ENGLISH


def _on_dump(rule: Callable[[str], str]) -> Tool:
    return lambda page: rule(page.raw)


def _on_html(extractor: Extractor) -> Tool:
    return lambda page: extractor.text(page.html, page.language)


def _claimcheck(page: Page) -> str:
    return clean_source(source_from(page.raw, media_type=page.media_type)).text


OTHERS = {extractor.name: _on_html(extractor) for extractor in EXTRACTORS}


def compared(
    pages: Sequence[Page], tools: dict[str, Tool], unseen: UnseenScores, score: Callable[..., Any]
) -> list[Row]:
    """Return a row of figures for each of `tools` and for claimcheck, page by page and as it ingests."""
    unseen_texts = _unseen_texts(
        pages, unseen
    )  # first, since it may turn out that the fit has to be repeated
    runs = runs_of(pages, {**tools, BY_PAGE: _claimcheck}, {BY_PORTION: texts_as_ingest})
    for name in OWN_ROWS:
        runs[name].texts = unseen_texts
    size = sum(len(page.raw.encode()) for page in pages) / 1e6
    return [_row(name, run, [page.row for page in pages], size, score) for name, run in runs.items()]


def _unseen_texts(pages: Sequence[Page], unseen: UnseenScores) -> dict[str, str]:
    try:
        return {
            page.row["id"]: unseen.text(page.row["id"], source_from(page.raw, media_type=page.media_type))
            for page in pages
        }
    except OutdatedScoresError as error:
        sys.exit(str(error))


def _row(name: str, run: Run, rows: list[dict[str, Any]], size: float, score: Callable[..., Any]) -> Row:
    articles, chinese, others = (
        score([row for row in rows if chosen(row)], run.texts)[0] if any(map(chosen, rows)) else {}
        for chosen in (_is_article, _is_chinese, _is_other)
    )
    return Row(name, articles, chinese, others, size / run.seconds if run.seconds else None, run.failures)


def _is_article(row: dict[str, Any]) -> bool:
    return bool(row["page_type"] == "article")


def _is_chinese(row: dict[str, Any]) -> bool:
    return bool(row["lang"] == "zh")


def _is_other(row: dict[str, Any]) -> bool:
    return not _is_article(row)


if __name__ == "__main__":
    main()
