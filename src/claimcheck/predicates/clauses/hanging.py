"""Clauses that hang on one before them: infinitives, participles, relatives, conditions."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.awaiting import awaited
from claimcheck.predicates.clauses.clause import Clause, Kind, Words
from claimcheck.predicates.clauses.gaps import (
    OPENING_WORDS,
    ends_coordinated,
    has_nominal,
    last_phrase,
    split_adjunct,
    trimmed,
    without_last_bracket,
)
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.clauses.heads import told_of
from claimcheck.predicates.clauses.joining import MOST_CLAUSES_BACK, nearest_finite
from claimcheck.predicates.tables.lexical import (
    CONDITIONS,
    DEFINITE,
    FACT_NOUNS,
    FALSE_WORDS,
    OPENING_PREPOSITIONS,
    OPINION,
    REPORT_NOUNS,
    SAYING,
)
from claimcheck.predicates.tables.roles import is_role
from claimcheck.predicates.words import Tag, Word

_CAUSING = OPINION | SAYING | {"help", "allow", "enable", "let"}
"""Verbs whose object is the subject of their infinitive: "asked *the bank* to pay"."""

_LEADING = frozenset({"lead", "head", "chair", "command"})
_LED = frozenset(
    """
    delegation mission team group government coalition commission committee panel party faction army force unit brigade
    consortium expedition crew
    """.split()
)
"""Nouns for persons who are led, of whom "led by" speaks, and not of what they are at."""

_CERTAIN = frozenset({("no", "doubt"), ("beyond", "doubt"), ("beyond", "dispute")})

_SO = frozenset({("the", "case"), ("a", "fact")})

_REPORTED_IN = frozenset({"in", "by", "from", "on"})
_SHORTEST_SHARE = len("a third|of|the".split("|"))
_LIKENING = frozenset({"as", "like", "than"})
_LONGEST_PLACE = 7
"""Words of a report and of the paper it stood in."""


def infinitive(gap: Words, group: Group, clauses: Sequence[Clause]) -> Clause:
    """Return the clause of an infinitive, which has the subject of its governor or the noun before it."""
    governor = len(clauses) - 1
    before = clauses[governor]
    noun = gap[-1] if gap and gap[-1].tag is Tag.NOUN else None
    subject = before.subject
    if has_nominal(gap):
        if gap[0].folded == "for":
            subject = gap[1:]
        elif before.group.verb.lemmas[0] in _CAUSING:
            subject, noun = gap, None
    return Clause(group, Kind.INFINITIVE, subject, governor=governor, noun=noun)


def participle(gap: Words, group: Group, clauses: Sequence[Clause]) -> Clause:
    """Return the clause of a participle: it speaks of the noun before it, else of its governor's subject."""
    governor = len(clauses) - 1
    waiting = awaited(gap, clauses)
    if gap and gap[-1].is_nominal:
        phrase = governed(last_phrase(gap))
        subject = those_led(phrase, group) or phrase
    elif gap and gap[-1].text == "," and group.verb.passive and has_nominal(gap):
        subject = governed(last_phrase(trimmed(gap)))
    elif clauses[governor].kind is Kind.PARTICIPLE and ends_coordinated(gap):
        subject = clauses[governor].subject
    else:
        subject = (nearest_finite(clauses) or clauses[governor]).subject
    preposition = gap[-1].folded if gap and gap[-1].tag is Tag.PREPOSITION else ""
    # A gerund behind a comma or a noun tells more of what happened; one behind its verb is what the verb is about.
    preposition = preposition or ("" if gap else "of")
    return Clause(
        group, Kind.PARTICIPLE, subject, governor=governor, preposition=preposition, awaited=waiting
    )


def those_led(phrase: Words, group: Group) -> Words:
    """Return the persons right before "led by": "talks between *the Peruvian delegation* led by"; empty for a thing."""
    led = group.verb.passive and group.verb.lemmas[0] in _LEADING and phrase[-1:] != ()
    if not led or phrase[-1].lemma not in _LED:
        return ()
    begins = [at for at, word in enumerate(phrase) if word.tag in (Tag.PREPOSITION, Tag.COORDINATOR)]
    return phrase[begins[-1] + 1 :] if begins else phrase


def governed(phrase: Words) -> Words:
    """Leave out what opens it: "looked *at* surveys completed by", "*according to* a study published in"."""
    opened = len(phrase) > 1 and (phrase[0].tag is Tag.PREPOSITION or phrase[0].folded in OPENING_WORDS)
    return governed(phrase[1:]) if opened else phrase


def marked(gap: Words, marker: int, group: Group, clauses: Sequence[Clause]) -> Clause:
    """Return the clause that the word at `gap[marker]` opens."""
    governor = len(clauses) - 1
    word = gap[marker]
    after = gap[marker + 1 :]
    if word.tag is Tag.RELATIVE:
        inserted = relative(gap, marker, group, governor, clauses[governor])
        return replace(inserted, awaited=awaited(gap[:marker], clauses))
    if word.folded == "that":
        adjunct, subject = split_adjunct(after)
        told = _told_with(gap[:marker], clauses)
        return Clause(group, Kind.CONTENT, subject, adjunct=adjunct, governor=told)
    opened = _opened_again(after)
    if opened is not None:
        # "Once in 2011 *after* a tunnel collapse killed": the nearer word opens the clause.
        opener, subject = after[opened].folded, after[opened + 1 :]
        return Clause(
            group, Kind.ADVERBIAL, subject, adjunct=after[:opened], governor=governor, conjunction=opener
        )
    adjunct = _date_before(gap[:marker]) if word.folded == "when" else ()
    return Clause(group, kind_of(word), after, adjunct=adjunct, governor=governor, conjunction=word.folded)


def _told_with(before: Words, clauses: Sequence[Clause]) -> int:
    """Return the clause that governs "that": "heard that it rained *and that* the mine closed" heard both."""
    last = clauses[-1]
    joined = before[-1:] != () and before[-1].tag is Tag.COORDINATOR and last.kind is Kind.CONTENT
    return last.governor if joined and last.governor is not None else len(clauses) - 1


def _date_before(gap: Words) -> Words:
    """Return the date of which "when" tells: "the worst since *1954*, when 210 died"."""
    before = trimmed(gap)
    return before[-1:] if before and before[-1].tag is Tag.DATE else ()


def _opened_again(after: Words) -> int | None:
    """Return the place of a preposition that opens the clause, where only a time or place stands before it."""
    if not after or after[0].tag is not Tag.PREPOSITION:
        return None
    places = (at for at in range(1, len(after) - 1) if after[at].folded in OPENING_PREPOSITIONS)
    found = next((at for at in places if after[at + 1].tag in (Tag.DETERMINER, Tag.NAME, Tag.NOUN)), None)
    return found if found is not None and has_nominal(after[found + 1 :]) else None


def kind_of(conjunction: Word) -> Kind:
    """Return the kind of clause that a conjunction opens."""
    if conjunction.folded == "that":
        return Kind.CONTENT
    return Kind.CONDITION if conjunction.folded in CONDITIONS else Kind.ADVERBIAL


def relative(
    gap: Words, marker: int, group: Group, governor: int | None = None, before: Clause | None = None
) -> Clause:
    """Return a relative clause, or what a report says: "the *report* that the mine closed"."""
    whole, after = gap[:marker], gap[marker + 1 :]
    antecedent = trimmed(whole) if governor is not None else _without_adverb(trimmed(whole))
    noun = _report_before(antecedent) or (antecedent[-1] if antecedent else None)
    own = has_nominal(after)
    if own and (_is_settled(antecedent) or _is_what_is_so(antecedent, before)):
        adjunct, subject = split_adjunct(after)
        return Clause(group, Kind.CONTENT, subject, adjunct=adjunct, governor=governor)
    if own and noun is not None and (noun.lemma in REPORT_NOUNS or _is_fact(noun, antecedent)):
        adjunct, subject = split_adjunct(after)
        led = governor if noun.lemma in REPORT_NOUNS else None
        return Clause(group, Kind.CONTENT, subject, (), adjunct, led, noun, head=antecedent)
    place = _place_before(antecedent) if own else ()
    if place:
        return Clause(group, Kind.RELATIVE, after, governor=governor, head=antecedent, object=place)
    if (
        before is not None
        and before.kind is Kind.RELATIVE
        and not own
        and whole[-1:]
        and whole[-1].tag is Tag.COORDINATOR
    ):
        # "Lind, who founded Orlo, *and who* led it": both are said of Lind.
        return replace(before, group=group, complement=(), head=before.head)
    phrase = _of_whom(_behind_doer(last_phrase(trimmed(without_last_bracket(whole))))) or (
        before.subject if before else ()
    )
    phrase = told_of(phrase, gap[marker], group)
    phrase = _thing_behind_person(phrase) if gap[marker].folded == "which" else phrase
    if own:
        return Clause(group, Kind.RELATIVE, after, governor=governor, head=antecedent, object=phrase)
    return Clause(group, Kind.RELATIVE, governed(phrase), governor=governor, head=antecedent)


def _without_adverb(antecedent: Words) -> Words:
    """Leave out the adverb that opens the sentence: "*Meanwhile,* the mayor, who"."""
    opened = len(antecedent) > 2 and antecedent[0].tag is Tag.ADVERB and antecedent[1].text == ","  # noqa: PLR2004
    return antecedent[2:] if opened else antecedent


def _is_settled(antecedent: Words) -> bool:
    """Tell "there is *no doubt* that" and "it is *a lie* that", which report nothing: they assert it or deny it."""
    words = tuple(word.folded for word in antecedent[-2:])
    return words in _CERTAIN or (words[:1] == ("a",) and words[-1] in FALSE_WORDS)


def _is_fact(noun: Word, antecedent: Words) -> bool:
    """Tell "*the fact* that", which takes what follows as given; "it is not a fact that" does not."""
    before = antecedent[-2:-1]
    return noun.lemma in FACT_NOUNS and any(word.folded in DEFINITE for word in before)


def _is_what_is_so(antecedent: Words, before: Clause | None) -> bool:
    """Tell "it is (not) *the case* that" and "*a fact* that", of which the verb says whether it is so."""
    said = before is None or before.group.verb.lemmas == ("be",)
    return said and tuple(word.folded for word in antecedent[-2:]) in _SO


def _place_before(antecedent: Words) -> Words:
    """Return what a preposition before "which" stands for: "the sinking of the ship, *in* which 17 people died"."""
    if not antecedent or antecedent[-1].tag is not Tag.PREPOSITION or antecedent[-1].folded == "of":
        # "14 plans, of which nine were adopted" tells of a part.
        return ()
    phrase = last_phrase(trimmed(antecedent[:-1]))
    begins = (at + 1 for at, word in enumerate(phrase) if word.tag is Tag.PREPOSITION and word.folded != "of")
    named = phrase[max(begins, default=0) :]
    return (antecedent[-1], *named) if has_nominal(named) else ()


def _of_whom(phrase: Words) -> Words:
    """Leave out the share of those whom the clause tells: "a third *of the pupils who failed* were boys"."""
    shared = len(phrase) > _SHORTEST_SHARE and phrase[0].tag is Tag.NUMBER and phrase[1].folded == "of"
    return phrase[2:] if shared and phrase[2].folded in DEFINITE else phrase


def _behind_doer(phrase: Words) -> Words:
    """Return who did it without the "by": "funded *by the Halden Foundation*, which spent"; so for "including"."""
    if len(phrase) > 1 and phrase[0].folded in ("by", "including"):
        return phrase[1:]
    likened = max((at for at, word in enumerate(phrase) if word.folded in _LIKENING), default=-1)
    named = phrase[likened + 1 :]
    # "A device such as *the Orlo 2*, which", "as *Governor Moe*, who": the name is told more of.
    alone = any(word.tag is Tag.NAME for word in named) and all(
        word.tag is not Tag.PREPOSITION for word in named
    )
    return named if likened >= 0 and alone else phrase


def _report_before(antecedent: Words) -> Word | None:
    """Return the report of which a phrase says where it stood: "denied a *report* in the Post that"."""
    for place in range(len(antecedent) - 2, max(len(antecedent) - _LONGEST_PLACE, 0) - 1, -1):
        if antecedent[place].lemma in REPORT_NOUNS and antecedent[place + 1].folded in _REPORTED_IN:
            return antecedent[place]
    return None


def _thing_behind_person(phrase: Words) -> Words:
    """Return what "which" speaks of: in "the head of Tarvik, *which* is based in Lund" it is no head."""
    end = next((at for at, word in enumerate(phrase) if word.tag is Tag.PREPOSITION), 0)
    return phrase[end + 1 :] if end and is_role(phrase[end - 1]) else phrase


def pending(group: Group, clauses: Sequence[Clause]) -> Clause:
    """Return the clause of a verb that inserted clauses have kept from its subject, and from what opens the sentence.

    "*In 2019,* Lunde, who succeeded Moen, *retired*."
    """
    whole = _pending_subject(clauses)
    adjunct, subject = split_adjunct(whole)
    if not has_nominal(subject):
        return Clause(group, Kind.MAIN, whole)
    return Clause(group, Kind.MAIN, subject, adjunct=adjunct)


def _pending_subject(clauses: Sequence[Clause]) -> Words:
    """Return the noun phrase that inserted clauses have kept waiting for its verb."""
    for clause in reversed(clauses[-MOST_CLAUSES_BACK:]):
        if clause.head:
            return clause.head
        if clause.kind is Kind.MAIN:
            return clause.subject
    return clauses[0].subject
