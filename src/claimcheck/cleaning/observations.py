"""What is seen of a block of text, before anything is made of it."""

import re
from collections.abc import Callable
from typing import Generic, TypeVar

from claimcheck.cleaning.function_words import ALL_FUNCTION_WORDS
from claimcheck.cleaning.regions import Region
from claimcheck.cleaning.spelling import bare_words, spelled_words
from claimcheck.language import is_cjk
from claimcheck.language.script import CJK_RANGES
from claimcheck.model.source import Hint

_CJK = re.compile(f"[{CJK_RANGES}]")
_CJK_STOPS = re.compile("[\u3002\uff0c\u3001\uff1b\uff1a\uff01\uff1f]")
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_BULLET = re.compile(
    r"(?:[\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2219\u00b7\u25a0\u25ba\u27a2\u2713\u2714]|[-*+\u2013\u2014](?=\s))\s{0,20}(?=\S)"
)
_NUMBER = r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s"
_NUMBERED = re.compile(_NUMBER + r"+(?=\S)")
_LIKE_NUMBERED = re.compile(_NUMBER)
_LONGEST_NUMBER = 8
"""Characters in which a number with its marks and one space has room, so that few blocks are folded for it."""

_SEPARATORS = re.compile(r"[|\u2502\u00b7\u2022\u00bb\u203a>/\t\uff5c]")
_FINAL = re.compile(
    r"[.!?\u3002\uff01\uff1f\u2026\u0964\u061f\uff0e:;\uff1b\uff1a][\"'\u2019\u201d\u00bb\u300d\u300f)\]\u25a0\u25cf\uff09*]{0,4}$"
)
_STOP = re.compile(
    r"[.!?\u3002\uff01\uff1f\u2026\u0964\u061f\uff0e][\"'\u2019\u201d\u00bb\u300d\u300f)\]\u25a0\u25cf\uff09*\d]{0,4}$"
)
_INNER_STOP = re.compile(
    r"[.!?\u3002\uff01\uff1f](?:(?<=[^\W\d_A-Z]{4}[.!?])[\"'\u2019\u201d]?\s+[\"'\u2018\u201c(]?[^\W\d_a-z]"
    r"|(?<=[\u3002\uff01\uff1f]).)"
)
"""The stop stands first and what is before it behind, so that a search can leap from stop to stop."""

_SIGNATURE = re.compile(r"\s?[(\[\uff08][^()\[\]\uff08\uff09.!?\u3002]{1,30}[)\]\uff09]$")
_CLOSING = (")", "]", "\uff09")
_ENDING = 48
"""Characters at the end of a block that tell whether it was finished; "(Reuters)" after a stop does not count."""

SAMPLE = 4000
"""Characters of a block that are looked at: enough to know it by, and a bound for hostile lines."""

_STRAIGHT = {"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " "}

Fact = TypeVar("Fact")


class once(Generic[Fact]):  # noqa: N801 - it stands where ``property`` does
    """A property that is computed when it is first asked for. The library's own takes a lock each time until 3.12."""

    def __init__(self, compute: Callable[["Observation"], Fact]) -> None:
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    def __get__(self, one: "Observation", owner: type | None = None) -> Fact:
        found = self._compute(one)
        one.__dict__[self._name] = found
        return found


class Observation:
    """Facts about one block, each found out when it is first asked for. Counts are of its first 4,000 characters.

    Most blocks of a page are judged by what they measure, and nobody ever asks what their words are: only those that
    are asked get a dictionary for their facts.
    """

    __slots__ = ("__dict__", "_source", "end", "hint", "region", "start")

    def __init__(
        self, source: str, start: int, end: int, hint: Hint | None = None, region: Region | None = None
    ) -> None:
        """Observe ``source[start:end]``; `hint` is its markup, `region` the set-apart element it stands in."""
        self._source = source
        self.start = start
        self.end = end
        self.hint = hint
        self.region = region

    def __repr__(self) -> str:
        """Show place and text."""
        return f"Observation({self.start}, {self.end}, {self.text!r})"

    def forget_words(self) -> None:
        """Let go of the lists of words, by far the largest facts; what was counted stays."""
        facts = self.__dict__
        if "_lowered" in facts or "_found" in facts:
            for name in ("_lowered", "_found", "_western", "vocabulary"):
                facts.pop(name, None)

    @once
    def text(self) -> str:
        """The block, as far as it is looked at."""
        return self._source[self.start : min(self.end, self.start + SAMPLE)]

    @once
    def folded(self) -> str:
        """Lower case, straight quotes."""
        return fold(self.text)

    @once
    def _lowered(self) -> list[str]:
        return bare_words(self.folded)

    @once
    def bare(self) -> str:
        """The letters only, words divided by one space."""
        return " ".join(self._lowered)

    @once
    def worded(self) -> bool:
        """Tell whether there is a letter: `bare` is not empty."""
        return _LETTER.search(self.folded) is not None

    @once
    def vocabulary(self) -> frozenset[str]:
        """The distinct words of `bare`."""
        return frozenset(self._lowered)

    @once
    def _found(self) -> list[str]:
        return spelled_words(self.text)

    @once
    def _cjk(self) -> int:
        return 0 if self.text.isascii() or not is_cjk(self.text) else len(_CJK.findall(self.text))

    @once
    def _western(self) -> list[str]:
        return [word for word in self._found if not is_cjk(word)] if self._cjk else self._found

    @once
    def _letters(self) -> int:
        return sum(map(len, self._found)) or 1

    @once
    def words(self) -> int:
        """Words; a CJK character counts half."""
        if self.text.isascii():
            return len(self._found)
        return len(self._western) + (self._cjk + 1) // 2

    @once
    def function_share(self) -> float:
        """Of the words, those that make a line a sentence; CJK: stops and commas for every 20 characters."""
        if self._cjk and self._cjk * 2 > self._letters:
            return min(1.0, 20 * len(_CJK_STOPS.findall(self.text)) / self._cjk / 4)
        return sum(map(ALL_FUNCTION_WORDS.__contains__, self._lowered)) / (len(self._lowered) or 1)

    @once
    def cjk_share(self) -> float:
        """Of the letters."""
        return self._cjk / self._letters if self._cjk else 0.0

    @once
    def capital_share(self) -> float:
        """Of the words, those that begin with a capital."""
        return sum(word[0].isupper() for word in self._western) / (len(self._western) or 1)

    @once
    def all_capitals(self) -> bool:
        """Tell whether all of it is capitals; "US" is a name, not a heading."""
        return self.text.isupper() and self._letters - self._cjk > 3  # noqa: PLR2004

    @once
    def digit_share(self) -> float:
        """Of the characters other than white space."""
        return len(_DIGIT.findall(self.text)) / (len(self.text) - self.text.count(" ") or 1)

    @once
    def separators(self) -> int:
        """Pipes, dots, slashes and the like that divide items."""
        return len(_SEPARATORS.findall(self.text))

    @once
    def _ending(self) -> str:
        tail = self._source[max(self.start, self.end - _ENDING) : self.end]
        return (_SIGNATURE.sub("", tail) if tail.endswith(_CLOSING) else tail)[-12:]

    @once
    def stopped(self) -> bool:
        """Ends like a sentence."""
        return _STOP.search(self._ending) is not None

    @once
    def inner_stop(self) -> bool:
        """A sentence ends within it."""
        return _INNER_STOP.search(self.text) is not None

    @once
    def introduces(self) -> bool:
        """Ends with a colon or semicolon."""
        return _FINAL.search(self._ending) is not None and not self.stopped

    @once
    def bullet(self) -> bool:
        """Begins with the mark of a list."""
        return _BULLET.match(self.text) is not None

    @once
    def numbered(self) -> bool:
        """Begins with a number or letter of a count ("2.", "(b)", "iv.")."""
        head = fold(self.text[:_LONGEST_NUMBER])
        return _LIKE_NUMBERED.match(head) is not None and _NUMBERED.match(self.folded) is not None


def fold(text: str) -> str:
    """Fold case and quotes, character by character."""
    if not text.isascii():
        for mark, straight in _STRAIGHT.items():
            text = text.replace(mark, straight)  # six times as fast as ``translate``
    return text.lower()


def bare(folded: str) -> str:
    """Return the words of a folded text, without digits and marks."""
    return " ".join(bare_words(folded))


def observe(
    text: str, start: int, end: int, *, hint: Hint | None = None, region: Region | None = None
) -> Observation:
    """Observe the block ``text[start:end]``."""
    return Observation(text, start, end, hint, region)
