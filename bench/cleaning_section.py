"""The section on cleaning of docs/benchmarks.md."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks_page import machine, table, versions
from extractors import Extractor

OWN_PACKAGES = ("numpy", "selectolax", "ftfy")
"""What claimcheck itself does the most of its work of cleaning with."""

BY_PAGE, BY_PORTION = OWN_ROWS = ("claimcheck", "claimcheck ingest")
"""The rows of claimcheck: one cleaner, called for each page, or as the command calls it."""

FASTEST = 100
"""MB/s above which a figure tells of the loop rather than of the tool."""

MEASURES = ("F1", "precision", "body kept", "lose half", "spam leak", "Chinese F1", "other kinds F1", "MB/s")
SPAM = MEASURES.index("spam leak")


@dataclass(frozen=True, slots=True)
class Row:
    """What a tool reached: the scorer's answers for three parts of the pages, and its speed."""

    name: str
    articles: dict[str, Any]
    chinese: dict[str, Any]
    others: dict[str, Any]
    speed: float | None
    """MB of input a second of CPU time; None where it took no measurable time."""
    failures: int


def section(
    pages: Sequence[dict[str, Any]],
    dumps: Sequence[Row],
    marked: Sequence[Row],
    extractors: Sequence[Extractor],
    turn: int,
    portion: int,
) -> str:
    """Return the section, with a table for dumps and one for HTML; each tool read `turn` pages at a time.

    Of these `claimcheck ingest` cleaned up to `portion` together.
    """
    kinds = Counter(page["page_type"] for page in pages)
    articles = kinds.pop("article", 0)
    return TEXT.format(
        pages=len(pages),
        articles=articles,
        chinese=sum(page["lang"] == "zh" for page in pages),
        others=", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())),
        spammed=sum(bool(page.get("spam_lines")) for page in pages),
        turn=turn,
        portion=portion,
        machine=machine(),
        versions=versions([*dict.fromkeys(extractor.package for extractor in extractors), *OWN_PACKAGES]),
        dumps=figures(dumps, spam=True),
        marked=figures(marked, spam=False) + ratio(marked),
        settings="\n".join(f"- {extractor.name}: {extractor.settings}" for extractor in extractors),
    )


def figures(rows: Sequence[Row], *, spam: bool) -> str:
    """Return the table, and what the tools failed on."""
    cells = [[row.name, *_cells(row)] for row in rows]
    head = ["", *MEASURES]
    if not spam:
        head, *cells = [[*line[: SPAM + 1], *line[SPAM + 2 :]] for line in (head, *cells)]
    failed = [f"{row.name} on {row.failures}" for row in rows if row.failures]
    note = f"\nFailed with an error, counted as no text: {', '.join(failed)} pages.\n" if failed else ""
    return table(head, cells) + note


def _cells(row: Row) -> list[str]:
    return [
        *(share(row.articles.get(measure)) for measure in ("f1_doc", "precision", "body_kept")),
        *(percent(row.articles.get(measure)) for measure in ("rec_lt_half", "spam_leak")),
        share(row.chinese.get("f1_doc")),
        share(row.others.get("f1_doc")),
        speed(row.speed),
    ]


def share(figure: float | None) -> str:
    """Return a share of one as it is written in tables: .925."""
    return "-" if figure is None else f"{figure:.3f}".removeprefix("0")


def percent(figure: float | None) -> str:
    """Return a share in per cent."""
    return "-" if figure is None else f"{100 * figure:.1f} %"


def speed(figure: float | None) -> str:
    """Return MB a second."""
    return f"over {FASTEST}" if figure is None or figure > FASTEST else f"{figure:.2f}"


def ratio(rows: Sequence[Row]) -> str:
    """Say how fast claimcheck is beside trafilatura, the usual choice."""
    speeds = {row.name: row.speed for row in rows if row.speed}
    theirs = speeds.get("trafilatura")
    if theirs is None:
        return ""
    return "".join(
        f"\n{name} is {speeds[name] / theirs:.1f} times as fast as trafilatura.\n"
        for name in OWN_ROWS
        if name in speeds
    )


TEXT = """\
## Cleaning

```sh
make bench-cleaning
```

How much of a page's main text is left, and how much of the rest, on {pages} labelled pages of three public sets:
article-extraction-benchmark (MIT), WCXB web content extraction benchmark (CC-BY-4.0) and Chinese web content extraction
(MIT). Each page is there as HTML and as a dump of its visible text, which one of three ways of rendering made; into
{spammed} of the dumps spam was inserted.

- Pages: {articles} articles; {others}. Of all these {chinese} are Chinese.
- Machine: {machine}.
- Versions: {versions}.

**claimcheck's figures are of pages that its weights had not seen**: the weights it ships are fitted on these pages, so
here each page is cleaned with weights fitted on pages of other sites only (cross-validation by site). Its rules were
written, and its settings chosen, with these pages in view all the same. Its speed is that of the cleaner as shipped,
with reading: of `claimcheck` page by page, as a program calls it, and of `claimcheck ingest` as that command calls it
for up to {portion} pages together, with Python's search for garbage as seldom as there. The other tools are as they
come, with the settings named below; of the rules of lines, the length of a long one is the best of four on these
articles.

| measure | is |
| --- | --- |
| F1 | of runs of four words (a CJK character is a word), by page, then the mean over articles |
| precision | of the same, the mean over articles of which anything is left |
| body kept | of the true lines of articles with five words or more, those of which nine tenths survive |
| lose half | articles that lose more than half of their text |
| spam leak | of the inserted lines of spam in articles, those left |
| Chinese F1, other kinds F1 | the mean over the Chinese pages, and over all pages that are no articles |
| MB/s | UTF-8 input a second of CPU time on one core; all in one process, by turns of {turn} pages, when warm |

### Text dumps

{dumps}
All tools but claimcheck and the three rules of lines read HTML only: each line of the dump was handed to them as a
`<p>`, escaped. That is counted neither in their time nor in the size of the input. With a `<p>` for what stands between
blank lines jusText did better by .02 on a sample of 65 articles, trafilatura and boilerpy3 worse by .01 to .03.

### HTML

{marked}
### Settings

{settings}
"""
