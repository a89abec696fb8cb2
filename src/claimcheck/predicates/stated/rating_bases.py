"""How many reviews a mark rests on: "a rating of 71% *based on 114 reviews*, with an average rating of 6/10".

Observation: the count stands in a phrase that hangs on the mark, and a second mark often stands behind it. Both are
told of the work. So a sentence that tells a mark also tells how many reviews the work has, and its average. In a claim
the count stays with the mark, for which it must hold.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.stated.ratings import UNSAID, Mark, is_mark, is_rated, mark_in, on_site, rated
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

REVIEWS = frozenset({"review", "critic", "reviewer"})
"""Nouns for those whose opinions make a mark: a review has its critic."""

_RESTING = frozenset({"on", "from", "by", "over", "with", "to", "across", "among"})
_OPENING = frozenset(
    {"based", "determined", "averaged", "defined", "according", "calculated", "with", "from", "by"}
)
_REPORTING = frozenset({"report", "list", "show", "record", "register", "calculate"})
_POSITIVE = frozenset({"positive", "favorable", "favourable"})
_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_MOST_COUNTED = 4
"""Words of what is counted."""
_REACH = 30
"""Words behind a mark in which its count is looked for."""


def without_basis(statement: Predication) -> Predication:
    """Return a statement of a mark without the count that it rests on, which is told beside it."""
    if not is_rated(statement):
        return statement
    adjunct, subject = statement.adjunct, statement.subject
    opened = _basis_end(adjunct, 0)
    adjunct = adjunct[opened:] if opened else adjunct
    polluted = _basis_end(subject, 0)
    subject = subject[polluted:] if polluted and polluted < len(subject) else subject
    begin = next(
        (at for at in range(1, len(statement.complement)) if _basis_end(statement.complement, at)), None
    )
    said = statement.complement
    if begin is not None:
        said = (*said[:begin], *said[_basis_end(said, begin) :])
    spoken = begin is not None and bool(statement.speaker) and statement.speaker[0].tag is Tag.NUMBER
    speaker = () if spoken or (opened and statement.speaker) else statement.speaker
    return replace(statement, adjunct=adjunct, subject=subject, complement=said, speaker=speaker)


def with_date(statement: Predication, words: Words) -> Predication:
    """Return a statement of a mark with the date behind its count: "based on 44 reviews *as of May 2019*"."""
    if not is_rated(statement):
        return statement
    if any(word.tag is Tag.DATE for word in (*statement.adjunct, *statement.complement)):
        return statement
    figure = next(word for word in statement.complement if is_mark(word))
    for before, of, date in zip(*(words[figure.index + at :] for at in range(3)), strict=False):
        if before.text in ".;":
            break
        if (before.folded, of.folded, date.tag) == ("as", "of", Tag.DATE):
            return replace(statement, adjunct=(*statement.adjunct, before, of, date))
    return statement


def _basis_end(words: Words, begin: int) -> int:
    """Return where "based on 114 reviews," ends if it begins at `begin`; 0 if it does not."""
    at = begin
    if words[at : at + 1] == () or words[at].folded not in _OPENING | {"from"}:
        return 0
    at += 1
    if at < len(words) and words[at].folded in _RESTING:
        at += 1
    end = counted_end(words, at)
    if not end:
        return 0
    return end + any(word.text == "," for word in words[end : end + 1])


def unsaid_words(statement: Predication, words: Words) -> frozenset[int]:
    """Return the places of the words beside a statement of a mark that say nothing more of it.

    They connect it with its reviews ("*based on* 114 *reviews*"), or are left out of its name ("*approval* rating").
    """
    if not is_rated(statement):
        return frozenset()
    found = {word.index for word in words if word.folded in UNSAID}
    for at in range(len(words)):
        end = _basis_end(words, at)
        found |= {word.index for word in words[at:end] if word.lemma in REVIEWS or word.folded in _OPENING}
    return frozenset(found)


def counted_end(words: Words, at: int) -> int:
    """Return where a count of reviews or critics that begins at `at` ends; 0 for anything else."""
    if at >= len(words) or words[at].tag is not Tag.NUMBER or is_mark(words[at]):
        return 0
    for place in range(at + 1, min(at + 1 + _MOST_COUNTED, len(words))):
        if words[place].lemma in REVIEWS and not _goes_on(words, place):
            return place + 1
        if words[place].tag not in _COUNTED:
            return 0
    return 0


def _goes_on(words: Words, place: int) -> bool:
    """Tell "114 *review* sites"."""
    return any(word.tag is Tag.NOUN for word in words[place + 1 : place + 2])


def find_rated(words: Words, statements: Iterable[Predication]) -> Iterator[Predication]:
    """Yield what the sentence tells of a work beside its mark: how many reviews it has, and its average.

    `statements` are the sentence's, its marks in the form of `as_rated`.
    """
    if not any(word.lemma in REVIEWS or word.lemma in ("rating", "score", "average") for word in words):
        return
    for statement in statements:
        told = _told(statement)
        if told is None:
            continue
        if told is not statement:
            yield replace(told, main=False)
        yield from _beside(words, told)


def _told(statement: Predication) -> Predication | None:
    """Return a statement of a mark, also of what a site only reports, and of a share of critics; None for others."""
    if statement.verb.nominal or statement.negated or not statement.verb.words:
        return None
    said = statement.complement
    if is_rated(statement):
        return statement
    if statement.verb.lemmas[0] in _REPORTING and any(word.tag is Tag.NAME for word in statement.subject):
        mark = mark_in(said)
        return _of_topic(statement, mark, said[mark.end :]) if mark is not None else None
    return _of_share(statement)


def _of_topic(statement: Predication, mark: Mark, rest: Words) -> Predication:
    """Return the mark as that of what the text is about, which a site's report leaves unsaid."""
    return rated(statement, (_it(statement.subject[0]),), mark, (*on_site(statement.subject), *rest))


def _it(word: Word) -> Word:
    """Return a pointer in the place of a site, where nothing of its own sentence stands before it."""
    return replace(word, text="it", folded="it", lemma="it", tag=Tag.PRONOUN, form="", atom=None)


def _of_share(statement: Predication) -> Predication | None:
    """Read "92% of 165 critics gave the film positive reviews" as the film's rating."""
    who, said = statement.subject, statement.complement
    shared = len(who) > 3 and is_mark(who[0]) and who[1].folded == "of"  # noqa: PLR2004  share, "of", count, critics
    counted = next((at for at in (2, 3) if shared and counted_end(who, at)), None)
    if counted is None or not any(word.folded in _POSITIVE for word in said):
        return None
    noun = next(word for word in who if word.lemma in REVIEWS)
    if statement.verb.lemmas == ("give",):
        thing = next((at for at, word in enumerate(said) if word.folded in _POSITIVE), 0)
        thing -= any(word.tag is Tag.DETERMINER for word in said[thing - 1 : thing])
        works = said[:thing]
    else:
        works = (_it(who[0]),) if statement.verb.lemmas == ("be",) else ()
    named = any(word.tag is Tag.NAME for word in statement.speaker)
    site = on_site(statement.speaker) if named else ()
    told = rated(statement, works, Mark((), noun, who[0], 1), site)
    return replace(told, speaker=()) if works else None


def _beside(words: Words, told: Predication) -> Iterator[Predication]:
    """Yield what the words behind a mark tell of the same work."""
    figure = next(word for word in told.complement if is_mark(word))
    site = _site(told.complement)
    end = min(figure.index + _REACH, len(words))
    for at in range(figure.index + 1, end):
        word = words[at]
        if word.text in ".;":
            return
        if word.tag is not Tag.NUMBER:
            continue
        if is_mark(word):
            average = _average(words, at)
            if average is not None:
                yield replace(rated(told, told.subject, average, site), main=False)
        elif words[at - 1].folded in _RESTING | {"of"} and (stop := counted_end(words, at)):
            yield _having(told, (*words[at : stop - 1], _review(words[stop - 1])), site)


def _average(words: Words, at: int) -> Mark | None:
    """Return the average whose figure stands at `at`: "an average rating of 6/10", "a rating average of 6/10"."""
    begin = at
    while begin > at - _MOST_COUNTED - 1 and words[begin - 1].tag in (*_COUNTED, Tag.VERB, Tag.PREPOSITION):
        if words[begin - 1].tag is Tag.PREPOSITION and words[begin - 1].folded != "of":
            break
        begin -= 1
    mark = mark_in(words[begin : at + 1])
    averaged = mark is not None and any(word.lemma == "average" for word in words[begin:at])
    return mark._replace(kind=_averaging(words[begin:at])) if mark is not None and averaged else None


def _averaging(words: Words) -> Words:
    return tuple(replace(word, tag=Tag.ADJECTIVE) for word in words if word.lemma == "average")[:1]


def _having(told: Predication, said: Words, site: Words) -> Predication:
    verb = Verb(("have",), families_of(("have",)), told.verb.words)
    return replace(told, verb=verb, complement=said, adjunct=(*told.adjunct, *site), main=False)


def _review(noun: Word) -> Word:
    return replace(noun, folded="reviews", lemma="review")


def _site(said: Words) -> Words:
    """Return the phrase that names the site: "on the website Rotten Tomatoes"."""
    begin = next((at for at, word in enumerate(said) if word.folded == "on"), len(said))
    end = next((at + 1 for at, word in enumerate(said) if at > begin and word.tag is Tag.NAME), begin)
    return said[begin:end]
