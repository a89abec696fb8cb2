"""A stream that is cut into records: knows its place, takes bytes back, and finds where the next record starts."""

import io

from claimcheck.sources.rendering import UnreadableError

RECORD_START = b"WARC/1."

_BLANK = (b"\r\n", b"\n", b"\r\r\n")

_LINE = 65536
"""Bytes of a line that are read at once."""


_RETURNED_LIMIT = 256_000_000
"""Bytes that are taken back in all. Where each record claims the next ones, taking back would never end."""


class MarkedStream:
    """The bytes of an archive, read forward."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream = stream
        self._line = b""
        self._returned = io.BytesIO()
        self._may_return = _RETURNED_LIMIT
        self._trouble: UnreadableError | None = None
        self.position = 0
        """Of the next byte."""

    def read(self, size: int) -> bytes:
        """Return `size` bytes, or what is left of them at the end.

        Raises:
            UnreadableError: The stream is damaged; what comes next may be read.
        """
        self._raise_trouble()
        taken, self._line = self._line[:size], self._line[size:]
        taken += self._returned.read(size - len(taken))
        while len(taken) < size and (rest := self._stream.read(size - len(taken))):
            taken += rest  # again after less than all, for then damage is told
        self.position += len(taken)
        return taken

    def line(self, limit: int = _LINE) -> bytes:
        """Return the next line with its end, or `limit` bytes of it; nothing at the end of the stream.

        Raises:
            UnreadableError: As for `read`.
        """
        self._raise_trouble()
        line, self._line = self._line, b""
        for source in (self._returned, self._stream):
            if not line.endswith(b"\n") and len(line) < limit:
                line += source.readline(limit - len(line))
        self.position += len(line)
        return line

    def put_back_line(self, line: bytes) -> None:
        """Let `line`, the last that was read, be read again."""
        self._line = line
        self.position -= len(line)

    def put_back(self, data: bytes) -> None:
        """Let `data`, the last that was read before a line that was put back, be read again, unless it is too much."""
        self._may_return -= len(data)
        if self._may_return >= 0:
            self._returned = io.BytesIO(data + self._line + self._returned.read())
            self._line = b""
            self.position -= len(data)

    def skip_blank_lines(self) -> int:
        """Go on to the next line that holds anything, and return how many did not. The next read tells of damage."""
        count = 0
        try:
            while (line := self.line()) in _BLANK:
                ahead = self._ahead()
                blank = ahead[: len(ahead) - len(ahead.lstrip(b"\r\n"))]
                count += 1 + blank.count(b"\n")
                self._pass_over(len(blank))
        except UnreadableError as error:
            self._trouble = error
        else:
            self.put_back_line(line)
        return count

    def starts_record(self) -> bool:
        """Tell whether the next line starts a record, or the stream ends here or is damaged."""
        if self._trouble:
            return True
        line = self.line()
        self.put_back_line(line)
        return not line or line.startswith(RECORD_START)

    def skip_to_record(self) -> None:
        """Go on to the next line that starts a record, or to the end or the next damage."""
        self.skip_blank_lines()
        while not self.starts_record():
            try:
                self.line()
                self._skip_in_buffer()
            except UnreadableError as error:
                self._trouble = error
            else:
                self.skip_blank_lines()

    def _skip_in_buffer(self) -> None:
        """Pass over whole lines at once: a gigabyte of short ones would take minutes one by one."""
        ahead = self._ahead()
        if not ahead.startswith(RECORD_START):
            found = ahead.find(b"\n" + RECORD_START)
            self._pass_over((found if found >= 0 else ahead.rfind(b"\n")) + 1)

    def _ahead(self) -> bytes:
        """Return what is buffered of the stream, where that is what comes next."""
        has_returned = self._returned.tell() < self._returned.getbuffer().nbytes
        return b"" if self._line or has_returned else self._stream.peek(1)

    def _pass_over(self, size: int) -> None:
        self.position += len(self._stream.read(size))

    def _raise_trouble(self) -> None:
        if self._trouble:
            trouble, self._trouble = self._trouble, None
            raise trouble
