"""The lines of a file, one at a time."""

import io

from claimcheck.sources.records.lines import Line, lines_in


def lines(raw: bytes) -> list[Line]:
    return list(lines_in(io.BytesIO(raw)))


def test_lines_are_numbered_and_keep_their_breaks() -> None:
    assert lines(b"a\r\n\nb") == [Line(1, "a\r\n"), Line(2, "\n"), Line(3, "b")]


def test_only_a_line_feed_ends_a_line() -> None:
    text = "a\u2028b\u0085c\x0bd\re"
    assert lines(text.encode()) == [Line(1, text)]


def test_bytes_that_are_no_text_are_told_and_the_next_line_is_read() -> None:
    first, second = lines(b"\xff\x00\x01\x02\nb\n")
    assert "binary data" in first.problem
    assert second == Line(2, "b\n")


def test_a_mark_within_a_file_stays() -> None:
    assert [line.text for line in lines("\ufeffa\n\ufeffb".encode())] == ["a\n", "\ufeffb"]


def test_the_stream_is_left_open() -> None:
    stream = io.BytesIO(b"a\n")
    assert len(list(lines_in(stream))) == 1
    assert not stream.closed
