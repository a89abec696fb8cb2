"""Passives that share the one who did it: "written and directed *by Mara Lind*".

Only verbs of making are joined so. Who was attacked and rescued by the crew was not attacked by it.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag

_MAKING = frozenset(
    """
    adapt animate arrange build choreograph commission compile compose conceive co-write co-produce create design
    develop direct distribute edit engineer film illustrate invent issue make manufacture mix own operate perform
    photograph plan produce program publish record release script sing write
    """.split()
)
_JOINTS = frozenset({",", "and", "&"})


def with_shared_doers(words: Words, statements: Sequence[Predication]) -> tuple[Predication, ...]:
    """Return the statements, a bare passive with the "by" of the passive it is joined to; `words` are all words."""
    found = list(statements)
    for place in range(len(found) - 2, -1, -1):
        doer = _doer(found[place + 1])
        if doer and _is_joined(words, found[place], found[place + 1]):
            verb = replace(found[place].verb, passive=True)
            found[place] = replace(found[place], verb=verb, complement=doer)
        elif _is_bare_birth(words, found[place], found[place + 1]):
            found[place] = replace(found[place], complement=found[place + 1].complement)
    return tuple(found)


def _is_bare_birth(words: Words, first: Predication, second: Predication) -> bool:
    """Tell "*born* and raised *in Lund*": a birth that has no place of its own has that of what it is joined to."""
    if first.verb.lemmas[-1] not in ("born", "bear") or first.complement or first.adjunct or first.negated:
        return False
    if not second.complement or second.complement[0].folded not in ("in", "at", "near", "on"):
        return False
    between = words[first.verb.words[-1].index + 1 : second.verb.words[0].index] if second.verb.words else ()
    return [word.text for word in between] == ["and"]


def _doer(statement: Predication) -> Words:
    """Return the phrase that opens what is behind a verb of making: "by Mara Lind"."""
    behind = statement.complement
    if not behind or behind[0].folded != "by" or statement.verb.lemmas[0] not in _MAKING:
        return ()
    end = next((at for at, word in enumerate(behind) if at and word.tag in (Tag.PREPOSITION, Tag.MARK)), None)
    phrase = behind[:end]
    named = next(
        (word.tag in (Tag.NAME, Tag.NOUN) for word in phrase[1:] if word.tag is not Tag.DETERMINER), False
    )
    return phrase if named else ()


def _is_joined(words: Words, first: Predication, second: Predication) -> bool:
    """Tell whether nothing but "and" or a comma stands between two verbs of which the first governs nothing.

    "Not written and directed by" may deny one of the two alone.
    """
    bare = not first.complement and not first.negated and first.verb.lemmas[0] in _MAKING
    if not bare or not first.verb.words or not second.verb.words:
        return False
    begin, end = first.verb.words[-1].index + 1, second.verb.words[0].index
    between = words[begin:end]
    return bool(between) and all(word.text in _JOINTS for word in between)
