"""Measure claimcheck's matching side by side with other tools, and write the tables to docs/benchmarks.md.

    make bench-matching
    python bench/compare_matching.py [--claims FOLDER] [--part linking|stance|readers|needles …] [--million]

Each part is a section of the page, and is written as soon as it is measured.
"""

import argparse
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import linking_section
import needles_section
import readers_section
import stance_section
from benchmarks_page import with_section

ROOT = Path(__file__).resolve().parents[1]
CLAIMS = ROOT.parent / "shared" / "bench" / "claims"
REPORT = ROOT / "docs" / "benchmarks.md"

PARTS = ("linking", "stance", "readers", "needles")


def main() -> None:
    """Measure part by part."""
    options = _options()
    logging.disable()  # some tools complain of a text a line
    for name, measure in parts(options.claims, million=options.million):
        if name in options.part:
            written = measure()
            print(written)
            page = REPORT.read_text("utf-8") if REPORT.exists() else ""
            REPORT.write_text(with_section(page, name, written), "utf-8")


def parts(claims: Path, *, million: bool) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield the name of each part with what measures it and returns its section."""
    sizes = needles_section.SIZES if million else needles_section.SIZES[:1]
    yield "linking", lambda: linking_section.section(claims)
    yield "stance", lambda: stance_section.section(claims)
    yield "readers", lambda: readers_section.section(claims)
    yield "needles", lambda: needles_section.section(sizes)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=Path, default=CLAIMS)
    parser.add_argument("--part", choices=PARTS, nargs="+", default=PARTS)
    parser.add_argument("--million", action="store_true", help="hide needles among a million sentences too")
    return parser.parse_args()


if __name__ == "__main__":
    main()
