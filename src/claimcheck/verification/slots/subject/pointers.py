"""What a pronoun or "the company" can stand for: what its own sentence offers, and what sets it apart."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.language.lexicon import is_common
from claimcheck.names.given_names import is_given_and_family
from claimcheck.names.words import ORGANISATION
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.stated.gatherings import GATHERINGS
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.predicates.tables.noun_families import LIGHT, NARROWING_FREE
from claimcheck.verification.context.surroundings import Surroundings
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words, analyse
from claimcheck.verification.reading.phrases import (
    NAMING,
    head_of,
    heads_of,
    is_open,
    is_plural_pointer,
    show,
)
from claimcheck.verification.reading.terms import Term, keys_inside, sentence_terms, terms_of
from claimcheck.verification.slots.subject.page_topic import RELATIONS, is_somebody_else

_PERSONS = frozenset({"he", "she"})
_THINGS = frozenset({"it"})

EXAMPLE_OPENERS = frozenset({"Take", "Consider"})
_LISTED = frozenset({Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.COORDINATOR})

_TAKING_PART = frozenset({"participant", "attendee", "delegate"})
"""Those who take part in a meeting do what it is said to do."""

_MEMBERS = frozenset({"member", "members"})

_KINDS_IN_FRONT = frozenset(
    """
    lake mount river cape fort port gulf bay isle camp castle university college hospital hotel hurricane typhoon
    cyclone storm project operation platform asteroid comet highway route interstate
    """.split()
)
"""First words of names that say what is named: "*Lake* Orvid", "*Hurricane* Ida"."""

_LINKING = frozenset({"of", "for", "and", "on", "in"})

_TOGETHER = frozenset({"together", "jointly", "both", "two", "mutual", "mutually"})
_POSSESSIVES = frozenset({"its", "his", "her", "their"})

_FREE = NARROWING_FREE | LIGHT | {"same", "present", "current", "above", "aforementioned"}
"""Qualifiers by which a pointer says no more than that it points."""

_OF_ANOTHER = frozenset(
    {"other", "another", "sister", "parent", "rival", "competing", "neighbouring", "neighboring"}
)
"""Say of a description that it is not of the one spoken of."""


def told_apart(pairing: Pairing, side: Words) -> tuple[Term, ...]:
    """Return what qualifies a pointer and neither claim nor context says.

    "The *other* company" is not the one spoken of, "the *foreign* minister" not the minister of whom nobody said so.
    """
    head = head_of(side)
    if head is None:
        return ()
    if any(word.folded in _OF_ANOTHER for word in side):
        return terms_of(side, pairing.analysis)
    around = (term for text in pairing.surroundings.nearest_first() for term in sentence_terms(text))
    told = (*pairing.claimed_terms, *around)
    before = terms_of([word for word in side if word.index < head.index], pairing.analysis)
    return tuple(
        term
        for term in before
        if not {term.word.lemma, term.word.folded} & _FREE and not pairing.matcher.find(term, told)
    )


def points_by_kind(pairing: Pairing, side: Words, analysis: Analysis) -> bool:
    """Tell whether a phrase is "the" and no more than the kind of what the claim names: "*the bank*" for Tarvik Bank.

    The kind may stand in the full name alone, which the document gives: "the bank" for Tarvik.
    """
    names = [term for term in pairing.assertion.head_terms if term.name]
    return len(names) == 1 and is_kind_in(names[0], side, analysis, pairing)


def is_kind_in(name: Term, phrase: Words, analysis: Analysis, pairing: Pairing) -> bool:
    """Tell whether a phrase is "the" and no more than a noun of a name: "*the lake*" for Lake Orvid."""
    content = terms_of(phrase, analysis)
    if not name.name or len(content) != 1 or content[0].name or phrase[0].folded not in DEFINITE:
        return False
    full = pairing.matcher.full_name(name.name)
    if is_given_and_family(full):
        return False
    kind = keys_inside(full if full[0] in _KINDS_IN_FRONT else full[1:])
    return not content[0].keys.isdisjoint(kind)


def may_head(noun: Term, name: tuple[str, ...]) -> bool:
    """Tell whether a noun says what a name names: "summit" in "Lakes Summit", "lake" in "Lake Orvid".

    "Port" says it in no "Port Authority", nor in "Port Authority of Lestia".
    """
    end = next((at for at, word in enumerate(name) if at and word in _LINKING), len(name))
    in_front = (
        name[0] in _KINDS_IN_FRONT and name[end - 1] not in ORGANISATION and not is_common(name[end - 1])
    )
    heads = {name[end - 1], name[0] if in_front else name[end - 1]}
    return not noun.keys.isdisjoint(keys_inside(tuple(heads)))


def meant_instead(pairing: Pairing, side: Words) -> str:
    """Return what "it" more likely means: the subject of the sentence before, told apart or again; empty for none.

    "Norvia hosts the forum. *The forum* has many members. It …": the nearest name is not the nearest thing, and
    neither is it behind "*The approach road* was widened".
    """
    if not side or any(word.folded not in _THINGS for word in side) or not pairing.surroundings.texts:
        return ""
    before = next(pairing.surroundings.nearest_first())
    mains = [item for item in before.statements if item.main and item.subject and not item.verb.nominal]
    subject = mains[-1].subject if mains else ()
    named = any(word.tag is Tag.NAME for word in subject)
    if not subject or points_by_kind(pairing, subject, before):
        return ""
    nameless = not named and not is_open(subject) and head_of(subject) is not None
    if is_thing_apart(subject, before, pairing):
        return show(subject)
    again = nameless and _is_told_again(terms_of(subject, before), pairing)
    return show(subject) if again else ""


def is_thing_apart(subject: Words, text: Analysis, pairing: Pairing) -> bool:
    """Tell "the *approach* road", a thing of its own, from "the bridge", "the *new* bridge" and "the name"."""
    head, content = head_of(subject), terms_of(subject, text)
    plain = head is not None and head.tag is Tag.NOUN and head.folded == head.lemma
    if head is None or not plain or len(content) < 2 or any(term.name for term in content):  # noqa: PLR2004  a noun and what tells it apart
        return False
    own = terms_of((head,), text)
    said = [term for context in pairing.surroundings.texts[:1] for term in sentence_terms(analyse(context))]
    keys = frozenset().union(
        *(keys_inside(term.name) | term.keys for term in (*pairing.claimed_terms, *said))
    )
    return all(term.keys.isdisjoint(keys) for term in own)


def speaks_of_relation(pairing: Pairing, side: Words) -> bool:
    """Tell whether "she" follows a sentence about somebody's sister, and so is not whose sister it is."""
    if not side or any(word.folded not in _PERSONS for word in side):
        return False
    if _is_on_another(next(pairing.surroundings.nearest_first(), None)):
        return True
    before = next((text for text in pairing.surroundings.nearest_first() if text.names), None)
    mains = [item for item in before.statements if item.main and item.subject] if before is not None else []
    subject = mains[-1].subject if mains else ()
    owned = [after for word, after in pairwise(subject) if word.tag is Tag.POSSESSIVE]
    return bool(owned) and all(word.tag is not Tag.NAME for word in owned)


def _is_on_another(text: Analysis | None) -> bool:
    """Tell "*Her sister* became a nurse": who is spoken of next may be she."""
    mains = (item for item in text.statements if item.main and item.subject) if text is not None else ()
    return any(is_somebody_else(item.subject) for item in mains)


def _is_told_again(things: Sequence[Term], pairing: Pairing) -> bool:
    """Tell whether a thing was spoken of before the nearest context, and the claim is not about it."""
    earlier = Surroundings(pairing.surroundings.texts[:-1], pairing.surroundings.reference)
    told = [term for text in earlier.nearest_first() for term in sentence_terms(text)]
    find = pairing.matcher.find
    return any(find(term, told) and not find(term, pairing.assertion.subject_terms) for term in things)


def whose_members(pairing: Pairing, side: Words) -> tuple[Term, ...]:
    """Return whose "member states" are meant, where the sentence says it: "signed the 'Code of *Lakes Union* Members'".

    What stands before "members" in a title is the end of a longer name, so each of its ends is returned.
    """
    head = head_of(side)
    if head is None or head.lemma != "member":
        return ()
    texts = (pairing.analysis, *pairing.surroundings.nearest_first())
    named = (_members_named(text) for text in texts)
    return next((found for found in named if found), ())


def _members_named(text: Analysis) -> tuple[Term, ...]:
    found: list[Term] = []
    for term in sentence_terms(text):
        behind = text.words[term.word.index + 1 : term.word.index + 2]
        cut = next((at for at, word in enumerate(term.name) if word in _MEMBERS), len(term.name))
        if term.name and (cut < len(term.name) or any(word.folded in _MEMBERS for word in behind)):
            ends = (term.name[begin:cut] for begin in range(cut) if cut - begin > 1 or cut == 1)
            found += (replace(term, name=name, keys=frozenset({" ".join(name)})) for name in ends)
    return tuple(found)


def owner_before(pairing: Pairing, side: Words) -> Words:
    """Return whose "its" is, where its own sentence says so before: "the dam is high, and *its* lake is deep"."""
    if len(side) < 2 or side[0].folded not in _POSSESSIVES:  # noqa: PLR2004  "its" and what is owned
        return ()
    owner = _subject_before(pairing, side[0])
    # "Lind's brother … his house": it is the brother's.
    composed = any(word.tag in (Tag.POSSESSIVE, Tag.PREPOSITION) for word in owner)
    return heads_of(owner) if composed else owner


def is_owned_by_relation(pairing: Pairing, side: Words) -> bool:
    """Tell whether "his" is that of somebody's relation: "Lind's *brother* is old, and his house" is not Lind's."""
    owner = owner_before(pairing, side)
    head = head_of(owner)
    return head is not None and head.tag is Tag.NOUN and head.lemma in RELATIONS


def owner_pointed_at(side: Words) -> Words:
    """Return the owner that only points back: "*the city's* debt", "*the company's* third-quarter sales"."""
    mark = next((at for at, word in enumerate(side) if word.tag is Tag.POSSESSIVE), 0)
    owner = side[:mark]
    single = mark and head_of(owner) is not None and not is_plural_pointer(owner)
    return owner if single and side[mark + 1 :] and is_open(owner) else ()


def _subject_before(pairing: Pairing, place: Word) -> Words:
    """Return the nearest subject that stands before a word and names a thing."""
    subjects = (item.subject for item in reversed(pairing.analysis.statements) if not item.verb.nominal)
    before = (subject for subject in subjects if subject and subject[-1].index < place.index)
    return next((subject for subject in before if any(word.tag in NAMING for word in subject)), ())


def is_done_together(pairing: Pairing) -> bool:
    """Tell "Norvia visited Sorland. *Together*, they …", where whom it visited is meant, too."""
    return any(word.folded in _TOGETHER for word in pairing.analysis.words)


def earlier_subject(pairing: Pairing, side: Words) -> Words:
    """Return what a pronoun points to inside its own sentence: "the port grew, so *it* hired"."""
    if not side or any(word.tag in NAMING for word in side):
        return ()
    for statement in reversed(pairing.analysis.statements):
        subject = statement.subject
        # What an apposition says is no clause that a pronoun follows; its verb is its comma.
        told = statement.verb.words[:1] != () and statement.verb.words[0].text != ","
        before = told and subject and subject[-1].index < side[0].index
        if before and not statement.verb.nominal and (not is_open(subject) or _is_claimed(subject, pairing)):
            return subject
    return _example(pairing.analysis.words[: side[0].index])


def _is_claimed(subject: Words, pairing: Pairing) -> bool:
    """Tell whether "the union" is what a claim that names nobody speaks of: "the union said *it* had ended …"."""
    ours = pairing.assertion.head_terms
    if not ours or any(term.name for term in pairing.assertion.subject_terms):
        return False
    heads = terms_of(heads_of(subject), pairing.analysis)
    return all(pairing.matcher.find(term, heads) for term in ours)


def _example(before: Words) -> Words:
    """Return what a sentence takes as its example: "Take *Chile*: it has", "Consider *Chile and Peru*: it"."""
    opened, _, named = before[0].text.partition(" ") if before else ("", "", "")
    if len(before) < 3 or opened not in EXAMPLE_OPENERS or before[-1].text not in (":", "--", "\u2014"):  # noqa: PLR2004  "Take", a name and a mark
        return ()
    end = next((at for at, word in enumerate(before) if at and word.tag not in _LISTED), 0)
    # In "Take Norvia and Sorland" the first word may be read as part of a name.
    several = any(word.tag is Tag.COORDINATOR for word in before[:end])
    return before[:end] if named and several else () if named else before[1:end]


def meant_by_takers(pairing: Pairing, head: Word) -> Word:
    """Return the meeting that "the participants" took part in, where the claim is about one; else the noun itself."""
    gathering = next((word for word in pairing.assertion.heads if _is_gathering(word)), None)
    return gathering if gathering is not None and head.lemma in _TAKING_PART else head


def _is_gathering(word: Word) -> bool:
    return bool(GATHERINGS.intersection(word.folded.split()))
