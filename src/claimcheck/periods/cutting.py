"""Parts of an interval that are counted from its start or end: "the third week of", "the last ten days of"."""

from claimcheck.model.period import Granularity
from claimcheck.periods.intervals import Interval, add_days, week_interval
from claimcheck.periods.relative.counting import GRANULARITIES, Piece, Unit
from claimcheck.periods.relative.shifting import moved

_THURSDAY = 3


def piece_granularity(piece: Piece) -> Granularity:
    """Return how exact a piece is: several units are a range."""
    return GRANULARITIES[piece.unit] if piece.count == 1 else Granularity.RANGE


def cut(whole: Interval, piece: Piece, *, second: bool = False) -> Interval | None:
    """Return the piece of `whole`, or None where it has no such piece ("the fifth Monday").

    A week belongs to the month or year that its Thursday lies in, as ISO 8601 has it; the second reading counts
    sevens of days from the first or last day.
    """
    if piece.weekday is not None:
        return _weekdays(whole, piece, piece.weekday)
    if piece.unit is Unit.WEEK and not second:
        return _weeks(whole, piece)
    return _run(whole, piece)


def _run(whole: Interval, piece: Piece) -> Interval | None:
    if piece.number < 0:
        start = moved(whole[1], piece.unit, -piece.count)
    else:
        start = moved(whole[0], piece.unit, (piece.number - 1) * piece.count)
    end = moved(start, piece.unit, piece.count)
    return (start, min(end, whole[1])) if whole[0] <= start < whole[1] else None


def _weekdays(whole: Interval, piece: Piece, weekday: int) -> Interval | None:
    start, end = whole
    if piece.number < 0:
        day = add_days(end, -1 - (end.weekday() - 1 - weekday) % 7)
    else:
        day = add_days(start, (weekday - start.weekday()) % 7 + 7 * (piece.number - 1))
    return (day, add_days(day, piece.count)) if start <= day < end else None


def _weeks(whole: Interval, piece: Piece) -> Interval | None:
    thursday = _weekdays(whole, Piece(Unit.DAY, piece.number), _THURSDAY)
    if thursday is None:
        return None
    monday = week_interval(thursday[0])[0]
    begin = add_days(monday, -7 * (piece.count - 1)) if piece.number < 0 else monday
    return begin, add_days(begin, 7 * piece.count)
