"""Compressed data as a stream that says where it breaks, and can go on behind the break."""

from claimcheck.sources.containers.compressed_input import CompressedInput
from claimcheck.sources.containers.decoders import DECODING_ERRORS, MEMBER_STARTS, Decoder, decoder_of
from claimcheck.sources.containers.limits import Budget
from claimcheck.sources.containers.streams import Readable
from claimcheck.sources.rendering import UnreadableError

CANDIDATES_LIMIT = 10_000
"""Beginnings that turn out to be none before the search for the next member is given up."""


class TrailingDataError(UnreadableError):
    """What came before is whole, but something follows that belongs to nothing."""


class Decompressed:
    """What comes out of a file of one or more compressed members.

    Where a member is damaged, `read` raises UnreadableError once; the next call goes on with the next member that can
    be found. So one lost record of a web archive stays one.
    """

    def __init__(self, source: Readable, media_type: str, budget: Budget) -> None:
        """Decompress `source`; `media_type` is one of DECODERS.

        Raises:
            UnreadableError: A library for it is missing.
        """
        self._input = CompressedInput(source)
        self._new_decoder = decoder_of(media_type)
        self._start = MEMBER_STARTS[media_type]
        self._budget = budget
        self._decoder: Decoder | None = None
        self._member_at = 0
        self._searching = False
        self._candidates = CANDIDATES_LIMIT

    def read(self, size: int, /) -> bytes:
        """Return about `size` bytes at most; none at the end.

        Raises:
            UnreadableError: A member is damaged or cut short.
            TrailingDataError: All members were whole up to here.
            ExhaustedError: The budget is spent.
        """
        while decoder := self._decoder or self._next_decoder():
            chunk = self._decode(decoder, size)
            if chunk:
                self._budget.spend(len(chunk))
                return chunk
        return b""

    def _next_decoder(self) -> Decoder | None:
        if self._searching:
            self._candidates -= 1
            if self._candidates < 0:
                return None
            self._input.find(self._start)
        begins = self._input.begins_with(self._start)
        if begins is None:
            return None
        self._member_at = self._input.position
        if not begins:
            self._searching = True
            raise TrailingDataError(self._of_something_else())
        self._decoder = self._new_decoder()
        return self._decoder

    def _of_something_else(self) -> str:
        if not self._member_at:
            return "holds no compressed data, whatever its name or its first bytes say: fetch it again, or remove it"
        return f"goes on with something else than compressed data at byte {self._member_at:,}"

    def _decode(self, decoder: Decoder, size: int) -> bytes:
        data = self._input.take() if decoder.needs_input else b""
        if decoder.needs_input and not data:
            return self._give_up(
                f"breaks off at byte {self._input.position:,}, in the middle of its compressed data"
            )
        try:
            chunk = decoder.decompress(data, size)
        except DECODING_ERRORS as error:
            place = f"between byte {self._member_at:,} and byte {self._input.position:,}"
            return self._give_up(f"is damaged {place} of its compressed data ({error})")
        self._searching = False
        if decoder.eof:
            self._input.go_back_to(self._input.position - len(decoder.unused_data))
            self._decoder = None
        return chunk

    def _give_up(self, message: str) -> bytes:
        """Leave the member. What was found in a search and is none after all goes without a word."""
        known, self._searching = self._searching, True
        self._decoder = None
        # A damaged member may have run on into those behind it, so they are looked for from its beginning.
        self._input.go_back_to(self._member_at + 1)
        if known:
            return b""
        raise UnreadableError(f"{message}: copy it again")
