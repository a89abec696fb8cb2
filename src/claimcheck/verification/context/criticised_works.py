"""The work that a sentence quotes critics on: 'it has a score of 93%, with the consensus stating, "*Pale Shore* is …"'.

Observation: who tells what critics say of a film calls it "it" or "the film", and the words quoted name it: with their
first words, or as the first that owns something there. What it is only set beside ("unlike *Pale Shore's* plot") is
another.
"""

import re
from functools import lru_cache

from claimcheck.language.lexicon import Part, is_common, readings
from claimcheck.language.stop_words import STOP_WORDS

_QUOTED = re.compile(
    r"(?:\bconsensus\b|\bgave (?:the \w{3,12}|it)\b)[^\"“]{0,60}[\"“]{1,3} ?(?P<words>[^\"”]{10,400})"
)
_WORD = r"(?:[A-Z][\w’'.-]{0,30}|\d{1,4})"
_FIRST = re.compile(rf"(?P<name>{_WORD}(?:[ :]{{1,2}}(?:{_WORD}|of|the|in|and)\b){{0,7}})[ ][a-z]")
_OWNER = re.compile(
    r"(?:\b(?P<before>[a-z]{1,20})[ ]|(?<!\w))(?P<name>[A-Z][\w.-]{1,30}(?:[ ][A-Z][\w.-]{1,30}){0,5})['’]s[ ]"
)
_COMPARING = frozenset("like unlike than of as to from by with and or despite".split())
_OPENERS = (STOP_WORDS | _COMPARING) - {"the", "a", "an"}
"""Words that open what critics say, and no name."""

_ENDING = re.compile(r"(?:[ ](?:of|the|in|and))+$|['’]s$")


@lru_cache(maxsize=20_000)
def criticised_work(sentence: str) -> tuple[str, ...]:
    """Return the name of the work of which a sentence quotes what critics say; empty where it names none."""
    quoted = _QUOTED.search(sentence) if "consensus" in sentence or " gave " in sentence else None
    return _named(quoted["words"]) if quoted is not None else ()


def _named(words: str) -> tuple[str, ...]:
    return _named_first(words) or next(filter(None, map(_owning, _OWNER.finditer(words))), ())


def _named_first(words: str) -> tuple[str, ...]:
    """Return the name with which the words open: "*Pale Shore* is", but not "*Lacking* Jaws's wit"."""
    first = _FIRST.match(words)
    opening = re.split(r"[ '’]", words, maxsplit=1)[0]
    if (
        first is None
        or opening.casefold() in _OPENERS
        or (opening.endswith("ing") and is_common(opening.casefold()))
    ):
        return ()
    name = _ENDING.sub("", first["name"])
    return (name,) if " " in name or not is_common(name.casefold()) else ()


def _owning(owner: re.Match[str]) -> tuple[str, ...]:
    """Return who owns something in the words, unless it is set beside it: "lacks *Jaws's* wit"."""
    before = (owner["before"] or "").casefold()
    beside = before in _COMPARING or any(reading.part is Part.VERB for reading in readings(before))
    return () if beside or _opens(owner["name"]) else (owner["name"],)


def _opens(words: str) -> bool:
    """Tell whether the first word is none of a name: "*Lacking* Jaws's wit", "*It* has no wit"."""
    first = re.split(r"[ '’]", words, maxsplit=1)[0]
    return first.casefold() in _OPENERS or first.endswith("ing")
