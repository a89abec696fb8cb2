"""Pasts that are participles: "the treaty *signed* in 2001 covers", "the ship, *built* in 1910, sank"."""

from dataclasses import replace
from itertools import pairwise

from claimcheck.language.lexicon import Form
from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.clauses.gaps import ends_coordinated, has_nominal, has_own_subject
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.clauses.inserted_speakers import speaker_behind
from claimcheck.predicates.clauses.pasts import (
    BREAKS,
    NEEDING_OBJECT,
    WITHOUT_OBJECT,
    breaks_off,
    has_object,
    is_bare_past,
    is_told_as_past,
    is_unbroken,
    lacks_object,
    opens_clause,
)
from claimcheck.predicates.tables.lexical import (
    DISTANCING,
    DOUBTING,
    OPINION,
    SAYING,
)
from claimcheck.predicates.tags.word_forms import word_form
from claimcheck.predicates.words import Tag

_GOVERNING = SAYING | OPINION | DISTANCING | DOUBTING | {"see", "make", "let"}
"""Verbs behind which a clause may begin without a conjunction."""

_INSIDE_ABSOLUTE = frozenset(
    {Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.DATE, Tag.COORDINATOR, Tag.POSSESSIVE}
)
_SHORTEST_OPENED = len("in|Lund".split("|"))

_DOERS = frozenset({"i", "he", "she", "we", "they"})
"""What stands before a verb as nothing but its subject: "the time *he* visited the clinic"."""

_LONGEST_ABSOLUTE = 8
"""Words between "with" and its participle."""

_NAMING = frozenset({"call", "name", "dub", "nickname"})
_TALE_ENDS = (["has", "it", ","], ["had", "it", ","])


def mark_participles(words: Words, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Return the verb groups, those pasts read as participles beside which a verb of that part needs the subject."""
    ends = sorted({*(word.index for word in words if word.text == ";"), *speaker_behind(words, groups)})
    if not ends:
        return _marked(words, groups)
    return tuple(
        group
        for begin, end in pairwise((0, *ends, len(words)))
        for group in _marked(words[:end], tuple(one for one in groups if begin <= one.start < end))
    )


def _marked(words: Words, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    marked = list(groups)
    for place, group in enumerate(groups):
        closes = place > 0 and _closes_inserted(words, marked[:place], group)
        past = not closes and is_bare_past(words, group)
        opened = place == 0 and _is_fronted(words, groups)
        joined = place > 0 and _joins_participle(words, marked[place - 1], groups, place)
        known = (*marked[:place], *groups[place:])
        if past and (opened or joined or _is_reduced(words, known, place) or _is_absolute(words, group)):
            marked[place] = replace(group, finite=False, verb=replace(group.verb, passive=True))
    return tuple(marked)


def _joins_participle(words: Words, before: Group, groups: tuple[Group, ...], place: int) -> bool:
    """Tell "the firm, founded in 1990 and *based* in Lund, employed", whose verb is still to come."""
    between = words[before.end : groups[place].start]
    joined = not before.finite and before.verb.passive and between[-1:] != () and ends_coordinated(between)
    return joined and _closes_before_verb(words, groups, place)


def _closes_before_verb(words: Words, groups: tuple[Group, ...], place: int) -> bool:
    """Tell whether a comma stands before the next verb, which is finite."""
    if place + 1 == len(groups) or not groups[place + 1].finite:
        return False
    gap = words[groups[place].end : groups[place + 1].start]
    return bool(gap) and gap[-1].text == ","


def _is_fronted(words: Words, groups: tuple[Group, ...]) -> bool:
    """Tell whether a past opens the sentence and leaves the subject to the next verb: "Founded in 2003, the club …"."""
    first = groups[0]
    if any(word.is_nominal for word in words[: first.start]) or len(groups) == 1 or not groups[1].finite:
        return False
    return any(word.text == "," for word in words[first.end : groups[1].start])


def _is_absolute(words: Words, group: Group) -> bool:
    """Tell "rose, *with two ports* named as hubs", where "with" gives a participle its subject."""
    begin = group.start
    while begin and group.start - begin < _LONGEST_ABSOLUTE and words[begin - 1].tag in _INSIDE_ABSOLUTE:
        begin -= 1
    opened = 1 < begin < group.start and words[begin - 1].folded == "with"
    return opened and words[begin - 2].text == ","


def _closes_inserted(words: Words, earlier: list[Group], group: Group) -> bool:
    """Tell whether a verb stands behind a clause that is inserted between it and its subject."""
    if earlier[-1].finite:
        inserted = _is_relative(words, earlier[-2].end if len(earlier) > 1 else 0, earlier[-1], group)
        return inserted or (len(earlier) == 1 and _ends_tale(words, group))
    return _is_inserted(words, earlier[-1], group)


def _ends_tale(words: Words, group: Group) -> bool:
    """Tell "the museum, rumour *has it*, opened": nothing hangs on that "it", and the museum has no verb yet."""
    return [word.folded for word in words[max(group.start - 3, 0) : group.start]] in _TALE_ENDS


def _is_relative(words: Words, begin: int, first: Group, group: Group) -> bool:
    """Tell whether the verb before stands in a relative clause: "the ward, which does not treat men, *opened*".

    From `begin` on no other verb stands before it.
    """
    opened = next((at for at in range(begin, first.start) if words[at].tag is Tag.RELATIVE), 0)
    return opened > 1 and words[opened - 1].text == "," and words[group.start - 1].text == ","


def _is_inserted(words: Words, inserted: Group, group: Group) -> bool:
    """Tell whether a participle stands between commas, so that what follows is the verb: "the ship, built …, sank"."""
    opens = inserted.start > 0 and words[inserted.start - 1].text == ","
    return opens and words[group.start - 1].text == ","


def _is_reduced(words: Words, groups: tuple[Group, ...], place: int) -> bool:
    """Tell whether a past qualifies the noun before it rather than states something of it."""
    group = groups[place]
    if group.start == 0 or words[group.start - 1].folded in _DOERS:
        return False
    apart = words[group.start - 1].text == ","
    if not apart and has_own_subject(words[groups[place - 1].end if place else 0 : group.start]):
        # "Said that the treaty *signed in Geneva* ended the war", not "that the mine closed in 2019 is false".
        return _is_told(words, groups, place) and _leaves_subject(words, groups, place)
    alone = _is_only_dated_or_named(words, groups, place)
    if alone or group.verb.lemmas[0] in SAYING:
        return alone
    if _is_in_opened_phrase(words, groups, place):
        return True
    before = words[group.start - 1]
    if before.is_nominal:
        return _follows_noun(words, groups, place)
    return before.text == "," and _follows_comma(words, groups, place)


def _is_told(words: Words, groups: tuple[Group, ...], place: int) -> bool:
    """Tell whether a verb of saying leads to the clause; "anyone *who says* that" leads to none."""
    before = groups[place - 1] if place else groups[place]
    says = place > 0 and before.verb.lemmas[0] in SAYING
    return says and before.start > 0 and words[before.start - 1].tag is not Tag.RELATIVE


def _is_only_dated_or_named(words: Words, groups: tuple[Group, ...], place: int) -> bool:
    """Tell "the plan *announced in May* was approved" and "a man *called Lind* died".

    A time alone is no subject of the verb behind it, and a name is none where somebody bears it.
    """
    group = groups[place]
    if place + 1 == len(groups) or not groups[place + 1].finite or not words[group.start - 1].is_nominal:
        return False
    gap = words[group.end : groups[place + 1].start]
    if group.verb.lemmas[0] in _NAMING:
        return words[group.start - 1].tag is Tag.NOUN and [word.tag for word in gap] == [Tag.NAME]
    opened = len(gap) > 1 and gap[0].tag is Tag.PREPOSITION
    return opened and all(word.tag is Tag.DATE for word in gap[1:])


def _is_in_opened_phrase(words: Words, groups: tuple[Group, ...], place: int) -> bool:
    """Tell whether a preposition governs the noun before: "according to *a study* published", "in *a mill* built in".

    But for "according to" that takes a verb that would need an object: "in the north *prices fell*" has its subject.
    """
    group = groups[place]
    earliest = groups[place - 1].end if place else 0
    end = begin = group.start - (words[group.start - 1].text == ",")
    while begin > earliest and words[begin - 1].tag not in BREAKS:
        begin -= 1
    phrase = words[begin:end]
    if len(phrase) < _SHORTEST_OPENED or not phrase[-1].is_nominal:
        return False
    if phrase[0].folded == "according":
        # "Oman, according to the report, *employed* 300" has no other verb.
        return words[group.start - 1].text != "," or any(later.finite for later in groups[place + 1 :])
    if place + 1 == len(groups) or group.verb.lemmas[0] not in NEEDING_OBJECT:
        return False
    return phrase[0].tag is Tag.PREPOSITION and words[group.end].tag in WITHOUT_OBJECT


def _follows_noun(words: Words, groups: tuple[Group, ...], place: int) -> bool:
    group = groups[place]
    shared = place and _shares_clause(words, groups[place - 1], group)
    if group.verb.passive or (shared and not _is_awaited(words, groups, place)):
        return True
    if place and lacks_object(words, group) and is_unbroken(words[groups[place - 1].end : group.start]):
        return True
    return _leaves_subject(words, groups, place)


def _is_awaited(words: Words, groups: tuple[Group, ...], place: int) -> bool:
    """Tell "a man who phoned Lind *died*": the man has no other verb, and Lind is whom he phoned."""
    first = groups[place - 1]
    opened = place > 0 and first.start > 1 and words[first.start - 1].tag is Tag.RELATIVE
    if opened and place > 1:
        # Behind "although the mayor objected, …" and "said …" the man is not whom a verb before acts on.
        before = groups[place - 2]
        between = words[before.end : first.start - 1]
        opened = before.verb.lemmas[0] in _GOVERNING or any(word.tag in BREAKS for word in between)
    after = words[groups[place].end : groups[place + 1].start] if place + 1 < len(groups) else ()
    alone = place + 1 == len(groups) or opens_clause(after) or breaks_off(after)
    return opened and alone and not lacks_object(words, groups[place])


def _follows_comma(words: Words, groups: tuple[Group, ...], place: int) -> bool:
    group = groups[place]
    if group.verb.passive:
        return True
    if place + 1 == len(groups):
        opened = group.end < len(words) and words[group.end].tag is Tag.PREPOSITION
        return place > 0 and opened and not _follows_speaker(words, groups[place - 1], group)
    if place and _is_told_more(words, groups, place):
        return True
    last = _last_joined(words, groups, place)
    return _closes_before_verb(words, groups, last) or _leaves_subject(words, groups, place)


def _is_told_more(words: Words, groups: tuple[Group, ...], place: int) -> bool:
    """Tell "an album, *released* in 2001, which …": the verb behind has its subject, and this one lacks an object."""
    after = words[groups[place].end : groups[place + 1].start]
    last = max((at for at, word in enumerate(after) if word.tag in BREAKS), default=None)
    own = last is not None and (after[last].tag is Tag.RELATIVE or has_nominal(after[last + 1 :]))
    born = all(
        reading.form is not Form.PAST for reading in word_form(words[groups[place].start].folded).readings
    )
    follows = _follows_speaker(words, groups[place - 1], groups[place])
    return own and not follows and (born or lacks_object(words, groups[place]))


def _follows_speaker(words: Words, before: Group, group: Group) -> bool:
    """Tell "Anne, the report said, *died* in May" and "…, Lund said on Monday, *died*", whose verb it is."""
    between = words[before.end : group.start]
    said = before.finite and before.verb.lemmas[0] in SAYING
    return said and all(word.tag in (Tag.MARK, Tag.DATE) for word in between)


def _last_joined(words: Words, groups: tuple[Group, ...], place: int) -> int:
    """Return the place of the last past that is joined to this one: "founded in 1990 *and based* in Lund,"."""
    while place + 1 < len(groups) and is_bare_past(words, groups[place + 1]):
        between = words[groups[place].end : groups[place + 1].start]
        if not between or not ends_coordinated(between):
            break
        place += 1
    return place


def _leaves_subject(words: Words, groups: tuple[Group, ...], place: int) -> bool:
    """Tell whether only a prepositional phrase stands before the next finite verb, which so has no other subject."""
    if place + 1 == len(groups) or not groups[place + 1].finite:
        return False
    gap = words[groups[place].end : groups[place + 1].start]
    if not gap or gap[0].tag is not Tag.PREPOSITION or any(word.tag in BREAKS for word in gap):
        return False
    needs_object = groups[place].verb.lemmas[0] in NEEDING_OBJECT
    if not needs_object and lacks_object(words, groups[place + 1]):
        # "The mayor *lived* in a house built in 1990": what lacks its object is the participle.
        return False
    return needs_object or not (opens_clause(gap) and is_told_as_past(words[groups[place + 1].start]))


def _shares_clause(words: Words, earlier: Group, group: Group) -> bool:
    """Tell whether a finite verb stands before in the same clause, so that this past can only be a participle."""
    if not earlier.finite or earlier.verb.lemmas[0] in _GOVERNING:
        return False
    between = words[earlier.end : group.start]
    needs_object = group.verb.lemmas[0] in NEEDING_OBJECT
    if (has_object(words, group) or not needs_object) and opens_clause(between):
        # "Was rich after the owner sold *the mine*", "after the strike ended": neither is a participle.
        return False
    return is_unbroken(between)
