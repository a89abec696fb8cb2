"""Results told by a noun with a score: "Oslo's *4-1 win over* Lund", "began with a *1-1 draw at* Lund".

Observation: a report has its result in such a phrase as often as in a verb. Without the score it may be any win that
somebody hopes for; with it, it was played.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_SCORE = re.compile(r"\d{1,3}[-\u2013]\d{1,3}")
_WON = frozenset({"win", "victory", "triumph", "rout", "thrashing", "demolition", "success"})
_LOST = frozenset({"loss", "defeat"})
_DRAWN = frozenset({"draw", "tie", "stalemate"})
_AGAINST = {
    **dict.fromkeys(_WON, frozenset({"over", "against", "of", "at"})),
    **dict.fromkeys(_LOST, frozenset({"to", "by", "against", "at"})),
    **dict.fromkeys(_DRAWN, frozenset({"with", "against", "at"})),
}
"""Noun -> the prepositions before the other side."""

_BEFORE_OTHER = {"lose": "to", "draw": "with"}
_REACHING = frozenset(
    """
    secure clinch open start begin continue earn claim record seal cruise race stroll romp ease coast storm finish end
    complete celebrate get take register follow produce notch snatch grab pull play respond bounce settle
    """.split()
)
"""Verbs whose subject has such a result: "*opened* with a 4-1 win over Lund"."""

_SIDE = frozenset({Tag.NAME, Tag.NOUN, Tag.ADJECTIVE})
_SIDES = frozenset({"club", "side", "team", "champion", "host", "rival", "holder"})
_OTHER_REACH = 7
"""Words from the preposition to the name of "the second division side Lund", and one more."""

_DESCRIBING = frozenset({Tag.NUMBER, Tag.NOUN, Tag.ADJECTIVE, Tag.NAME})
_LONGEST = 8
"""Words from whose result it is to the noun: "Oslo's *thrilling 4-1 Norvia Cup fourth round* win"."""


def find_victories(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield who beat, lost to or drew with whom, and the score."""
    for noun in (word for word in words if word.lemma in _AGAINST):
        before = words[max(noun.index - _LONGEST, 0) : noun.index]
        score = next((word for word in before if _is_score(word)), None)
        other = _other_side(words, noun)
        side = _side_of(words, noun, statements) if score and other else None
        if side is not None and score is not None and other is not None:
            yield _played(side, noun, (other, score, *_occasion(words, score, noun), *_date(words, other)))


def _is_score(word: Word) -> bool:
    return word.tag is Tag.NUMBER and _SCORE.fullmatch(word.text) is not None


def _other_side(words: Words, noun: Word) -> Word | None:
    """Return the name behind "win over"; an article, or what kind of side it is, may stand before it."""
    behind = words[noun.index + 1 : noun.index + _OTHER_REACH]
    if not behind or behind[0].folded not in _AGAINST[noun.lemma]:
        return None
    rest = [word for word in behind[1:] if word.tag is not Tag.DETERMINER]
    for kind, name in pairwise(rest[:3]):
        # "The league *club* Lund": the league is not the side.
        if kind.lemma in _SIDES and name.tag is Tag.NAME and rest[0].tag in _SIDE:
            return name
    return rest[0] if rest and rest[0].tag is Tag.NAME else None


def _side_of(words: Words, noun: Word, statements: Sequence[Predication]) -> Word | None:
    """Return whose result it is: whom it belongs to, or the subject of a verb of reaching one."""
    begin = noun.index
    while begin and noun.index - begin < _LONGEST and words[begin - 1].tag in _DESCRIBING:
        begin -= 1
    told = [item for item in statements if noun in item.words]
    if any(item.negated or item.modality is not Modality.FACT for item in told):
        return None
    if begin > 1 and words[begin - 1].tag is Tag.POSSESSIVE and words[begin - 2].tag is Tag.NAME:
        return words[begin - 2]
    hosts = [item for item in told if noun in item.complement and item.verb.lemmas[0] in _REACHING]
    return _lone_name(hosts[0]) if hosts and not hosts[0].verb.passive else None


def _lone_name(host: Predication) -> Word | None:
    """Return the name that is all of a subject: "the fans of Lund" have won nothing."""
    named = [word for word in host.subject if word.tag not in (Tag.DETERMINER, Tag.ADVERB, Tag.MARK)]
    return named[0] if len(named) == 1 and named[0].tag is Tag.NAME else None


def _occasion(words: Words, score: Word, noun: Word) -> Words:
    """Return the match's name and round: "a 4-1 *Norvia Cup fourth round* win"."""
    between = words[score.index + 1 : noun.index]
    named = any(word.tag is Tag.NAME for word in between)
    return tuple(word for word in between if word.tag is not Tag.ADJECTIVE) if named else ()


def _date(words: Words, other: Word) -> Words:
    """Return the date behind the other side: "a 4-1 win over Lund *in 2012*"."""
    behind = words[other.index + 1 : other.index + 3]
    if [word.tag for word in behind] == [Tag.PREPOSITION, Tag.DATE]:
        return behind
    return behind[:1] if [word.tag for word in behind[:1]] == [Tag.DATE] else ()


def _played(side: Word, noun: Word, against: Words) -> Predication:
    lemma = "beat" if noun.lemma in _WON else "lose" if noun.lemma in _LOST else "draw"
    said = _BEFORE_OTHER.get(lemma)
    preposition = (replace(noun, text=said, folded=said, lemma=said, tag=Tag.PREPOSITION),) if said else ()
    verb = Verb((lemma,), families_of((lemma,)), (noun,), nominal=True)
    return Predication(verb, (side,), (*preposition, *against), main=False)
