"""Document -> the statements that its tables make."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from claimcheck.model.document import Document
from claimcheck.model.label import EVIDENCE, Label
from claimcheck.model.sentence import Sentence
from claimcheck.sentences.normalization import normalized
from claimcheck.sentences.tables.captions import Caption, mentions_flow, names_several, read_caption, words_of
from claimcheck.sentences.tables.cells import Row
from claimcheck.sentences.tables.columns import Column, Layout, layout_of
from claimcheck.sentences.tables.figures import Figure, read_figure
from claimcheck.sentences.tables.grid import Table, tables_in
from claimcheck.sentences.tables.keys import Key, key_of
from claimcheck.sentences.tables.merging import Meaning, meaning_of
from claimcheck.sentences.tables.units import NO_UNIT
from claimcheck.sentences.tables.wording import Reading, worded

STATEMENTS_LIMIT = 5_000
"""Figures of one source that are read; of those further down, none is. A page of a CSV file has 1,000 rows."""

TITLE_LIMIT = 300
"""Characters of a title or heading that are read."""

_ENGLISH = "en"


def read_tables(document: Document) -> tuple[Sentence, ...]:
    """Return a statement for each figure whose row, column and unit are known, in order of place.

    A statement is a Sentence whose `text` is its row as it stands, and whose `normal` is what the row says of the
    figure: "In 2024, Kazakhstan's trade was $40 billion." Figures of which anything is in doubt give none, nor do
    rows that were removed, nor documents in other languages than English.
    """
    if (document.metadata.language or _ENGLISH) != _ENGLISH:
        return ()
    title = _title(document)[:TITLE_LIMIT]
    found = (statement for table in tables_in(document) for statement in _of_table(document, table, title))
    return tuple(islice(found, STATEMENTS_LIMIT))


def _of_table(document: Document, table: Table, title: str) -> Iterator[Sentence]:
    laid_out = layout_of(table)
    if laid_out is None:
        return
    layout, rows = laid_out
    caption, topic = read_caption(table.above), _topic(title, table)
    headers = [tuple(dict.fromkeys((*table.above, column.head))) for column in layout.figures]
    for row, key in _keyed(rows, layout):
        block = document.blocks[row.block]
        if block.label not in EVIDENCE:
            continue
        sentence = Sentence(row.span.of(document.source.text), block.start, block.end, block.label, row.block)
        for column, read_with in zip(layout.figures, headers, strict=True):
            meaning = meaning_of(key.heading, column.heading, caption, topic)
            figure = read_figure(row.cell(column.number))
            if meaning is not None and figure is not None and not _has_two_units(figure, meaning):
                yield _statement(sentence, _reading(row, column, key, figure, meaning), read_with)


def _keyed(rows: Sequence[Row], layout: Layout) -> list[tuple[Row, Key]]:
    """Return the rows whose heads can be read, but those with equal heads: something else tells these apart."""
    keyed = [(row, key) for row in rows if (key := key_of(row, layout)) is not None]
    times = Counter(key.heading for _, key in keyed)
    return [(row, key) for row, key in keyed if times[key.heading] == 1]


def _title(document: Document) -> str:
    titles = (block for block in document.blocks if block.label is Label.TITLE)
    written = (document.source.text[block.start : block.end] for block in titles)
    return document.metadata.title or next(written, "")


def _topic(title: str, table: Table) -> Caption:
    """Return what title and heading say: whose trade or the like, where they speak of that, and all their words."""
    lines = tuple(line for line in (title, table.heading[:TITLE_LIMIT]) if line not in table.above)
    return replace(
        read_caption(filter(mentions_flow, lines)),
        words=words_of(" ".join(lines)),
        several=names_several((*lines, *table.above)),
    )


def _has_two_units(figure: Figure, meaning: Meaning) -> bool:
    """Tell whether both the cell and its heads name a unit: "$40" under "billions" may mean either."""
    if not figure.has_unit or meaning.unit is None:
        return False
    return not (figure.text.endswith("%") and meaning.unit.behind == "%")


def _reading(row: Row, column: Column, key: Key, figure: Figure, meaning: Meaning) -> Reading:
    named = key.label if key.label and meaning.name and key.label.text.startswith(meaning.name) else None
    return Reading(
        measure=meaning.measure,
        figure=figure.text,
        figure_start=row.cells[column.number].start - row.span.start,
        name=meaning.name,
        name_start=max(0, named.start - row.span.start) if named else None,
        thing=meaning.thing,
        partner=meaning.partner,
        period=meaning.period,
        unit=meaning.unit if meaning.unit and not figure.has_unit else NO_UNIT,
    )


def _statement(row: Sentence, reading: Reading, headers: tuple[str, ...]) -> Sentence:
    """Return the row as what it says of one figure."""
    statement, offsets = worded(reading)
    normal, moved = normalized(statement)
    places = offsets if moved is None else tuple(offsets[index] for index in moved)
    return Sentence(row.text, row.start, row.end, row.label, row.block, normal, places, headers)
