"""Cutting a sentence into clauses: one verb group each, with its subject and what the verb governs.

The cut goes by the words between two verb groups: a relative pronoun, a subordinator, a coordinator or a comma says
where one clause ends and whose subject the next one has. No grammar is complete here. What cannot be cut stays whole, so
that a clause may hold too much; comparing then sees a part too many and answers "neutral".
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from claimcheck.language.lexicon import Form, readings
from claimcheck.predicates.groups import Group, find_groups
from claimcheck.predicates.lexical import CONDITIONS, DISTANCING, DOUBTING, OPINION, REPORT_NOUNS, SAYING
from claimcheck.predicates.words import Tag, Word

Words = tuple[Word, ...]


class Kind(StrEnum):
    """How a clause hangs on the one before."""

    MAIN = "main"
    COORDINATED = "coordinated"
    RELATIVE = "relative"
    ADVERBIAL = "adverbial"
    CONDITION = "condition"
    CONTENT = "content"
    """What is said, thought or reported."""
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb group with its surroundings, before anything is concluded from what governs it."""

    group: Group
    kind: Kind
    subject: Words
    complement: Words = ()
    adjunct: Words = ()
    governor: int | None = None
    """Index of the clause this one hangs on."""
    noun: Word | None = None
    """The noun that introduces it: "the *report* that …", "a *plan* to …"."""
    head: Words = ()
    """For a clause inside a noun phrase: that phrase, the subject of a verb that may follow."""
    object: Words = ()
    """What stands before the clause and is its object: "*a gate*, which they have not approved"."""


def cut_clauses(words: Sequence[Word]) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in the order of their verbs."""
    groups = _participles_marked(words, find_groups(words))
    clauses: list[Clause] = []
    for place, group in enumerate(groups):
        begin = groups[place - 1].end if place else 0
        gap = tuple(words[begin : group.start])
        left, clause = _divide(gap, group, clauses)
        if clauses:
            clauses[-1] = replace(clauses[-1], complement=_trimmed(left))
        clauses.append(clause)
    if clauses:
        clauses[-1] = replace(clauses[-1], complement=_trimmed(tuple(words[groups[-1].end :])))
    return tuple(clauses)


def _participles_marked(words: Sequence[Word], groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Read a bare past as a participle where another verb needs the subject: "the treaty signed in 2001 covers"."""
    marked = list(groups)
    for place, group in enumerate(groups):
        closes = place > 0 and not marked[place - 1].finite and _is_inserted(words, marked[place - 1], group)
        if not closes and _is_bare_past(words, group) and _is_reduced(words, groups, place):
            marked[place] = replace(group, finite=False, verb=replace(group.verb, passive=True))
    return tuple(marked)


def _is_inserted(words: Sequence[Word], inserted: Group, group: Group) -> bool:
    """Tell whether a participle stands between commas, so that what follows is the verb: "the ship, built …, sank"."""
    opens = inserted.start > 0 and words[inserted.start - 1].text == ","
    return opens and words[group.start - 1].text == ","


def _is_bare_past(words: Sequence[Word], group: Group) -> bool:
    first = words[group.start]
    bare = first.tag is Tag.VERB and first.form in (Form.PAST.value, Form.PARTICIPLE.value)
    return bare and any(reading.form is Form.PARTICIPLE for reading in readings(first.folded))


def _is_reduced(words: Sequence[Word], groups: tuple[Group, ...], place: int) -> bool:
    group = groups[place]
    if group.start == 0 or group.verb.lemmas[0] in SAYING:
        return False
    before = words[group.start - 1]
    if _has_own_subject(words[groups[place - 1].end if place else 0 : group.start]):
        return False
    if before.is_nominal and place and _shares_clause(words, groups[place - 1], group):
        return True
    if group.verb.passive and (before.is_nominal or before.text == ","):
        return True
    if place + 1 == len(groups) or not (before.is_nominal or before.text == ","):
        return before.text == "," and place > 0 and _starts_with_preposition(words, group)
    gap = words[group.end : groups[place + 1].start]
    if not groups[place + 1].finite or not gap:
        return False
    if before.text == "," and gap[-1].text == ",":
        return True
    separators = (Tag.COORDINATOR, Tag.RELATIVE, Tag.SUBORDINATOR, Tag.MARK)
    return gap[0].tag is Tag.PREPOSITION and not any(word.tag in separators for word in gap)


def _has_own_subject(gap: Sequence[Word]) -> bool:
    """Tell whether a conjunction and a noun stand before the verb: "that the mine closed in 2019 is false"."""
    marker = _last_marker(tuple(gap))
    return marker is not None and any(word.is_nominal for word in gap[marker + 1 :])


def _shares_clause(words: Sequence[Word], earlier: Group, group: Group) -> bool:
    """Tell whether a finite verb stands before in the same clause, so that this past can only be a participle."""
    between = words[earlier.end : group.start]
    breaks = (Tag.COORDINATOR, Tag.RELATIVE, Tag.SUBORDINATOR, Tag.MARK)
    governs = earlier.verb.lemmas[0] in SAYING | OPINION | DISTANCING | DOUBTING | {"see", "make", "let"}
    return (
        earlier.finite and not governs and bool(between) and not any(word.tag in breaks for word in between)
    )


def _starts_with_preposition(words: Sequence[Word], group: Group) -> bool:
    return group.end < len(words) and words[group.end].tag is Tag.PREPOSITION


def _divide(gap: Words, group: Group, clauses: list[Clause]) -> tuple[Words, Clause]:
    """Return what of `gap` belongs to the clause before, and the new clause without its complement."""
    if not clauses:
        return (), _first(gap, group)
    if group.infinitive:
        return gap, _infinitive(gap, group, clauses)
    if not group.finite:
        return gap, _participle(gap, group, clauses)
    marker = _last_marker(gap)
    if marker is not None:
        return gap[:marker], _marked(gap, marker, group, clauses)
    if _ends_coordinated(gap):
        return _without_end(gap), _coordinated(group, clauses)
    return _own_subject(gap, group, clauses)


def _first(gap: Words, group: Group) -> Clause:
    marker = _last_marker(gap)
    if marker is not None and gap[marker].tag is Tag.SUBORDINATOR:
        kind = Kind.CONDITION if gap[marker].folded in CONDITIONS else Kind.ADVERBIAL
        kind = Kind.CONTENT if gap[marker].folded == "that" else kind
        return Clause(group, kind, gap[marker + 1 :], adjunct=gap[:marker])
    if marker is not None:
        return _relative(gap, marker, group, None, None)
    adjunct, subject = split_adjunct(gap)
    if not group.finite and not group.infinitive and subject:
        head = _trimmed(subject)
        return Clause(group, Kind.PARTICIPLE, _last_phrase(head), adjunct=adjunct, head=head)
    kind = Kind.INFINITIVE if group.infinitive else Kind.MAIN if group.finite else Kind.PARTICIPLE
    return Clause(group, kind, subject, adjunct=adjunct, head=subject if group.infinitive else ())


def split_adjunct(words: Words) -> tuple[Words, Words]:
    """Split what stands before a verb into (adjunct, subject): "In 2024, | trade"."""
    begin = max((place + 1 for place, word in enumerate(words) if word.text == ":"), default=0)
    while begin < len(words):
        if words[begin].tag in (Tag.ADVERB, Tag.COORDINATOR, Tag.MARK):
            begin += 1
            continue
        if words[begin].tag not in (Tag.PREPOSITION, Tag.DATE) and words[begin].folded != "according":
            break
        end = _adjunct_end(words, begin)
        if end is None:
            break
        begin = end
    return words[:begin], words[begin:]


def _adjunct_end(words: Words, begin: int) -> int | None:
    """Return where an opening phrase ends: behind a date that opens it, else at its comma."""
    for place in (begin, begin + 1):
        if place + 1 < len(words) and words[place].tag is Tag.DATE:
            return place + 2 if words[place + 1].text == "," else place + 1
    for place in range(begin, len(words) - 1):
        if words[place].text == ",":
            return place + 1
    for place in range(begin, len(words) - 1):
        if words[place].tag is Tag.DATE and place - begin <= 1:
            return place + 1
    return None


def _infinitive(gap: Words, group: Group, clauses: list[Clause]) -> Clause:
    governor = len(clauses) - 1
    before = clauses[governor]
    nominal = [word for word in gap if word.is_nominal]
    noun = gap[-1] if gap and gap[-1].tag is Tag.NOUN else None
    subject = before.subject
    if nominal and gap[0].folded == "for":
        subject = gap[1:]
    elif nominal and before.group.verb.lemmas[0] in (OPINION | SAYING | {"help", "allow", "enable", "let"}):
        subject, noun = gap, None
    return Clause(group, Kind.INFINITIVE, subject, governor=governor, noun=noun)


def _participle(gap: Words, group: Group, clauses: list[Clause]) -> Clause:
    governor = len(clauses) - 1
    before = clauses[governor]
    if gap and gap[-1].is_nominal:
        return Clause(group, Kind.PARTICIPLE, _last_phrase(gap), governor=governor)
    if gap and gap[-1].text == "," and group.verb.passive and any(word.is_nominal for word in gap):
        return Clause(group, Kind.PARTICIPLE, _last_phrase(_trimmed(gap)), governor=governor)
    host = next((clause for clause in reversed(clauses) if clause.group.finite), before)
    return Clause(group, Kind.PARTICIPLE, host.subject, governor=governor)


def _last_marker(gap: Words) -> int | None:
    places = [place for place, word in enumerate(gap) if word.tag in (Tag.RELATIVE, Tag.SUBORDINATOR)]
    return places[-1] if places else None


def _marked(gap: Words, marker: int, group: Group, clauses: list[Clause]) -> Clause:
    governor = len(clauses) - 1
    word = gap[marker]
    after = gap[marker + 1 :]
    if word.tag is Tag.RELATIVE:
        return _relative(gap, marker, group, governor, clauses[governor])
    if word.folded == "that":
        subject = split_adjunct(after)
        return Clause(group, Kind.CONTENT, subject[1], adjunct=subject[0], governor=governor)
    kind = Kind.CONDITION if word.folded in CONDITIONS else Kind.ADVERBIAL
    return Clause(group, kind, after, governor=governor)


def _relative(gap: Words, marker: int, group: Group, governor: int | None, before: Clause | None) -> Clause:
    antecedent = _trimmed(gap[:marker])
    after = gap[marker + 1 :]
    phrase = _last_phrase(antecedent) or (before.subject if before else ())
    own = any(word.is_nominal for word in after)
    noun = antecedent[-1] if antecedent else None
    if own and noun is not None and noun.lemma in REPORT_NOUNS:
        adjunct, subject = split_adjunct(after)
        return Clause(
            group, Kind.CONTENT, subject, adjunct=adjunct, governor=governor, noun=noun, head=antecedent
        )
    if own:
        return Clause(group, Kind.RELATIVE, after, governor=governor, head=antecedent, object=phrase)
    return Clause(group, Kind.RELATIVE, phrase, governor=governor, head=antecedent)


def _ends_coordinated(gap: Words) -> bool:
    rest = gap
    while rest and rest[-1].tag in (Tag.ADVERB, Tag.NEGATOR):
        rest = rest[:-1]
    return bool(rest) and rest[-1].tag is Tag.COORDINATOR


def _without_end(gap: Words) -> Words:
    """Cut the coordinator and the adverbs behind it; an adverb before it belongs to the clause that ends."""
    at = max(place for place, word in enumerate(gap) if word.tag is Tag.COORDINATOR)
    return gap[: at - 1] if at and gap[at - 1].text == "," else gap[:at]


def _coordinated(group: Group, clauses: list[Clause]) -> Clause:
    """Take the subject, and for a bare participle or infinitive the auxiliaries, from the clause it is joined to."""
    place = next((at for at in range(len(clauses) - 1, -1, -1) if clauses[at].group.finite), 0)
    joined = clauses[place]
    verb = group.verb
    bare = len(verb.words) == group.end - group.start
    if bare and joined.group.verb.passive and verb.words[0].form in (Form.PAST.value, Form.PARTICIPLE.value):
        group = replace(group, verb=replace(verb, passive=True))
    if bare and verb.words[0].form == Form.BASE.value:
        group = replace(group, negated=joined.group.negated, modality=joined.group.modality)
    kind = joined.kind if joined.kind in (Kind.RELATIVE, Kind.CONTENT, Kind.CONDITION) else Kind.COORDINATED
    return Clause(group, kind, joined.subject, governor=joined.governor, noun=joined.noun)


def _own_subject(gap: Words, group: Group, clauses: list[Clause]) -> tuple[Words, Clause]:
    governor = len(clauses) - 1
    before = clauses[governor]
    if not any(word.is_nominal for word in gap) or gap[-1].text == "," or _is_only_phrase(gap, before):
        return gap, Clause(group, Kind.MAIN, _pending(clauses))
    cut = _subject_start(gap)
    lemma = before.group.verb.lemmas[0]
    if lemma in SAYING and all(word.tag is Tag.MARK for word in gap[:cut]):
        return (), Clause(group, Kind.CONTENT, gap[cut:], governor=governor)
    if cut == 0 and before.kind is not Kind.PARTICIPLE:
        kind = Kind.CONTENT if lemma in SAYING | OPINION | DISTANCING else Kind.MAIN
        return (), Clause(group, kind, gap, governor=governor if kind is Kind.CONTENT else None)
    adjunct, subject = split_adjunct(gap[cut:])
    return gap[:cut], Clause(group, Kind.MAIN, subject, adjunct=adjunct)


def _is_only_phrase(gap: Words, before: Clause) -> bool:
    """Tell whether the words between two verbs only finish an inserted clause: "signed *in 2001* covers"."""
    inserted = before.kind in (Kind.PARTICIPLE, Kind.RELATIVE, Kind.CONTENT) and before.head
    cut = _subject_start(gap)
    return bool(inserted) and cut == 0 and gap[0].tag in (Tag.PREPOSITION, Tag.NUMBER, Tag.DATE)


def _subject_start(gap: Words) -> int:
    """Return where the next clause's subject begins: behind the last comma or coordinator that opens a phrase."""
    for place in range(len(gap) - 1, 0, -1):
        if gap[place - 1].text in (",", ";", ":", "--", "\u2014", "\u2013", "\u201d", '"'):
            return place
        if gap[place - 1].tag is Tag.COORDINATOR and not _joins_nouns(gap, place - 1):
            return place
    return 0


def _joins_nouns(gap: Words, place: int) -> bool:
    """Tell whether a coordinator stands inside a subject: ", China *and* Russia signed" has its comma before."""
    return any(word.text == "," for word in gap[:place]) and gap[place - 1].text != ","


def _pending(clauses: list[Clause]) -> Words:
    """Return the noun phrase that inserted clauses have kept waiting for its verb."""
    for clause in reversed(clauses):
        if clause.head:
            return clause.head
        if clause.kind is Kind.MAIN:
            return clause.subject
    return clauses[0].subject


def _last_phrase(region: Words) -> Words:
    """Return the last noun phrase of a region with the prepositional phrases inside it."""
    begin = 0
    for place, word in enumerate(region):
        if word.tag in (Tag.MARK, Tag.RELATIVE, Tag.SUBORDINATOR):
            begin = place + 1
    return region[begin:]


def _trimmed(words: Words) -> Words:
    while words and (words[-1].tag is Tag.MARK or words[-1].tag is Tag.COORDINATOR):
        words = words[:-1]
    while words and words[0].tag is Tag.MARK:
        words = words[1:]
    return words
