"""How fast a corpus is read, in words. The clock is heard on standard error only, never in a result."""

from claimcheck.pipeline.progress import Reading

_MEGABYTE = 1_000_000

_SOON = 1.0
"""Seconds before which a rate is more chance than measure."""


_FAST = 10.0
"""Claims a second from which on nobody needs tenths."""


def pace(reading: Reading, sources: int, seconds: float) -> str:
    """Say how much is read, at what rate, and how long the rest will take if it goes on like this."""
    done = _amount(reading, sources)
    if seconds < _SOON or not reading.size:
        return done
    left = (reading.all_size - reading.size) * seconds / reading.size
    return f"{done}, {_rates(reading, sources, seconds)}, {_duration(left)} left"


def count_pace(done: int, total: int, seconds: float) -> str:
    """Say the same of claims, or what else is counted one by one."""
    words = f"{done:,} of {total:,}"
    if seconds < _SOON or not done:
        return words
    return f"{words}, {_rate(done / seconds)}, {_duration((total - done) * seconds / done)} left"


def summary(reading: Reading, sources: int, seconds: float) -> str:
    """Say how much was read, how long it took and at what rate."""
    spent = f"{_amount(reading, sources)}, {reading.size / _MEGABYTE:,.1f} MB in {seconds:,.1f} s"
    return spent + (f" ({_rates(reading, sources, seconds)})" if seconds >= _SOON else "")


def _amount(reading: Reading, sources: int) -> str:
    """Count sources too where files hold many of them: one of a million records is not read in a second."""
    files = f"{reading.files:,} of {reading.all_files:,} files"
    return f"{files}, {sources:,} sources" if sources > reading.all_files else files


def _rates(reading: Reading, sources: int, seconds: float) -> str:
    number = sources if sources > reading.all_files else reading.files
    return f"{number / seconds:,.0f}/s, {reading.size / _MEGABYTE / seconds:,.1f} MB/s"


def _rate(speed: float) -> str:
    return f"{speed:,.0f}/s" if speed >= _FAST else f"{speed:,.1f}/s"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
