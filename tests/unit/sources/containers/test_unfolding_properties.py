"""Whatever is done to a container, unfolding it ends, and no error but the foreseen one comes out."""

import contextlib
import gzip

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.sources.containers.limits import ExhaustedError
from claimcheck.sources.rendering import BrokenRecord, Record
from tests.unit.sources.containers.packing import COMPRESSORS, tarred, unfolded, zipped
from tests.unit.sources.web_archive.captured import record

LINES = b'{"text": "One."}\n{"text": "Two."}\n'
FILES = {"a.txt": b"one", "b/c.jsonl": LINES, "d.html.gz": gzip.compress(b"<p>x", mtime=0)}
CONTAINERS = [
    zipped(FILES),
    tarred(FILES, links=[("e", "f")]),
    gzip.compress(tarred(FILES), mtime=0),
    b"".join(gzip.compress(record(number), mtime=0) for number in range(3)),
    b"".join(record(number) for number in range(3)),
    *(pack(LINES) for pack in COMPRESSORS.values()),
    zipped({"inner.tar": tarred({"x.zip": zipped(FILES)})}),
]


@settings(max_examples=300)
@given(st.sampled_from(CONTAINERS), st.integers(0, 12_000), st.binary(max_size=12), st.integers(0, 40))
def test_no_damage_breaks_it(raw: bytes, place: int, damage: bytes, lost: int) -> None:
    place %= len(raw)
    damaged = raw[:place] + damage + raw[place + lost :]
    with contextlib.suppress(ExhaustedError):
        for found in unfolded(damaged):
            assert not isinstance(found, Record) or found.media_type
            assert not isinstance(found, BrokenRecord) or found.message


@settings(max_examples=100)
@given(st.dictionaries(st.text("ab/.#é", min_size=1, max_size=5), st.binary(max_size=40), max_size=5))
def test_a_tar_and_a_zip_of_the_same_files_hold_the_same(files: dict[str, bytes]) -> None:
    files = {name: content for name, content in files.items() if name.strip("/.") and not name.endswith("/")}
    in_zip, in_tar = unfolded(zipped(files), "a.zip"), unfolded(tarred(files), "a.tar")

    assert in_zip == in_tar
