"""What money nouns state: "a $5 million *loan from* Orlo Bank" says that Orlo Bank lent so much.

The noun takes the deed as given, unless what governs it only wants, offers or rejects it (`event_standing`).
"""

from collections.abc import Iterator, Sequence

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.stated.event_standing import event_modality, governed_nouns
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

GIVING = {"loan": "lend", "donation": "donate", "grant": "give", "gift": "give", "payment": "pay"}
"""Noun -> the verb for who stands behind its "from"."""

_PHRASE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.COORDINATOR})
_LONGEST = 20
"""Words followed behind the noun."""


def find_given(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield who lent or gave how much; `statements` are those of the sentence's verbs."""
    nouns = [word for word in words if word.lemma in GIVING and _figure_before(words, word) is not None]
    hosts = governed_nouns(statements) if nouns else {}
    for noun in nouns:
        giver = _giver(words, noun)
        figure = _figure_before(words, noun)
        if giver and figure is not None:
            behind = _dates(words[giver[-1].index + 1 :][:2])
            modality = event_modality(words, noun, hosts.get(noun.index))
            yield Predication(_verb(noun), giver, (figure, *behind), modality=modality, main=False)


def _figure_before(words: Words, noun: Word) -> Word | None:
    """Return the sum right before a noun: "a *1.1 billion dollar* loan"."""
    before = words[max(noun.index - 1, 0) : noun.index]
    return before[0] if before and before[0].tag is Tag.NUMBER and noun.tag is Tag.NOUN else None


def _giver(words: Words, noun: Word) -> Words:
    """Return who stands behind "from"; a name closes the phrase."""
    begin = noun.index + 2
    if words[noun.index + 1 : begin] == () or words[noun.index + 1].folded != "from":
        return ()
    last = min(len(words), begin + _LONGEST)
    end = next((at for at in range(begin, last) if words[at].tag not in _PHRASE), last)
    phrase = words[begin:end]
    return phrase if phrase and phrase[-1].tag in (Tag.NAME, Tag.NOUN) else ()


def _dates(behind: Words) -> Words:
    return behind if [word.tag for word in behind] == [Tag.PREPOSITION, Tag.DATE] else ()


def _verb(noun: Word) -> Verb:
    lemmas = (GIVING[noun.lemma],)
    return Verb(lemmas, families_of(lemmas), (noun,), nominal=True)
