"""Tools that take turns at reading the same pages, and what that costs each."""

import gc
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

TURN = 48
"""Pages that a tool reads before the next one reads them too: what else the machine does then slows all alike.
It holds whole portions of those that `claimcheck ingest` cleans together."""


@dataclass(frozen=True, slots=True)
class Page:
    """A labelled page as the tools get it."""

    row: dict[str, Any]
    raw: str
    media_type: str
    html: str
    """What those get that read nothing but HTML."""
    language: str


Tool = Callable[[Page], str]
Reader = Callable[[Sequence[Page]], Sequence[str | None]]
"""Returns the text of each page of a turn; None where it failed."""


@dataclass(slots=True)
class Run:
    """What a tool has made of the pages, and what that cost."""

    texts: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    """CPU time."""
    failures: int = 0
    """Pages on which it raised an exception; their text counts as empty."""


def runs_of(
    pages: Sequence[Page], tools: Mapping[str, Tool], together: Mapping[str, Reader] | None = None
) -> dict[str, Run]:
    """Run all tools on all pages by turns; those of `together` take the pages of a turn at once.

    First, untimed, they read one page of each language, which loads their tables.
    """
    readers = {name: one_by_one(tool) for name, tool in tools.items()} | dict(together or {})
    for read in readers.values():
        read([*{page.language: page for page in pages}.values()])
    gc.freeze()
    runs = {name: Run() for name in readers}
    for start in range(0, len(pages), TURN):
        print(f"{start} of {len(pages)} pages", file=sys.stderr, flush=True)
        for name, read in readers.items():
            _take_turn(read, pages[start : start + TURN], runs[name])
    return runs


def one_by_one(tool: Tool) -> Reader:
    """Return what reads each page by itself with `tool`."""
    return lambda pages: [_text(tool, page) for page in pages]


def _take_turn(read: Reader, pages: Sequence[Page], run: Run) -> None:
    gc.collect()
    begin = time.process_time()
    texts = read(pages)
    run.seconds += time.process_time() - begin
    run.failures += sum(text is None for text in texts)
    run.texts.update((page.row["id"], text or "") for page, text in zip(pages, texts, strict=True))


def _text(tool: Tool, page: Page) -> str | None:
    try:
        return tool(page)
    except Exception:  # noqa: BLE001 - whatever a tool raises, it has found no text, and the others go on
        return None
