"""Words for how somebody does things, of which a text knows one way: Peru's *inclusive* approach is its approach."""

from claimcheck.predicates import Tag, Word
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import Term

_WAYS = frozenset({"approach", "model", "vision", "philosophy", "attitude", "stance", "path"})
_OF_MANNER = ("ive", "-based", "-oriented", "-driven", "-centred", "-centered", "-focused", "-led", "matic")
"""Endings of words that say how, and not which: "inclusive", "pragmatic"; "foreign" tells one of several."""


def says_how(term: Term, head: Word, side: Words) -> bool:
    """Tell "Peru's *pragmatic* approach" from Peru's foreign policy, and from an approach that nobody owns."""
    owned = any(word.tag is Tag.POSSESSIVE for word in side if word.index < head.index)
    return owned and head.lemma in _WAYS and term.word.folded.endswith(_OF_MANNER)
