"""Lists of measures that one thing has: "has a length of 420 metres, a width of 12 metres, and 40 lamps".

Observation: each measure is told of the same thing, and a comma parts them as a coordinator does. Behind "is a village
*with* a population of 4,200 and an area of 12 hectares" the area is what the village has, not what it is. What
says how a figure has changed, or is longer than a measure, is no item of such a list.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.stated.change_nouns import change_of
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_HAVING = frozenset("have hold receive get earn gain carry boast".split())
_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_ARTICLES = frozenset({"a", "an"})
_LONGEST_NAME = 4
"""Words that name a measure: "an average annual household income"."""


def may_list_measures(statement: Predication) -> bool:
    """Tell whether the complement of a statement may be a list of what its subject has."""
    return statement.verb.lemmas[-1] in _HAVING or opens_with_measure(statement)


def opens_with_measure(statement: Predication) -> bool:
    """Tell "is a village *with a population of 4,200*" and what follows it."""
    words = statement.complement
    at = next((place for place, word in enumerate(words) if word.folded == "with"), 0)
    named = at > 1 and words[0].folded in _ARTICLES and all(word.tag in _COUNTED for word in words[1:at])
    plain = statement.verb.lemmas == ("be",) and not statement.negated
    return plain and named and _named_end(words, at + 1) > 0


def as_had(statement: Predication) -> Predication:
    """Return a statement of what a thing is, or was, and is with, as one of what it has, or had."""
    opened = tuple(word for word in statement.complement if word.folded == "with")[:1]
    words = (*statement.verb.words, *opened)
    return replace(statement, verb=Verb(("have",), families_of(("have",)), words))


def parts_measures(piece: Sequence[Word], behind: Words) -> bool:
    """Tell whether the comma that `behind` begins with parts two measures of a list that "and" ends."""
    if behind[0].text != "," or not any(word.tag is Tag.COORDINATOR for word in behind):
        return False
    return _ends_measured(piece) and max(_named_end(behind, 1), _counted_end(behind, 1)) > 0


def _ends_measured(piece: Sequence[Word]) -> bool:
    last = max((place for place, word in enumerate(piece) if word.tag is Tag.NUMBER), default=len(piece))
    return last < len(piece) and all(word.tag in _COUNTED for word in piece[last + 1 :])


def _counted_end(words: Words, begin: int) -> int:
    """Return where the count at `begin` ends, and with it its item of the list; 0 for anything longer."""
    if begin >= len(words) or words[begin].tag is not Tag.NUMBER:
        return 0
    end = _end(words, begin + 1)
    return end if end > begin + 1 and _closes(words, end) else 0


def _named_end(words: Words, begin: int) -> int:
    """Return where "a population of 4,200" at `begin` ends, and with it its item of the list; 0 for anything else."""
    if begin >= len(words) or words[begin].folded not in _ARTICLES:
        return 0
    name = _end(words, begin + 1)
    figure = name + any(word.folded == "of" for word in words[name : name + 1])
    named = begin + 1 < name <= begin + 1 + _LONGEST_NAME and not change_of(words[name - 1])
    if not named or figure >= len(words) or words[figure].tag is not Tag.NUMBER:
        return 0
    end = _end(words, figure + 1)
    return end if _closes(words, end) else 0


def _end(words: Words, begin: int) -> int:
    return next((at for at in range(begin, len(words)) if words[at].tag not in _COUNTED), len(words))


def _closes(words: Words, end: int) -> bool:
    return end == len(words) or words[end].text == "," or words[end].tag is Tag.COORDINATOR
