"""What the heads of row and column and the caption together say of a figure, or nothing where they disagree."""

from dataclasses import dataclass

from claimcheck.sentences.tables.axes import Heading, is_generic
from claimcheck.sentences.tables.caption_words import DERIVED, NARROWER
from claimcheck.sentences.tables.captions import Caption, mentions_flow, words_of
from claimcheck.sentences.tables.units import Unit


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a figure is of."""

    measure: str
    name: str = ""
    thing: str = ""
    partner: str = ""
    period: str = ""
    unit: Unit | None = None


def meaning_of(row: Heading, column: Heading, caption: Caption, topic: Caption) -> Meaning | None:
    """Return what the figure is of; None where two of them say the same kind of thing, or none says what is measured.

    `topic` is what title and heading say. Where they name somebody and what is measured goes from one to another, the
    named rows may be partners; where they name a partner, all figures may be of the trade with that one.
    """
    if caption.closed or (row.name and column.name) or (row.period and column.period):
        return None
    measure, thing = _measured(row, column, caption)
    period = row.period or column.period or caption.heading.period
    units = _units(row, column, caption)
    name = row.name or column.name
    if _is_narrower(f"{measure} {thing}", caption, topic):
        return None
    is_flow = mentions_flow(measure)
    if not measure or len(units) > 1 or (caption.dated and not period) or (topic.several and not name):
        return None
    if is_flow and (topic.partner or (name and (topic.owned or caption.owned))):
        return None
    partner = caption.partner if is_flow else ""
    if caption.partner and (not is_flow or not name or caption.partner.split(" ", 1)[0] in measure.split()):
        return None
    return Meaning(measure, name, thing, partner, period, next(iter(units), None))


def _is_narrower(said: str, caption: Caption, topic: Caption) -> bool:
    """Tell whether what stands above narrows all figures, or says that they are made of what the heads name."""
    words = (caption.words & (NARROWER | DERIVED)) | (topic.words & NARROWER)
    return bool(words) and not words <= words_of(said)


def _measured(row: Heading, column: Heading, caption: Caption) -> tuple[str, str]:
    """Return what is measured, and of what: a row "Wheat" under "Production" is the production of wheat."""
    above = "" if is_generic(column) else column.measure
    if above:
        return above, row.measure
    captioned = caption.heading.measure
    if not row.measure:
        return captioned, ""
    divides = mentions_flow(captioned) or caption.divided
    if captioned and divides and not mentions_flow(row.measure):
        return captioned.split(" of ", 1)[0], row.measure
    return row.measure, ""


def _units(row: Heading, column: Heading, caption: Caption) -> tuple[Unit, ...]:
    """Return the unit of the figure; more than one where it cannot be told which is meant."""
    given = tuple(unit for unit in (row.unit, column.unit) if unit is not None)
    above = () if caption.unit is None or caption.unit in given else (caption.unit,)
    if len(given) == 1 and (given[0].is_percent or (given[0].scaled and given[0].is_full)):
        return given
    return (*given, *above)
