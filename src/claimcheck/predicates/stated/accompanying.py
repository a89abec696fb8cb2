"""Figures that accompany a statement: ", with 65 recoveries", "for a total of $84 million", "against a budget of".

Observation: such a phrase has a figure of its own for the same subject. Left inside the clause, its figure passes for
the verb's: what "earned $84 million against a budget of $50 million" did not earn $50 million. So it is read as a
statement by itself: what the subject has, or what it does altogether.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.stated.most_of_all import counted_most
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_TOTALS = frozenset({"total", "sum"})
_SPENT = frozenset({"budget", "target"})
_BEFORE_FIGURE = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER})
_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_PREDICATING = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.MODAL, Tag.ADVERB})
_COUNTING = frozenset(
    "be have report record register log confirm count announce win score earn gross rank finish lead".split()
)
"""Verbs that say how one stands: what accompanies them is the subject's, though they have an object."""

_NO_OBJECT = frozenset({Tag.PREPOSITION, Tag.MARK, Tag.ADVERB, Tag.DATE})
_PENDING = frozenset({"on", "under"})
"""Prepositions behind a count that is not, or not yet, had: "15 aircraft *on* order"."""

_LONGEST_PHRASE = 8
"""Words from the preposition to its figure."""


def without_company(statement: Predication, words: Words) -> tuple[Predication, ...]:
    """Return the statement without what accompanies it, then what does; `words` are all of the sentence."""
    if statement.negated or not statement.subject:
        return (statement,)
    complement = statement.complement
    for place in range(1, len(complement) - 1):
        company = _company(statement, place, words)
        if company is not None:
            host = replace(statement, complement=_without_last_mark(complement[:place]))
            return (host, *without_company(company, words))
    return (statement,)


def _company(statement: Predication, place: int, words: Words) -> Predication | None:
    """Return what the phrase at `place` of the complement states, or None where its figure is the verb's own."""
    phrase = statement.complement[place:]
    figure = _figure_of(phrase) if phrase[0].tag is Tag.PREPOSITION else None
    if figure is None:
        return None
    counted = _counted(phrase, figure)
    named = {word.lemma for word in phrase[1:figure]}
    if named & _TOTALS and phrase[0].folded in ("for", "with") and not counted:
        return replace(statement, complement=phrase[1:])
    if _accompanies(phrase[0], statement.complement[place - 1], named) and _is_plain(
        phrase[figure], counted, words
    ):
        left_out = _left_out(statement, place, phrase) if figure == 1 and not counted else ()
        if left_out:
            return replace(statement, complement=(phrase[figure], *left_out, *phrase[figure + 1 :]))
        verb = Verb(("have",), families_of(("have",)), phrase[:1])
        modality = statement.modality if _is_owned(phrase[0], statement) else Modality.UNREAL
        return replace(statement, verb=verb, complement=phrase[1:], modality=modality)
    return None


def _left_out(statement: Predication, place: int, phrase: Words) -> Words:
    """Return what a bare count leaves out: "has the most ports in Norvia, with *66* as of May"."""
    behind = phrase[2:3]
    ended = all(word.tag is Tag.MARK or word.folded == "as" for word in behind)
    bare = phrase[1].text.replace(",", "").isdigit()
    having = statement.verb.lemmas == ("have",) and not statement.verb.passive
    return counted_most(_without_last_mark(statement.complement[:place])) if ended and bare and having else ()


def _figure_of(phrase: Words) -> int | None:
    """Return the place of the figure in "with *65*", "with a total of *65*", "against a budget of *$10 million*"."""
    for place, word in enumerate(phrase[1:_LONGEST_PHRASE], start=1):
        if word.tag is Tag.NUMBER:
            return place if place == 1 or phrase[place - 1].folded == "of" else None
        if word.tag not in _BEFORE_FIGURE and word.folded != "of":
            return None
    return None


def _counted(phrase: Words, figure: int) -> Words:
    """Return what the figure counts: "65 *new recoveries*"."""
    end = figure + 1
    while end < len(phrase) and phrase[end].tag in _COUNTED:
        end += 1
    return phrase[figure + 1 : end]


def _accompanies(preposition: Word, before: Word, named: set[str]) -> bool:
    """Tell ", with 65 recoveries" and "against a budget of": what stands behind is not what the verb does."""
    if preposition.folded == "against":
        return bool(named & _SPENT)
    return preposition.folded == "with" and before.text == ","


def _is_owned(preposition: Word, statement: Predication) -> bool:
    """Tell whether it belongs to the subject, and not to an object: "bought *a firm*, with 12 shops"."""
    counting = preposition.folded == "against" or statement.verb.lemmas[0] in _COUNTING
    return counting or statement.complement[0].tag in _NO_OBJECT


def _is_plain(figure: Word, counted: Words, words: Words) -> bool:
    """Tell "with 65 passengers" from "with 65 passengers missing" and "with 65 percent going to Peru"."""
    last = counted[-1] if counted else figure
    behind = words[last.index + 1 : last.index + 2]
    said = any(word.tag in _PREDICATING or word.folded in _PENDING for word in behind)
    return last.tag is not Tag.ADJECTIVE and not said


def _without_last_mark(words: Words) -> Words:
    return words[:-1] if words and words[-1].text == "," else words


def find_openings(statements: Iterable[Predication]) -> Iterator[Predication]:
    """Yield what a subject has by an opening phrase: "*With an area of 40 square kilometres*, the lake is …"."""
    for statement in statements:
        phrase = _without_last_mark(statement.adjunct)
        opened = len(phrase) > 1 and phrase[0].folded == "with" and phrase != statement.adjunct
        figure = _figure_of(phrase) if opened and statement.subject and not statement.inherited else None
        if figure is not None and figure + 1 + len(_counted(phrase, figure)) == len(phrase):
            verb = Verb(("have",), families_of(("have",)), phrase[:1])
            yield replace(statement, verb=verb, complement=phrase[1:], adjunct=(), negated=False, main=False)
