"""What is written can be read back, whatever a source says."""

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lockfile import read_lock, written
from claimcheck.model.evidence import Quote, Stance
from claimcheck.model.lock import Lock, LockedClaim, Pin, Review
from claimcheck.model.span import Span

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
_WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
_PINS = st.builds(
    Pin,
    st.sampled_from(list(Stance)),
    _WORDS,
    st.just("0" * 64),
    _TEXTS,
    st.builds(Quote, _WORDS, _TEXTS, _TEXTS),
    st.builds(lambda start, length: Span(start, start + length), st.integers(0, 10**9), st.integers(1, 999)),
    st.none() | st.integers(0, 20),
)
_REVIEWS = st.none() | st.builds(Review, _WORDS, st.dates(date(1, 1, 1)), _TEXTS)
_CLAIMS = st.builds(
    LockedClaim,
    _TEXTS,
    _TEXTS,
    st.just("supported"),
    st.lists(_PINS, min_size=1, max_size=3).map(tuple),
    _REVIEWS,
)
_LOCKS = st.builds(
    lambda tool, claims: Lock(tool, tuple(claims[name] for name in sorted(claims))),
    _TEXTS,
    st.lists(_CLAIMS, max_size=3).map(lambda claims: {claim.id: claim for claim in claims}),
)


@given(_LOCKS)
def test_reading_gives_back_what_was_written(lock: Lock) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "claims.lock")
        path.write_text(written(lock), encoding="utf-8", newline="")
        assert read_lock(path) == lock


@given(_LOCKS)
def test_nothing_invisible_is_written(lock: Lock) -> None:
    assert all(line.isprintable() for line in written(lock).split("\n"))
