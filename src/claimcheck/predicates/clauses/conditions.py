"""Sentences that hang on a condition, or ask: of what they say nothing is stated as fact.

Observation: "will close the plant if the subsidy ends" is neither a plan nor a forecast that it will; what "subject to
approval" or "provided that" stands behind is none either, while a deal that *was* struck on a condition was struck.
"""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from claimcheck.predicates.clauses.clause import Clause, Kind
from claimcheck.predicates.clauses.unreal_sources import is_taken_back
from claimcheck.predicates.predication import Modality
from claimcheck.predicates.words import Tag, Word

_HYPOTHETICAL = frozenset({"if", "unless"})
_OPENS_CLAUSE = frozenset({Tag.DETERMINER, Tag.NAME, Tag.NOUN, Tag.NUMBER, Tag.PRONOUN})
_CLIPPED = frozenset({"any", "possible", "necessary", "only", "nothing", "anything"})
"""Behind "if" these are no clause: "few, if any"."""

_ASKED = "whether"
_SUPPOSING = frozenset({"suppose", "supposing", "imagine", "assume", "assuming"})
_INVERTED = frozenset({"had", "were", "should"})

_VERDICTS = frozenset({("convict",), ("find", "guilty")})

_BREAKS = frozenset({";", ",", "\u2013", "\u2014", "--"})
_STATING = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.MODAL})

_PROVISOS = frozenset(
    tuple(phrase.split())
    for phrase in (
        "provided that",
        "provided the",
        "providing that",
        "providing the",
        "assuming that",
        "assuming the",
        "subject to",
        "depending on",
        "pending approval",
        "pending the",
        "on condition",
        "in case",
        "as long as",
        "so long as",
        "in the event",
        "contingent on",
        "conditional on",
    )
)
"""Open what has to come true first."""


def first_conditional(words: Sequence[Word], clauses: Sequence[Clause]) -> int | None:
    """Return from which word on nothing is stated as fact: in a question or under a condition nothing is; else None.

    What somebody asks or leaves open comes behind what is stated before: "Norvia has six ports, though it is unclear
    *whether* they pay".
    """
    question = any(word.text == "?" for word in words[-2:]) or _is_left_open(words)
    if question or _is_inverted(words) or (bool(words) and words[0].folded in _SUPPOSING):
        return 0
    if (
        any(_hides_condition(clause) for clause in clauses)
        or _is_supposed(words)
        or is_taken_back(tuple(words))
    ):
        return 0
    conditions = {clause.conjunction for clause in clauses if clause.kind is Kind.CONDITION}
    if conditions == {"if"} and _faces_verdict(clauses):
        return None
    if not conditions:
        return None
    asked = next((word.index for word in words if word.folded == _ASKED), 0)
    return asked if conditions == {_ASKED} else 0


def _faces_verdict(clauses: Sequence[Clause]) -> bool:
    """Tell "*faces* ten years in prison if *convicted*": it is now that this is faced, whoever leaves out the rest."""
    verbs = [clause.group.verb.lemmas for clause in clauses if clause.kind is Kind.CONDITION]
    main = next((clause for clause in clauses if clause.kind is Kind.MAIN), None)
    return (
        main is not None and main.group.verb.lemmas == ("face",) and all(verb in _VERDICTS for verb in verbs)
    )


def _is_left_open(words: Sequence[Word]) -> bool:
    """Tell "The mine closed, *or not*." and "The mine closed, *or not*; nobody knows."."""
    folded = [word.folded for word in words if word.text not in ".!"]
    return any(
        folded[at : at + 3] == [",", "or", "not"] and (at + 3 == len(folded) or folded[at + 3] in _BREAKS)
        for at in range(len(folded) - 2)
    )


def _is_inverted(words: Sequence[Word]) -> bool:
    """Tell conditions without an "if": "Had the ship sunk, …", "Should talks fail, …"."""
    return bool(words) and words[0].folded in _INVERTED and words[0].tag in (Tag.AUXILIARY, Tag.MODAL)


def _is_supposed(words: Sequence[Word]) -> bool:
    """Tell "…, *assuming* oil stays at $60" from "…, assuming office in May", which has no verb of its own."""
    if not any(word.folded in _SUPPOSING for word in words):
        return False
    comma = next((at for at, two in enumerate(pairwise(words)) if _opens_supposition(two)), len(words))
    behind = takewhile(lambda word: word.tag is not Tag.MARK, words[comma + 2 :])
    return any(word.tag in _STATING for word in behind)


def _opens_supposition(two: tuple[Word, Word]) -> bool:
    return two[0].text == "," and two[1].folded in _SUPPOSING


def _hides_condition(clause: Clause) -> bool:
    """Tell a condition whose verb was read as a noun: "will close the plant if *the subsidy ends*".

    Or one that another clause keeps from its verb: "*if the report* that it closed *is false*".
    """
    if any(word.folded in _HYPOTHETICAL for word in clause.subject[:1]):
        return True
    return any(
        word.folded in _HYPOTHETICAL and after.tag in _OPENS_CLAUSE and after.folded not in _CLIPPED
        for word, after in pairwise(clause.complement)
    )


def under_proviso(modality: Modality, words: Sequence[Word]) -> Modality:
    """Return what becomes of a future that has to wait for something else."""
    if modality is not Modality.FUTURE:
        return modality
    folded = tuple(word.folded for word in words)
    waits = any(folded[at : at + size] in _PROVISOS for at in range(len(folded)) for size in (2, 3))
    return Modality.UNREAL if waits else modality


def is_condition(clause: Clause) -> bool:
    """Tell what stands behind "if" or "unless", whatever becomes of the rest."""
    return clause.kind is Kind.CONDITION and clause.conjunction in _HYPOTHETICAL


def may_be_forestalled(clause: Clause) -> bool:
    """Tell "defused *before* it exploded", which never did, from "before the mill closed *in 1998*"."""
    dated = any(word.tag is Tag.DATE for word in clause.complement)
    return clause.conjunction == "before" and not dated
