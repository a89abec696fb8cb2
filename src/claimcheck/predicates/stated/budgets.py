"""What was spent, told beside what was earned or made: "grossed $90 million against its $10 million budget".

Observation: the figure stands before "budget" or behind it, after "against" or "on", and is none of what the verb
says. It is read as what the subject has, a budget of so much.
"""

from dataclasses import replace
from typing import NamedTuple

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag

_OPENING = frozenset({"against", "on", "from", "with", "for"})
_WORKING = frozenset(
    "earn gross make take bring collect generate film produce shoot create build recoup return".split()
)
_INSIDE = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_MOST_INSIDE = 4
"""Words beside the noun: "a *reported production* budget"."""


class Budget(NamedTuple):
    """A phrase for a budget in what a verb governs."""

    said: Words
    """The budget, its figure behind it."""
    end: int


def without_budget(statement: Predication) -> tuple[Predication, ...]:
    """Return the statement without the budget beside it, then what has that budget."""
    if statement.negated or statement.verb.lemmas[0] not in _WORKING or not statement.subject:
        return (statement,)
    words = statement.complement
    for at in range(statement.verb.passive is False, len(words)):
        budget = _budget(words, at) if words[at].folded in _OPENING else None
        if budget is None:
            continue
        stated = (
            words[at : at + 1] if statement.complement[:at] or words[budget.end :] else statement.verb.words
        )
        verb = Verb(("have",), families_of(("have",)), stated)
        spent = replace(statement, verb=verb, complement=budget.said)
        rest = (*_without_last_mark(words[:at]), *words[budget.end :])
        # What "was made on a budget of $10 million" says is no more than that.
        return (replace(statement, complement=rest), spent) if rest else (spent,)
    return (statement,)


def _budget(words: Words, at: int) -> Budget | None:
    """Return the budget in the phrase that the preposition at `at` opens, or None."""
    begin = at + 1
    begin += any(word.tag is Tag.DETERMINER or word.folded == "its" for word in words[begin : begin + 1])
    noun = next(
        (
            place
            for place in range(begin, min(begin + _MOST_INSIDE, len(words)))
            if words[place].lemma == "budget"
        ),
        None,
    )
    if noun is None:
        return None
    if words[begin].tag is Tag.NUMBER and _is_inside(words[begin + 1 : noun]):
        of = replace(words[noun], text="of", folded="of", lemma="of", tag=Tag.PREPOSITION)
        return Budget((*words[begin + 1 : noun + 1], of, words[begin]), noun + 1)
    behind = words[noun + 1 : noun + 3]
    named = [word.folded for word in behind[:1]] == ["of"] and behind[-1].tag is Tag.NUMBER
    if named and _is_inside(words[begin:noun]):
        return Budget(words[at + 1 : noun + 3], noun + 3)
    return None


def _is_inside(words: Words) -> bool:
    return all(word.tag in _INSIDE for word in words)


def _without_last_mark(words: Words) -> Words:
    return words[:-1] if words and words[-1].text == "," else words
