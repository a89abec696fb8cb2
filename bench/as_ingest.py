"""Pages read and cleaned as ``claimcheck ingest`` does it: many at a time, with garbage looked for seldom."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tool_runs import Page

from claimcheck.cleaning import clean_sources
from claimcheck.model.source import Source
from claimcheck.pipeline.garbage import look_seldom
from claimcheck.pipeline.stored.extracting import End, Task, portions
from claimcheck.sources import CorpusFile, Pending, rendered
from claimcheck.sources.rendering import Record

_FILE = CorpusFile("pages", Path(), "pages", "")


def texts_as_ingest(pages: Sequence[Page]) -> list[str]:
    """Return the text of each page; of one that has none, nothing."""
    with _garbage_seldom():
        found = {
            document.source.record: document.text
            for portion in portions(map(_task, pages))
            for document in clean_sources([*_sources(portion)])
        }
    return [found.get(page.row["id"], "") for page in pages]


@contextmanager
def _garbage_seldom() -> Iterator[None]:
    """Go at the pace of the command, and leave the tools that follow at Python's own."""
    before = gc.get_threshold()
    look_seldom()
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _task(page: Page) -> Task:
    return Task(0, Pending(_FILE, Record(page.row["id"], page.raw.encode(), page.media_type, "utf-8"), {}))


def _sources(portion: Sequence[Task | End]) -> Iterator[Source]:
    for task in portion:
        if isinstance(task, Task) and isinstance(task.record, Pending):
            yield from (item for item in rendered(task.record) if isinstance(item, Source))
