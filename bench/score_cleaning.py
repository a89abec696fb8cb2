"""How well cleaning keeps what is text, on the labelled seeds and on the page bench.

    python bench/score_cleaning.py [--bench FOLDER] [--seeds FOLDER] [--where page_type=article] [--html]

Prints, for the seeds, how many lines of each label are kept, aside and removed; for the pages, mean precision, recall
and F1 of 4-token shingles a page (by the bench's own scorer), the share of injected spam that leaked, by language,
and the speed on one core in CPU time.
"""

import argparse
import gzip
import json
import runpy
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from claimcheck.cleaning import clean_source
from claimcheck.model.document import Document
from claimcheck.model.label import ASIDE, KEPT
from claimcheck.sources import source_from

SHARED = Path(__file__).resolve().parents[1].parent / "shared"


def main() -> None:
    """Print both scores."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--bench", type=Path, default=SHARED / "bench" / "pages")
    parser.add_argument("--seeds", type=Path, default=SHARED / "seeds")
    parser.add_argument("--where", default="page_type=article", help="only pages with this value")
    parser.add_argument(
        "--html", action="store_true", help="read the pages' HTML instead of their text dumps"
    )
    options = parser.parse_args()
    score_seeds(options.bench / "seeds_labels.jsonl", options.seeds)
    score_pages(options.bench, options.where, html=options.html)


def score_seeds(labels: Path, seeds: Path) -> None:
    """Print for each label of the seeds where its lines went."""
    went: Counter[tuple[str, str]] = Counter()
    documents: dict[str, tuple[Document, list[int]]] = {}
    for row in map(json.loads, labels.read_text("utf-8").splitlines()):
        name = row["file"]
        if name not in documents:
            documents[name] = _with_lines((seeds / name).read_bytes())
        document, starts = documents[name]
        went[row["label"], _fate(document, starts[row["line_no"] - 1], row["text"])] += 1
    for (label, fate), count in sorted(went.items()):
        print(f"seeds: {label:12} {fate:8} {count:4}")


def _with_lines(raw: bytes) -> tuple[Document, list[int]]:
    document = clean_source(source_from(raw))
    starts = [0]
    for line in document.source.text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return document, starts


def _fate(document: Document, start: int, line: str) -> str:
    place = start + len(line) - len(line.lstrip())
    label = next(block.label for block in document.blocks if block.start <= place < block.end)
    return "kept" if label in KEPT else "aside" if label in ASIDE else "removed"


def score_pages(bench: Path, where: str, *, html: bool) -> None:
    """Print the bench's scores of the pages for which `where` holds."""
    score = runpy.run_path(str(bench / "score.py"))["score"]
    key, _, value = where.partition("=")
    pages = [page for page in _rows(bench / "pages.dev.jsonl.gz") if str(page.get(key)) == value]
    raw = {page["id"]: page["text_dump"] for page in pages}
    if html:
        raw = {page["id"]: page["html"] for page in _rows(bench / "html.dev.jsonl.gz") if page["id"] in raw}
        pages = [page for page in pages if page["id"] in raw]
    media_type = "text/html" if html else "text/plain"
    begin = time.process_time()
    texts = {name: clean_source(source_from(dump, media_type=media_type)).text for name, dump in raw.items()}
    spent = time.process_time() - begin
    found, _ = score(pages, texts, "lang")
    languages = found.pop("by")
    print(f"pages: {found}")
    for language, part in languages.items():
        print(f"pages: {language}: n={part['n']} F1={part['f1_doc']}")
    size = sum(len(dump.encode()) for dump in raw.values()) / 1e6
    print(f"pages: {size:.1f} MB in {spent:.1f} s of CPU time: {size / spent:.2f} MB/s")


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        yield from map(json.loads, stream)


if __name__ == "__main__":
    main()
