"""Whatever the damage, reading ends, and what comes before it is what went in."""

import gzip

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.sources.containers.decompression import Decompressed
from claimcheck.sources.containers.limits import Budget
from claimcheck.sources.containers.streams import buffered, forward
from claimcheck.sources.kinds import GZIP
from claimcheck.sources.rendering import UnreadableError

MEMBERS = st.lists(st.binary(max_size=300), min_size=1, max_size=5)


def read_on(packed: bytes) -> tuple[list[bytes], int]:
    stream = forward(Decompressed(buffered(packed), GZIP, Budget(len(packed))).read)
    chunks, errors = [], 0
    while True:
        try:
            chunk = stream.read(100)
        except UnreadableError:
            errors += 1
            continue
        if not chunk:
            return chunks, errors
        chunks.append(chunk)


@settings(max_examples=100)
@given(MEMBERS, st.integers(1, 400))
def test_a_cut_gives_a_prefix_and_one_error_at_most(members: list[bytes], cut: int) -> None:
    packed = b"".join(gzip.compress(member, mtime=0) for member in members)[:-cut]
    chunks, errors = read_on(packed)

    assert b"".join(members).startswith(b"".join(chunks))
    assert errors <= 1


@settings(max_examples=100)
@given(MEMBERS, MEMBERS, st.integers(0, 400), st.binary(min_size=1, max_size=8))
def test_members_behind_the_damage_are_read(
    before: list[bytes], behind: list[bytes], place: int, damage: bytes
) -> None:
    first = b"".join(gzip.compress(member, mtime=0) for member in before)
    rest = b"".join(gzip.compress(member, mtime=0) for member in behind)
    damaged = first[:place] + damage + first[place + len(damage) :]
    chunks, _ = read_on(damaged[: len(first)] + rest)

    assert b"".join(chunks).endswith(b"".join(behind))
