"""Articles in Parquet."""

import builtins
import io
from datetime import UTC, date, datetime
from typing import Any

import pytest

from claimcheck.sources.records import parquet
from claimcheck.sources.records.parquet import unpack_parquet
from claimcheck.sources.rendering import Record, UnreadableError
from tests.unit.sources.records.unpacking import PARQUET, problems, texts, unpacked

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")


def written(columns: dict[str, Any], **options: Any) -> bytes:
    stream = io.BytesIO()
    pq.write_table(pa.table(columns), stream, **options)
    return stream.getvalue()


def test_each_row_is_a_record_named_by_its_number() -> None:
    raw = written({"text": ["a", "b", "c"], "embedding": [[0.5]] * 3}, row_group_size=2)
    assert texts(unpacked(raw, PARQUET)) == {"1": "a", "2": "b", "3": "c"}


@pytest.mark.parametrize(
    ("moment", "kind"),
    [
        (date(2025, 6, 18), "date32"),
        (datetime(2025, 6, 18, 7, 15, tzinfo=UTC), None),
        (1750230900000000001, "ns"),
        (1750230900000, "elsewhere"),
    ],
)
def test_fields_of_every_kind_are_found(moment: object, kind: str | None) -> None:
    types = {"date32": pa.date32(), "ns": pa.timestamp("ns"), "elsewhere": pa.timestamp("ms", "No/Where")}
    column = pa.array([moment], types.get(kind or ""))
    raw = written({"text": ["a"], "date": column, "meta": [{"url": "https://example.org/1"}]})
    (found,) = unpacked(raw, PARQUET)
    assert isinstance(found, Record)
    assert (found.metadata.published, found.metadata.url) == (date(2025, 6, 18), "https://example.org/1")


def test_a_row_without_text_is_told() -> None:
    found = unpacked(written({"text": ["a", None]}), PARQUET)
    assert texts(found) == {"1": "a"}
    assert [(name, code) for name, code, _ in problems(found)] == [("2", "CC902")]


def test_a_file_without_a_column_of_text_names_its_columns() -> None:
    found = unpacked(written({"n": [1], "score": [2]}), PARQUET)
    assert [(name, code, "only n, score:" in text) for name, code, text in problems(found)] == [
        ("", "CC902", True)
    ]


def test_the_users_column_is_read() -> None:
    assert texts(unpacked(written({"n": [{"story": "a"}]}), PARQUET, text="n.story")) == {"1": "a"}


def test_a_broken_row_group_leaves_the_others() -> None:
    raw = bytearray(written({"text": ["a" * 50, "b" * 50]}, row_group_size=1, compression="none"))
    raw[4:34] = b"\xff" * 30
    found = unpacked(bytes(raw), PARQUET)
    assert texts(found) == {"2": "b" * 50}
    assert [
        (name, text.startswith("row group 1 cannot be read from row 1 on ("))
        for name, _, text in problems(found)
    ] == [("1", True)]


def test_a_row_group_that_expands_beyond_measure_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "_SMALL", 100)
    monkeypatch.setattr(parquet, "EXPANSION_LIMIT", 2)
    raw = written({"text": ["a" * 10_000, "b"]}, row_group_size=1)
    found = unpacked(raw, PARQUET)
    assert texts(found) == {"2": "b"}
    assert problems(found) == [("1", "CC901", "row group 1 expands beyond measure: write it again")]


@pytest.mark.parametrize("raw", [b"", b"PAR1", b"PAR1" + b"\0" * 50 + b"PAR1", b"hello" * 100])
def test_what_is_no_parquet_is_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableError, match="is no Parquet that can be read"):
        unpacked(raw, PARQUET)


class Forward(io.RawIOBase):
    """A stream that only goes forward."""

    def __init__(self, raw: bytes) -> None:
        self._stream = io.BytesIO(raw)

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Read on."""
        return self._stream.readinto(buffer)


def test_a_stream_that_only_goes_forward_is_held() -> None:
    stream = io.BufferedReader(Forward(written({"text": ["a"]})))
    assert texts(unpack_parquet(stream)) == {"1": "a"}


def test_a_stream_that_only_goes_forward_is_held_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "HELD_LIMIT", 10)
    with pytest.raises(UnreadableError, match="more than 10 bytes inside another file"):
        list(unpack_parquet(io.BufferedReader(Forward(b"x" * 11))))


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    forbid(monkeypatch, "pyarrow")
    with pytest.raises(UnreadableError, match=r"pip install 'claimcheck-cli\[parquet\]'"):
        unpacked(b"PAR1", PARQUET)


def forbid(monkeypatch: pytest.MonkeyPatch, library: str) -> None:
    imported = builtins.__import__

    def refusing(name: str, *arguments: Any) -> Any:
        if name.partition(".")[0] == library:
            raise ImportError(name)
        return imported(name, *arguments)

    monkeypatch.setattr(builtins, "__import__", refusing)
