"""What is seen of a block of text, before anything is made of it."""

import re
from dataclasses import dataclass

from claimcheck.cleaning.function_words import ALL_FUNCTION_WORDS
from claimcheck.cleaning.regions import Region
from claimcheck.language import is_cjk
from claimcheck.language.script import CJK_RANGES
from claimcheck.model.source import Hint

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_CJK = re.compile(f"[{CJK_RANGES}]")
_CJK_STOPS = re.compile("[\u3002\uff0c\u3001\uff1b\uff1a\uff01\uff1f]")
_DIGIT = re.compile(r"\d")
_BARE = re.compile(r"[^\W\d_]+")
_BULLET = re.compile(
    r"(?:[\u2022\u2023\u25aa\u25cf\u25e6\u2043\u2219\u00b7\u25a0\u25ba\u27a2\u2713\u2714]|[-*+\u2013\u2014](?=\s))\s{0,20}(?=\S)"
)
_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)")
_SEPARATORS = re.compile(r"[|\u2502\u00b7\u2022\u00bb\u203a>/\t\uff5c]")
_FINAL = re.compile(
    r"[.!?\u3002\uff01\uff1f\u2026\u0964\u061f\uff0e:;\uff1b\uff1a][\"'\u2019\u201d\u00bb\u300d\u300f)\]\u25a0\u25cf\uff09*]{0,4}$"
)
_STOP = re.compile(
    r"[.!?\u3002\uff01\uff1f\u2026\u0964\u061f\uff0e][\"'\u2019\u201d\u00bb\u300d\u300f)\]\u25a0\u25cf\uff09*\d]{0,4}$"
)
_INNER_STOP = re.compile(
    r"[^\W\d_A-Z]{4}[.!?][\"'\u2019\u201d]?\s+[\"'\u2018\u201c(]?[^\W\d_a-z]|[\u3002\uff01\uff1f]."
)
_SIGNATURE = re.compile(r"\s?[(\[\uff08][^()\[\]\uff08\uff09.!?\u3002]{1,30}[)\]\uff09]$")
_ENDING = 48
"""Characters at the end of a block that tell whether it was finished; "(Reuters)" after a stop does not count."""

_CLEAN_SAMPLE = 4000
"""Characters of a block that are looked at: enough to know it by, and a bound for hostile lines."""

_FOLD = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Observation:
    """Facts about one block. Counts are of its first 4,000 characters."""

    start: int
    end: int
    text: str
    folded: str
    """Lower case, straight quotes."""
    bare: str
    """The letters only, words divided by one space."""
    vocabulary: frozenset[str]
    """The distinct words of `bare`."""
    words: int
    """Words; a CJK character counts half."""
    function_share: float
    """Of the words, those that make a line a sentence; CJK: stops and commas for every 20 characters."""
    cjk_share: float
    """Of the letters."""
    capital_share: float
    """Of the words, those that begin with a capital."""
    all_capitals: bool
    digit_share: float
    """Of the characters other than white space."""
    separators: int
    """Pipes, dots, slashes and the like that divide items."""
    stopped: bool
    """Ends like a sentence."""
    inner_stop: bool
    """A sentence ends within it."""
    introduces: bool
    """Ends with a colon or semicolon."""
    bullet: bool
    numbered: bool
    """Begins with a number or letter of a count ("2.", "(b)", "iv.")."""
    hint: Hint | None = None
    region: Region | None = None
    """The set-apart element that the markup puts it in."""


def fold(text: str) -> str:
    """Fold case and quotes, character by character."""
    return text.translate(_FOLD).lower()


def bare(folded: str) -> str:
    """Return the words of a folded text, without digits and marks."""
    return " ".join(_BARE.findall(folded))


def observe(
    text: str, start: int, end: int, *, hint: Hint | None = None, region: Region | None = None
) -> Observation:
    """Observe the block ``text[start:end]``."""
    sample = text[start : min(end, start + _CLEAN_SAMPLE)]
    folded = fold(sample)
    lowered = _BARE.findall(folded)
    words = _WORD.findall(sample)
    cjk = 0 if sample.isascii() or not is_cjk(sample) else len(_CJK.findall(sample))
    letters = sum(map(len, words)) or 1
    western = [word for word in words if not is_cjk(word)] if cjk else words
    ending = _SIGNATURE.sub("", text[max(start, end - _ENDING) : end])[-12:]
    return Observation(
        start=start,
        end=end,
        text=sample,
        folded=folded,
        bare=" ".join(lowered),
        vocabulary=frozenset(lowered),
        words=len(western) + (cjk + 1) // 2,
        function_share=_function_share(lowered, sample, cjk, letters),
        cjk_share=cjk / letters,
        capital_share=sum(word[0].isupper() for word in western) / (len(western) or 1),
        all_capitals=letters - cjk > 3 and sample.isupper(),  # noqa: PLR2004 - "US" is a name, not a heading
        digit_share=len(_DIGIT.findall(sample)) / (len(sample) - sample.count(" ") or 1),
        separators=len(_SEPARATORS.findall(sample)),
        stopped=_STOP.search(ending) is not None,
        inner_stop=_INNER_STOP.search(sample) is not None,
        introduces=_FINAL.search(ending) is not None and _STOP.search(ending) is None,
        bullet=_BULLET.match(sample) is not None,
        numbered=_NUMBERED.match(folded) is not None,
        hint=hint,
        region=region,
    )


def _function_share(lowered: list[str], sample: str, cjk: int, letters: int) -> float:
    if cjk * 2 > letters:
        return min(1.0, 20 * len(_CJK_STOPS.findall(sample)) / cjk / 4)
    return sum(map(ALL_FUNCTION_WORDS.__contains__, lowered)) / (len(lowered) or 1)
