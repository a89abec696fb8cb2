"""Count encodings guessed, lines repaired, pages flagged, metadata found: figures of docs/repairs.md and docs/html.md.

    python bench/score_repairs.py [--bench FOLDER]

Encodings: texts of many languages in pieces of 40 and 90 characters and whole, each written in the encodings of its
language, and what stands around the first sign of each page in Windows-1252; with charset-normalizer beside us where it
is installed. Repairs: lines of the pages beyond ASCII in which mojibake is repaired. Flags: pages with each kind of
damage. Metadata: of the articles whose markup says it too, how many text dumps gave the same.
"""

import argparse
import gzip
import importlib.util
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from claimcheck.cleaning import clean_source
from claimcheck.language.aligned import Aligned
from claimcheck.language.mojibake import repair_mojibake
from claimcheck.model.source import Metadata
from claimcheck.sources import source_from
from claimcheck.sources.decoding import decode
from claimcheck.sources.rendering import Dump

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "tests" / "data" / "old_encodings.json"
LENGTHS = (40, 90, 10_000)
AROUND = 150
"""Characters before and behind a page's first sign."""
MARKUP = frozenset({"json-ld", "open-graph", "meta", "address", "time"})

Reader = Callable[[bytes], str]


def main() -> None:
    """Print all four."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--bench", type=Path, default=ROOT.parent / "shared" / "bench" / "pages")
    bench = parser.parse_args().bench
    rows = list(_rows(bench / "pages.dev.jsonl.gz"))
    pages = {row["id"]: row["text_dump"] for row in rows}
    articles = {row["id"] for row in rows if row["page_type"] == "article"}
    for name, read in _readers():
        print_encodings(name, read, pages.values())
    print_repairs(pages.values())
    print_flags(pages.values())
    markup = {row["id"]: row["html"] for row in _rows(bench / "html.dev.jsonl.gz") if row["id"] in articles}
    print_metadata(pages, markup)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def _readers() -> Iterator[tuple[str, Reader]]:
    yield "ours", lambda raw: decode(Dump(raw)).text
    if importlib.util.find_spec("charset_normalizer"):
        from charset_normalizer import from_bytes  # noqa: PLC0415 - only in the environment of the benchmarks

        yield "charset-normalizer", lambda raw: str(from_bytes(raw).best())


def print_encodings(name: str, read: Reader, pages: Iterable[str]) -> None:
    """Print how many pieces are read as they were written, by length."""
    samples = json.loads(SAMPLES.read_text("utf-8"))
    for length in LENGTHS:
        written = [
            (piece, encoding)
            for sample in samples.values()
            for encoding in sample["encodings"]
            for piece in _pieces(sample["text"].encode(encoding, "ignore").decode(encoding), length)
            if not piece.isascii()
        ]
        print(f"encodings: {name}: {length:6,} characters: {_right(read, written)} of {len(written)}")
    around = [(piece, "cp1252") for page in pages for piece in _around_first_sign(page)]
    print(f"encodings: {name}: pages in cp1252: {_right(read, around)} of {len(around)}")


def _right(read: Reader, written: Iterable[tuple[str, str]]) -> int:
    return sum(read(piece.encode(encoding)) == piece for piece, encoding in written)


def _pieces(text: str, length: int) -> Iterator[str]:
    """Cut a text at its words; a CJK character says as much as three letters. A text shorter than that is one piece."""
    words, size, gap = (text.split(" "), length, " ") if " " in text else (list(text), length // 3, "")
    if len(text) < size:
        yield text
    piece: list[str] = []
    for word in words:
        piece.append(word)
        if len(gap.join(piece)) >= size:
            yield gap.join(piece)
            piece = []


def _around_first_sign(page: str) -> Iterator[str]:
    sign = next((at for at, character in enumerate(page) if not character.isascii()), None)
    piece = "" if sign is None else page[max(sign - AROUND, 0) : sign + AROUND]
    if piece and piece == piece.encode("cp1252", "ignore").decode("cp1252"):
        yield piece


def print_repairs(pages: Iterable[str]) -> None:
    """Print how many lines beyond ASCII there are, and of how many the mojibake is repaired."""
    lines = [line for page in pages for line in page.splitlines() if not line.isascii()]
    repaired = sum(repair_mojibake(Aligned(line)).text != line for line in lines)
    print(f"repairs: {repaired} of {len(lines):,} lines beyond ASCII")


def print_flags(pages: Iterable[str]) -> None:
    """Print on how many pages characters are lost or misread, and how many pages there are."""
    dumps = list(pages)
    kinds: Counter[str] = Counter()
    for dump in dumps:
        kinds.update({damage.kind for damage in clean_source(source_from(dump)).damage})
    for kind, count in sorted(kinds.items()):
        print(f"flags: {kind}: {count} of {len(dumps)} pages")


def print_metadata(pages: dict[str, str], markup: dict[str, str]) -> None:
    """Print of how many articles the text alone gives the markup's day of publication, or the next, and an author."""
    said: Counter[str] = Counter()
    for name, html in markup.items():
        ours = clean_source(source_from(pages[name])).metadata
        theirs = clean_source(source_from(html, media_type="text/html")).metadata
        if ours.published and theirs.published and _in_markup(theirs, "published"):
            said["day"] += 1
            said["day, the same"] += abs(ours.published - theirs.published) <= timedelta(days=1)
        if ours.authors and theirs.authors and _in_markup(theirs, "authors"):
            said["author"] += 1
            said["author, the same"] += bool({*ours.authors} & {*theirs.authors})
    for what in ("day", "author"):
        print(f"metadata: {what}: {said[f'{what}, the same']} of {said[what]} ({len(markup)} articles)")


def _in_markup(metadata: Metadata, field: str) -> bool:
    return dict(metadata.provenance).get(field) in MARKUP


if __name__ == "__main__":
    main()
