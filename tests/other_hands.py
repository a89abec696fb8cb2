"""The annotated pairs as other hands would have set them: a date behind a sentence, a speaker, other marks.

Observation: pairs written by one hand have its habits. Rules that ask how a sentence opens and ends pass all of them
and still fail where a bullet stands before it or "on Tuesday" behind. No change here makes a sentence say what it did
not say, so none may turn it into a support or a refutation; whether one is lost by it is only counted.

    python -m tests.other_hands [CHANGE …]

puts all pairs in all hands, or in those named, and prints how many stances change, with those that became worse.
"""

import re
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import claimcheck
from tests.annotated import semantic_pairs

Change = Callable[[str], str]
Pair = dict[str, Any]

_OPENERS = frozenset(
    "The A An In On At It He She They His Her Its This That These After Before For By When While As But And Since "
    "There Of With Under From Both Some Most Many All No Each".split()
)
"""First words that are written small inside a sentence."""

_DATED = re.compile(r"\b\d{4}\b|day\b|week\b|month\b|year\b|\bnow\b|\bon \d")
_QUOTED = re.compile(r"[\"\u201c\u201d\u2018\u2019?!]")
_MILLIONS = re.compile(r"(?<!US)\$(\d[\d.,]*\d|\d) (million|billion|trillion)\b")


def _inside(sentence: str) -> str:
    first, blank, rest = sentence.partition(" ")
    return f"{first.lower()}{blank}{rest}" if first in _OPENERS else sentence


def _before(opening: str) -> Change:
    return lambda sentence: opening + sentence


def _leading_to(opening: str) -> Change:
    """Put words before a sentence that goes on small; one that begins with a common noun stays as it is."""

    def change(sentence: str) -> str:
        return opening + _inside(sentence) if sentence.split(" ", 1)[0] in _OPENERS else sentence

    return change


def _behind(tail: str) -> Change:
    """Put words behind a sentence that ends with a stop, and in which nothing is quoted, asked or called out."""

    def change(sentence: str) -> str:
        plain = sentence.endswith(".") and not _QUOTED.search(sentence)
        return sentence.removesuffix(".") + tail if plain else sentence

    return change


def _dated(change: Change) -> Change:
    """Date only what has no date of its own."""
    return lambda sentence: sentence if _DATED.search(sentence) else change(sentence)


def _supposed(sentence: str) -> str:
    """Make a condition of a sentence that can be one."""
    supposed = _leading_to("If ")(sentence)
    concluded = _behind(", the mayor would resign.")(supposed)
    return concluded if sentence != supposed != concluded else sentence


CHANGES: dict[str, Change] = {
    "a bullet": _before("\u2022 "),
    "news": _before("BREAKING: "),
    "an agency": _before("(Reuters) "),
    "however": _leading_to("However, "),
    "a date before": _dated(_leading_to("On Tuesday, ")),
    "a date behind": _dated(_behind(" on Tuesday.")),
    "a week behind": _dated(_behind(" last week.")),
    "a clause before": _leading_to("Although the mayor objected, "),
    "told": _leading_to("The ministry said that "),
    "officials": _behind(", officials said."),
    "according to": _behind(", according to the ministry."),
    "a reporter": _behind(", the newspaper reported on Monday."),
    "a relative clause": _behind(", which surprised many."),
    "another clause": _behind(", and critics were quick to respond."),
    "likewise": _behind(" as well."),
    "a comment": _behind(" \u2014 a first for the country."),
    "curly marks": lambda sentence: re.sub(r'"([^"]*)"', "\u201c\\1\u201d", sentence).replace("'", "\u2019"),
    "wide blanks": lambda sentence: sentence.replace(" ", "\u00a0"),
    "dollars": lambda sentence: _MILLIONS.sub(r"\1 \2 dollars", sentence),
}


TAKING: dict[str, Change] = {
    "denied": _leading_to("The ministry denied that "),
    "doubted": _leading_to("The mayor doubts that "),
    "asked": _leading_to("The mayor asked whether "),
    "a condition": _supposed,
}
"""Changes that take a sentence back. What it takes for granted, as a relative clause does, stands all the same."""


def changed(change: str, share: int = 1) -> Iterator[tuple[Pair, str]]:
    """Yield one of `share` pairs, and always the same ones, with its sentence as `change` leaves it."""
    for pairs in semantic_pairs().values():
        for pair in pairs:
            key = zlib.crc32(f"{pair['claim']} | {pair['sentence']}".encode())
            sentence = (CHANGES | TAKING)[change](pair["sentence"])
            if not pair.get("known_failure") and key % share == 0 and sentence != pair["sentence"]:
                yield pair, sentence


def stance_of(pair: Pair, sentence: str) -> str:
    """Return the stance of a changed sentence towards the pair's claim."""
    context, reference = pair["context"], pair["reference"]
    return str(claimcheck.compare(pair["claim"], sentence, context=context, reference=reference).stance)


def _print(change: str) -> None:
    found = [(pair, sentence, stance_of(pair, sentence)) for pair, sentence in changed(change)]
    turned = Counter((pair["stance"], stance) for pair, _, stance in found if stance != pair["stance"])
    told = ", ".join(f"{number} {was} -> {now}" for (was, now), number in sorted(turned.items()))
    sys.stdout.write(f"{change}: {len(found)} pairs; {told or 'none changes'}\n")
    for pair, sentence, stance in found:
        if stance not in ("neutral", pair["stance"]):
            sys.stdout.write(f"    {stance}, not {pair['stance']}: {pair['claim']} | {sentence}\n")


if __name__ == "__main__":
    for name in sys.argv[1:] or (*CHANGES, *TAKING):
        _print(name)
