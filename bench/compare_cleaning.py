"""Score claimcheck and other tools side by side on labelled pages, and write the tables to docs/benchmarks.md.

    make bench-cleaning
    python bench/compare_cleaning.py --plain-scores FILE --marked-scores FILE [--pages FOLDER] [--limit N]

Reads ``pages.dev.jsonl.gz`` and ``html.dev.jsonl.gz``, and for claimcheck, whose weights are fitted on these pages,
the scores that ``fit_cleaning.py --scores FILE`` saved of each page by weights fitted on other sites. All figures are
by the bench's own scorer; the speed is that of one core in CPU time. With ``--limit`` it only prints.
"""

import argparse
import gc
import gzip
import json
import logging
import re
import runpy
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks_page import with_section
from cleaning_section import Row, section
from extractors import ENGLISH, EXTRACTORS, Extractor
from line_rules import LINE_RULES, as_html
from unseen_scores import OutdatedScoresError, UnseenScores, read_scores

from claimcheck.cleaning import clean_source
from claimcheck.sources import source_from

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT.parent / "shared" / "bench" / "pages"
REPORT = ROOT / "docs" / "benchmarks.md"

TURN = 50
"""Pages that a tool reads before the next one reads them too: what else the machine does then slows all alike."""

_LANGUAGE = re.compile(r"<html\b[^>]{0,1000}?\blang\s*=\s*[\"']?([a-z]{2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """A labelled page as the tools get it."""

    row: dict[str, Any]
    raw: str
    media_type: str
    html: str
    """What those get that read nothing but HTML."""
    language: str


@dataclass(slots=True)
class Run:
    """What a tool has made of the pages, and what that cost."""

    texts: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    """CPU time."""
    failures: int = 0
    """Pages on which it raised an exception; their text counts as empty."""


Tool = Callable[[Page], str]


def main() -> None:
    """Compare on dumps, then on HTML."""
    options = _options()
    logging.disable()  # some tools complain of a page a line
    rows = _every(list(_rows(options.pages / "pages.dev.jsonl.gz")), options.limit)
    html = _html(options.pages / "html.dev.jsonl.gz", {row["id"] for row in rows})
    score = runpy.run_path(str(options.pages / "score.py"))["score"]
    dumps = [
        Page(row, row["text_dump"], "text/plain", as_html(row["text_dump"]), _language(row, html[row["id"]]))
        for row in rows
    ]
    marked = [
        Page(row, html[row["id"]], "text/html", html[row["id"]], _language(row, html[row["id"]]))
        for row in rows
    ]
    rules = {name: _on_dump(rule) for name, rule in LINE_RULES.items()}
    written = section(
        rows,
        compared(dumps, {**rules, **OTHERS}, read_scores(options.plain_scores), score),
        compared(marked, OTHERS, read_scores(options.marked_scores), score),
        EXTRACTORS,
        TURN,
    )
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
    """Return a row of figures for each of `tools` and for claimcheck."""
    runs = runs_of(pages, {**tools, "claimcheck": _claimcheck})
    runs["claimcheck"].texts = _unseen_texts(pages, unseen)
    size = sum(len(page.raw.encode()) for page in pages) / 1e6
    return [_row(name, run, [page.row for page in pages], size, score) for name, run in runs.items()]


def runs_of(pages: Sequence[Page], tools: dict[str, Tool]) -> dict[str, Run]:
    """Run all tools on all pages by turns; first, untimed, on one page of each language, which loads their tables."""
    runs = {name: Run() for name in tools}
    for tool in tools.values():
        for page in {page.language: page for page in pages}.values():
            _text(tool, page)
    gc.freeze()
    for start in range(0, len(pages), TURN):
        print(f"{start} of {len(pages)} pages", file=sys.stderr, flush=True)
        for name, tool in tools.items():
            _run(tool, pages[start : start + TURN], runs[name])
    return runs


def _run(tool: Tool, pages: Sequence[Page], run: Run) -> None:
    gc.collect()
    begin = time.process_time()
    texts = {page.row["id"]: _text(tool, page) for page in pages}
    run.seconds += time.process_time() - begin
    run.failures += sum(text is None for text in texts.values())
    run.texts.update((name, text or "") for name, text in texts.items())


def _text(tool: Tool, page: Page) -> str | None:
    try:
        return tool(page)
    except Exception:  # noqa: BLE001 - whatever a tool raises, it has found no text, and the others go on
        return None


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
