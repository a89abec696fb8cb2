"""Results told by a score alone: "Velm 3-2 Orsk" says that Velm beat Orsk 3-2.

Observation: reports of matches give the result in a line of its own, two names and a score, and the text beside it
takes it as known. What stands in brackets behind tells how it came about. Two figures that are no score stand between
names in tables of all kinds, so only a score with a hyphen or dash counts.
"""

import re
from collections.abc import Iterator

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_SCORE = re.compile(r"(\d{1,3})[-\u2013](\d{1,3})")
_FEWEST = 3
"""Words of a line with two names and a score."""


def find_score_lines(words: Words) -> Iterator[Predication]:
    """Yield who beat whom, where a line is nothing but two names with a score between."""
    if len(words) < _FEWEST or words[0].tag is not Tag.NAME or words[2].tag is not Tag.NAME:
        return
    score = _SCORE.fullmatch(words[1].text) if words[1].tag is Tag.NUMBER else None
    if score is None or not _is_closed(words[_FEWEST:]):
        return
    first, second = (int(goals) for goals in score.groups())
    if first == second:
        return
    winner, loser = (words[0], words[2]) if first > second else (words[2], words[0])
    lemmas = ("beat",)
    verb = Verb(lemmas, families_of(lemmas), (words[1],), nominal=True)
    yield Predication(verb, (winner,), (loser, words[1], *_how(words)), main=False)


def _is_closed(behind: Words) -> bool:
    """Tell whether nothing follows but a full stop or what stands in brackets."""
    if not behind or (len(behind) == 1 and behind[0].text in ".,;"):
        return True
    return behind[0].text == "(" and behind[-1].text in (")", ".") and _has_no_verb(behind)


def _has_no_verb(words: Words) -> bool:
    return not any(word.tag in (Tag.VERB, Tag.AUXILIARY, Tag.MODAL) for word in words)


def _how(words: Words) -> tuple[Word, ...]:
    """Return what the bracket tells first: "(*after extra time*; 90 minutes 2-2)"."""
    inner = words[_FEWEST + 1 :] if words[_FEWEST : _FEWEST + 1] else ()
    end = next((at for at, word in enumerate(inner) if word.tag in (Tag.MARK, Tag.NUMBER)), len(inner))
    return inner[:end]
