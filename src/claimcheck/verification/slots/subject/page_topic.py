"""Whom "she" means on a page about one person: "Mara Lind" above, and nobody else between.

Observation: the text of a biography names its person in the first line and hardly ever again, while cities, schools and
prizes are named in every sentence. None of these is a "she". So the pronoun goes on about whom the title names until
somebody else is named, spoken of by an office, or as a relation.
"""

from collections.abc import Iterator, Sequence

from claimcheck.names.places import PLACES, WHOLE_PLACES
from claimcheck.names.words import GEOGRAPHIC, ORGANISATION
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words, analyse
from claimcheck.verification.reading.phrases import head_of
from claimcheck.verification.reading.terms import Term, keys_inside, keys_of, sentence_terms

_PRONOUNS = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she", "hers": "she"}
_PLACING = frozenset({"in", "at", "from", "near", "into", "through", "across", "towards", "toward", "via"})
_GOING = frozenset(
    "go come move return flee emigrate immigrate travel sail transfer fly walk ride send".split()
)
_BEHIND_TITLE = frozenset({"-", "\u2013", "\u2014", "|", "(", ":"})
"""Marks behind which a title says where it stands: "Mara Lind *- Wikipedia*", "Mara Lind *(chemist)*"."""

_HANGING = frozenset({"whom", "which", "where", "when", "whose"})

RELATIONS = frozenset(
    """
    mother father parent sister brother sibling wife husband spouse partner daughter son child aunt uncle niece nephew
    cousin grandmother grandfather friend girlfriend boyfriend fiance fiancee widow widower woman man girl boy lady
    """.split()
)
"""Nouns for somebody whom one is related to, or who goes without a name."""


def is_somebody_else(phrase: Words) -> bool:
    """Tell "his sister", "her late husband" and "a widow", who have no name and are not the one spoken of before."""
    head = head_of(phrase)
    if head is None or head.tag is not Tag.NOUN:
        return False
    if phrase[0].folded in ("a", "an"):
        return head.lemma in RELATIONS or _is_office(head)
    return head.lemma in RELATIONS and phrase[0].folded in _PRONOUNS


def is_whom_page_is_about(pairing: Pairing, wanted: Sequence[Term], side: Words) -> bool:
    """Tell whether a phrase that opens with "she" or "her" is said of the person whose name is the page's title."""
    pronoun = _PRONOUNS.get(side[0].folded) if side else None
    texts = pairing.surroundings.texts
    topic = _topic_of(analyse(texts[0], pairing.surroundings.reference)) if pronoun and texts else None
    if topic is None or not all(pairing.matcher.find(term, (topic,)) for term in wanted):
        return False
    own = pairing.analysis.words[: _first_said(pairing.analysis, side).index]
    earlier = list(pairing.surroundings.nearest_first())[:-1]
    between = ((own, pairing.analysis), *((text.words, text) for text in earlier))
    return not any(_offers_another(words, text, topic, pairing) for words, text in between) and not any(
        _PRONOUNS.get(word.folded, pronoun) != pronoun for words, _ in between for word in words
    )


def is_what_page_is_about(pairing: Pairing, wanted: Sequence[Term], side: Words) -> bool:
    """Tell whether "it" is called what the title's name says: "it was the longest *bridge*" under "Tarvik Bridge".

    Another bridge that is named near may be meant as well.
    """
    texts = pairing.surroundings.texts
    single = len(side) == 1 and side[0].folded == "it"
    topic = _sole_name(analyse(texts[0], pairing.surroundings.reference)) if single and texts else None
    if (
        topic is None
        or len(topic.name) == 1
        or not all(pairing.matcher.find(term, (topic,)) for term in wanted)
    ):
        return False
    kinds = (keys_of(word) for word in topic.name if classes_of(word))
    kind: frozenset[str] = frozenset().union(*kinds)
    near = (pairing.analysis, *list(pairing.surroundings.nearest_first())[:-1])
    named = [term for text in near for term in sentence_terms(text) if term.name]
    rivals = [term for term in named if kind & keys_inside(term.name) and not _is_topic(term, topic, pairing)]
    return not rivals and any(_calls_so(item, side, kind) for item in pairing.analysis.statements)


def _calls_so(statement: Predication, side: Words, kind: frozenset[str]) -> bool:
    head = head_of(statement.complement) if statement.subject[-1:] == side else None
    return statement.verb.lemmas == ("be",) and head is not None and bool(kind & keys_of(head.lemma))


def is_in_pages_place(pairing: Pairing, wanted: Sequence[Term]) -> bool:
    """Tell whether "commercial fishing" is that of the page's place: "in Lake Orvid", and no other name comes near."""
    texts = pairing.surroundings.texts
    topic = _sole_name(analyse(texts[0], pairing.surroundings.reference)) if texts else None
    if topic is None or not all(_is_in(term, topic, pairing) for term in wanted):
        return False
    near = (pairing.analysis, *list(pairing.surroundings.nearest_first())[:-1])
    named = (term for text in near for term in sentence_terms(text) if term.name)
    return all(_is_topic(term, topic, pairing) or _is_claimed(term, pairing) for term in named)


def _is_in(term: Term, topic: Term, pairing: Pairing) -> bool:
    return term.preposition in ("in", "on", "at") and pairing.matcher.find(term, (topic,)) is not None


def _is_claimed(term: Term, pairing: Pairing) -> bool:
    return pairing.matcher.find(term, pairing.claimed_terms) is not None


def _topic_of(title: Analysis) -> Term | None:
    """Return the one name that a title consists of, if it may be a person's."""
    name = _sole_name(title)
    return name if name is not None and may_be_person(name, title) else None


def _sole_name(title: Analysis) -> Term | None:
    """Return the one name that a title consists of, before what says where it stands."""
    names = [term for term in sentence_terms(title) if term.name][:1]
    behind = title.words[1:2]
    alone = bool(names) and names[0].word is title.words[0]
    closed = not behind or behind[0].text in _BEHIND_TITLE
    return names[0] if alone and closed else None


def _first_said(analysis: Analysis, side: Words) -> Word:
    """Return the first "she" of a sentence, for one that hangs on it: "*She* married Ola Berg, with whom she"."""
    before = analysis.words[: side[0].index]
    hangs = any(word.folded in _HANGING for word in before[-1:])
    same = (word for word in before if _PRONOUNS.get(word.folded) == _PRONOUNS[side[0].folded])
    return next(same, side[0]) if hangs else side[0]


def _offers_another(words: Words, text: Analysis, topic: Term, pairing: Pairing) -> bool:
    """Tell whether these words of a text speak of somebody other than the page's person."""
    said = frozenset(words)
    named = any(
        term.word in said and may_be_person(term, text) and not _is_topic(term, topic, pairing)
        for term in sentence_terms(text)
        if term.name
    )
    return named or any(noun in said for noun in _unnamed(text))


def _is_topic(term: Term, topic: Term, pairing: Pairing) -> bool:
    """Tell whether a name is the topic's, or its family name alone: "Lind", "Mara Sofia Lind"."""
    return pairing.matcher.find(topic, (term,)) is not None or term.name == topic.name[-1:]


def may_be_person(term: Term, text: Analysis) -> bool:
    """Tell whether a name may be somebody's: places, institutions and prizes ("*the* Dorle Medal") are not."""
    name = term.name
    if (
        any(word in PLACES for word in name)
        or not (ORGANISATION | GEOGRAPHIC).isdisjoint(name)
        or is_thing(name)
    ):
        return False
    before = text.words[max(term.word.index - 2, 0) : term.word.index]
    article = any(word.tag is Tag.DETERMINER for word in before[-1:])
    return not article and not _is_destination(before) and term.preposition not in _PLACING


def is_nobody(term: Term) -> bool:
    """Tell a name that no person bears: that of a country or an institution, "Visen Bridge", "SEO"."""
    name, acronym = term.name, len(term.text) > 1 and term.text.isupper()
    body = not (ORGANISATION | GEOGRAPHIC).isdisjoint(name)
    return bool(name) and (name in WHOLE_PLACES or body or acronym or is_thing(name))


def is_thing(name: tuple[str, ...]) -> bool:
    """Tell whether a name ends or begins with what it names, which is no person: "Visen *Bridge*", "*Lake* Orvid"."""
    ends = (name[0], name[-1]) if len(name) > 1 else ()
    return any(classes_of(word) - {PERSON} for word in ends)


def _is_destination(before: Words) -> bool:
    return len(before) > 1 and before[0].lemma in _GOING and before[1].folded == "to"


def _unnamed(text: Analysis) -> Iterator[Word]:
    """Yield the nouns for persons who have no name: relations, and whom an office alone names as a subject."""
    described = {word for item in text.statements if _calls(item) for word in item.complement}
    yield from (word for word in text.words if _is_relation(word) and word not in described)
    heads = (head_of(item.subject) for item in text.statements if item.main)
    yield from (head for head in heads if head is not None and _is_office(head))


def _calls(statement: Predication) -> bool:
    return statement.verb.lemmas[0] in ("be", "become")


def _is_relation(word: Word) -> bool:
    return word.tag is Tag.NOUN and word.lemma in RELATIONS and word.folded == word.lemma


def _is_office(head: Word) -> bool:
    return head.tag is Tag.NOUN and PERSON in classes_of(head.lemma)
