"""Conjuncts that leave out their verb: "exports were $60 billion and *imports $35 billion*".

Such a conjunct has a subject and a figure or a date. What else it leaves out it has in common with the first one: the
noun that is counted, the noun behind an ordinal, the time.
"""

from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.conjoined.sharing import date_phrase
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag

_FIGURES = frozenset({Tag.NUMBER, Tag.DATE})
_THINGS = frozenset({Tag.NOUN, Tag.NAME})
_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_ORDER = frozenset("first second third fourth fifth former latter other".split())
"""Words behind which a noun may be left out: "the first phase cost … and the *second* …"."""


def with_conjunct(statement: Predication, piece: Words, place: int) -> Predication:
    """Return a statement with the conjunct of its complement that stands at `place` alone."""
    if place == 0:
        return replace(statement, complement=piece)
    figure = next((at for at, word in enumerate(piece) if word.tag in _FIGURES), None)
    if figure is None:
        return replace(statement, complement=piece)
    begin = figure - 1 if figure and piece[figure - 1].tag is Tag.PREPOSITION else figure
    if piece[begin].folded == "of":
        # "And *a total of* 339 deaths" names no new subject.
        return replace(statement, complement=piece)
    own, said = piece[:begin], piece[begin:]
    if _is_subject(own) and not _is_object(own, statement) and _starts_like(statement.complement, said):
        subject = (*own, *_ordered_noun(own, statement.subject))
        said = (*said, *_left_out(statement, said), *_shared_time(statement, said))
        return replace(statement, subject=subject, complement=said)
    return replace(statement, complement=piece)


def _is_subject(own: Words) -> bool:
    """Tell whether the words before a conjunct's figure can be its subject: "exports to China | 60"; not "in Asia"."""
    if not own or own[0].tag is Tag.PREPOSITION:
        return False
    return own[-1].tag in _THINGS or (own[0].tag is Tag.DETERMINER and own[-1].folded in _ORDER)


def _is_object(own: Words, statement: Predication) -> bool:
    """Tell "has 40 shops and *a turnover of* $5 billion" from "a hen costs $5 and *a horse* $8"."""
    indefinite = [words[:1] and words[0].folded in ("a", "an") for words in (own, statement.subject)]
    return bool(indefinite[0] and not indefinite[1])


def _starts_like(complement: Words, said: Words) -> bool:
    """A verb is left out only where the first conjunct has nothing but its figure behind it, too."""
    if said[0].tag is Tag.NUMBER:
        return complement[0].tag is Tag.NUMBER
    if len(complement) < 2 or complement[0].tag is not Tag.PREPOSITION or said[0].tag is Tag.DATE:  # noqa: PLR2004  a preposition and its figure
        return False
    same = complement[0].folded == said[0].folded
    return complement[1].tag is said[1].tag and (said[1].tag is Tag.DATE or same)


def _ordered_noun(own: Words, subject: Words) -> Words:
    """Return the noun that an ordinal leaves out: "the first *phase*" before "the second"."""
    ordered = len(subject) > 1 and subject[-2].folded in _ORDER and subject[-1].tag is Tag.NOUN
    return subject[-1:] if ordered and own[-1].folded in _ORDER else ()


def _left_out(statement: Predication, said: Words) -> Words:
    """Return the noun that a bare figure leaves out: "412 *beds* and the other hospital 287", "30 mm *of rain*"."""
    if len(said) != 1 or said[0].tag is not Tag.NUMBER:
        return ()
    behind = statement.complement[1:]
    of = int(behind != () and behind[0].folded == "of")
    end = next((at for at, word in enumerate(behind) if at >= of and word.tag not in _COUNTED), len(behind))
    return behind[:end]


def _shared_time(statement: Predication, said: Words) -> Words:
    """Return the one date of both: "corn rose 5 percent *in 2022* and wheat 9 percent"."""
    return () if date_phrase(said) else date_phrase(statement.complement)
