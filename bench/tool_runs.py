"""Tools that take turns at reading the same pages, and what that costs each."""

import gc
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

TURN = 50
"""Pages that a tool reads before the next one reads them too: what else the machine does then slows all alike."""


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


@dataclass(slots=True)
class Run:
    """What a tool has made of the pages, and what that cost."""

    texts: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    """CPU time."""
    failures: int = 0
    """Pages on which it raised an exception; their text counts as empty."""


def runs_of(pages: Sequence[Page], tools: dict[str, Tool]) -> dict[str, Run]:
    """Run all tools on all pages by turns; first, untimed, on one page of each language, which loads their tables."""
    for tool in tools.values():
        for page in {page.language: page for page in pages}.values():
            _text(tool, page)
    gc.freeze()
    runs = {name: Run() for name in tools}
    for start in range(0, len(pages), TURN):
        print(f"{start} of {len(pages)} pages", file=sys.stderr, flush=True)
        for name, tool in tools.items():
            _take_turn(tool, pages[start : start + TURN], runs[name])
    return runs


def _take_turn(tool: Tool, pages: Sequence[Page], run: Run) -> None:
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
