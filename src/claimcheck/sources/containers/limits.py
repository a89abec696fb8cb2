"""How much of a container is unpacked: bytes, members and depth, never seconds."""

from claimcheck.sources.rendering import UnreadableError

RECORD_LIMIT = 64_000_000
"""Bytes of one document."""

SPOOL_LIMIT = 4_000_000_000
"""Bytes of a member that has to be laid out on disk, for only its end tells where its parts are."""

MEMBER_LIMIT = 1_000_000
"""Members of one file, those of archives inside it included."""

DEPTH_LIMIT = 8
"""Containers inside one another; a layer of compression counts as one."""

RATIO_LIMIT = 200
"""How many bytes may come out of one. Text compresses to a fifth or a tenth, templated pages to a fiftieth."""

UNPACKED_ALLOWANCE = 4 * RECORD_LIMIT
"""Bytes that may come out of any file, however small."""

UNPACKED_LIMIT = 256_000_000_000
"""Bytes that may come out of one file, however large. Each layer counts anew what it unpacks."""


class ExhaustedError(UnreadableError):
    """A file unpacks to more than any honest one: it is read no further."""


class Budget:
    """What may still come out of one file."""

    def __init__(self, size: int) -> None:
        """Start for a file of `size` bytes."""
        self._bytes = max(UNPACKED_ALLOWANCE, min(size * RATIO_LIMIT, UNPACKED_LIMIT))
        self._limit = self._bytes
        self._members = MEMBER_LIMIT

    def spend(self, count: int) -> None:
        """Take note of `count` more bytes unpacked.

        Raises:
            ExhaustedError: It is too much.
        """
        self._bytes -= count
        if self._bytes < 0:
            raise ExhaustedError(
                f"unpacks to more than {self._limit:,} bytes, as a decompression bomb does: "
                "unpack it yourself if you trust it"
            )

    def add_member(self) -> None:
        """Take note of one more member.

        Raises:
            ExhaustedError: There are too many.
        """
        self._members -= 1
        if self._members < 0:
            raise ExhaustedError(f"holds more than {MEMBER_LIMIT:,} members: split it")
