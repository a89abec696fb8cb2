"""Marks told in one form, whatever the verb: "scored 92%", "holds a 92% approval rating", "was rated 92%".

Observation: who reports what critics think of a work tells its mark by a dozen verbs, with the figure before the noun
or behind it, and as what the site gave. All of them say that the work has a rating of so much. So each is read as
that, with the site in a phrase of its own; "approval" goes without saying, "average" and "audience" do not.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

HEADS = frozenset({"rating", "score", "average"})
"""Nouns for a mark; "approval" is one behind its percentage, and "approval rate" is told as one."""

_SHOWN = frozenset({"rating", "score"})
_HAVING = frozenset(
    {"have", "hold", "receive", "get", "earn", "garner", "obtain", "achieve", "carry", "gain"}
)
_GIVING = frozenset({"give", "award", "assign", "grant"})
UNSAID = frozenset({"approval", "weighted", "critic", "critical", "tomatometer"})
"""Qualifiers of a mark that name no other mark."""

_MARKED = (
    "%",
    "percent",
    "per cent",
    "/5",
    "/10",
    "/100",
    "out of 5",
    "out of 10",
    "out of 100",
    "out of five",
)
_OF_TEN = ("/5", "/10", " 5", " 10")
_TOLD_BY = _HAVING | _GIVING | {"given"}
_LABELS = frozenset({"certified fresh", "fresh", "rotten"})
_QUOTES = '"“”'
_PHRASE = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.VERB, Tag.ADVERB})
_NAMING = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.DETERMINER, Tag.NUMBER, Tag.POSSESSIVE})
_LONGEST_PHRASE = 7
"""Words of a phrase for a mark before its noun or figure."""


class Mark(NamedTuple):
    """A phrase for a mark among the words of a clause."""

    kind: Words
    """What is said of the mark beside its noun: "average", "audience"."""
    noun: Word
    figure: Word
    end: int
    """Where the phrase ends."""


def as_rated(statement: Predication) -> Predication:
    """Return a statement of a mark as what has a rating of so much; any other as it is."""
    if statement.verb.nominal or not statement.subject:
        return statement
    lemma = statement.verb.lemmas[-1]
    if len(statement.verb.lemmas) > 1 and lemma != "given":
        return statement
    if lemma in ("score", "rate", "be"):
        return _as_scored(statement)
    if lemma in _GIVING and not statement.verb.passive:
        return _as_given(statement)
    mark = _mark(statement.complement, 0) if lemma in _TOLD_BY else None
    return (
        statement
        if mark is None
        else rated(statement, statement.subject, mark, statement.complement[mark.end :])
    )


def rated(statement: Predication, thing: Words, mark: Mark, rest: Words) -> Predication:
    """Return the statement that `thing` has a mark; `rest` are the other words that the verb governs."""
    shown = mark.noun.text if mark.noun.lemma in _SHOWN else "rating"
    noun = replace(mark.noun, text=shown, folded="rating", lemma="rating", tag=Tag.NOUN, form="", atom=None)
    of = replace(noun, text="of", folded="of", lemma="of", tag=Tag.PREPOSITION)
    verb = Verb(("have",), families_of(("have",)), statement.verb.words)
    said = (*mark.kind, noun, of, mark.figure, *rest)
    return replace(statement, verb=verb, subject=thing, complement=said)


def is_rated(statement: Predication) -> bool:
    """Tell whether a statement says, in the form of `as_rated`, which mark a thing has."""
    if statement.verb.lemmas != ("have",):
        return False
    said = statement.complement
    return any(
        before.lemma == "rating" and is_mark(word) for before, word in zip(said, said[2:], strict=False)
    )


def words_of_mark(statement: Predication, words: Words) -> frozenset[int]:
    """Return the places of the words of a sentence that name the mark of a statement in the form of `as_rated`.

    The form leaves out the article, "approval" and the sentence's own "of": they still belong to the mark, and to no
    other statement of the sentence.
    """
    if not is_rated(statement):
        return frozenset()
    said = statement.complement
    end = next(place for place, word in enumerate(said) if place > 1 and is_mark(word))
    places = [word.index for word in said[: end + 1]]
    begin = min(places)
    while begin and (words[begin - 1].folded in UNSAID or words[begin - 1].tag is Tag.DETERMINER):
        begin -= 1
    return frozenset(range(begin, max(places) + 1))


def is_mark(word: Word) -> bool:
    """Tell whether a figure can be a mark: a percentage, or so much out of ten."""
    return word.tag is Tag.NUMBER and word.folded.endswith(_MARKED)


def mark_in(words: Sequence[Word]) -> Mark | None:
    """Return the mark that a phrase opens with, or None."""
    return _mark(tuple(words), 0)


def _as_scored(statement: Predication) -> Predication:
    """Read "scored 92%", "was rated 92%" and "its rating is 92%"."""
    said, verb = statement.complement, statement.verb
    if not said or not is_mark(said[0]) or any(word.folded == "of" for word in said[1:2]):
        return statement
    if verb.lemmas == ("be",):
        return _as_being(statement)
    if not verb.words or verb.passive is not (verb.lemmas == ("rate",)):
        return statement
    return rated(statement, statement.subject, Mark((), verb.words[-1], said[0], 1), said[1:])


def _as_being(statement: Predication) -> Predication:
    """Read "X's approval rating on a site is 92%": the site stands behind the noun."""
    subject = statement.subject
    owned, head = _owned_mark(subject)
    if not head:
        return statement
    figure, rest = statement.complement[0], statement.complement[1:]
    mark = Mark(_kind(subject[owned + 1 : head], subject[head], figure), subject[head], figure, 1)
    return rated(statement, subject[:owned], mark, (*subject[head + 1 :], *rest))


def bearer_of(subject: Words) -> Words:
    """Return whose mark a phrase is, "X" for "X's approval rating"; any other phrase as it is."""
    owned, head = _owned_mark(subject)
    return subject[:owned] if head else subject


def _owned_mark(subject: Words) -> tuple[int, int]:
    """Return the places of the possessive mark and of the noun in "X's approval rating"; zeros for anything else."""
    owned = next((at for at, word in enumerate(subject) if word.tag is Tag.POSSESSIVE), 0)
    head = next((at for at, word in enumerate(subject) if at > owned and word.lemma in HEADS), 0)
    plain = owned and head and all(word.tag in _PHRASE for word in subject[owned + 1 : head])
    return (owned, head) if plain else (0, 0)


def _as_given(statement: Predication) -> Predication:
    """Read "the site gave the film a score of 80" as what the film has on the site."""
    said = statement.complement
    thing = next(
        (
            at
            for at, word in enumerate(said)
            if at and word.tag is Tag.DETERMINER and word.folded in ("a", "an")
        ),
        0,
    )
    mark = _mark(said, thing) if thing and all(word.tag in _NAMING for word in said[:thing]) else None
    if mark is None or not any(word.tag is Tag.NAME for word in statement.subject):
        return statement
    return rated(statement, said[:thing], mark, (*on_site(statement.subject), *said[mark.end :]))


def on_site(site: Words) -> Words:
    """Return the phrase for where a mark is given: "on Metacritic"."""
    on = replace(site[0], text="on", folded="on", lemma="on", tag=Tag.PREPOSITION, atom=None)
    return (on, *site)


def _mark(words: Words, begin: int) -> Mark | None:
    """Return the mark in "an approval rating of 71%", "a 71% rating", "26% approval" and "a 68/100"."""
    begin += any(word.tag is Tag.DETERMINER for word in words[begin : begin + 1])
    limit = min(begin + _LONGEST_PHRASE, len(words))
    at = next((place for place in range(begin, limit) if words[place].tag not in _PHRASE), limit)
    if at < len(words) and is_mark(words[at]):
        return _mark_behind(words, begin, at)
    if at + 1 < len(words) and words[at].folded == "of" and is_mark(words[at + 1]) and at > begin:
        return _mark_named(words[begin:at], words[at + 1], at + 2)
    return None


def _mark_behind(words: Words, begin: int, at: int) -> Mark | None:
    """Return the mark whose figure stands right behind its noun or before it."""
    if at > begin:
        return _mark_named(words[begin:at], words[at], at + 1)
    begin = next(place for place in range(at + 1, len(words) + 1) if not _is_label(words[place : place + 1]))
    end = next((place for place in range(begin, len(words)) if words[place].tag not in _PHRASE), len(words))
    behind = words[begin : min(end, begin + _LONGEST_PHRASE)]
    head = next((place for place, word in enumerate(behind) if word.lemma in HEADS), None)
    if head is not None:
        return Mark(_kind(behind[:head], behind[head], words[at]), behind[head], words[at], begin + head + 1)
    if [word.lemma for word in behind] == ["approval"]:
        return Mark((), behind[0], words[at], begin + 1)
    bare = not behind and not words[at].folded.endswith(("%", "percent", "cent"))
    named = bare and not any(word.folded == "of" for word in words[at + 1 : at + 2])
    return Mark((), words[at], words[at], at + 1) if named else None


def _is_label(words: Words) -> bool:
    """Tell how a site labels a mark, which says no more than the figure: 'a 74% *"Certified Fresh"* rating'."""
    return any(word.text in _QUOTES or word.folded.strip(_QUOTES) in _LABELS for word in words)


def _mark_named(before: Words, figure: Word, end: int) -> Mark | None:
    """Return the mark whose noun ends `before`."""
    *kind, noun = before
    approval = noun.lemma == "rate" and any(word.lemma == "approval" for word in kind)
    if noun.lemma not in HEADS and not approval:
        return None
    return Mark(_kind(tuple(kind), noun, figure), noun, figure, end)


def _kind(words: Words, noun: Word, figure: Word) -> Words:
    """Return what sets a mark apart from others: an average, unless it is what the site computes as its score."""
    whole = not figure.folded.endswith(_OF_TEN) and any(word.folded == "weighted" for word in words)
    unsaid = UNSAID | ({"average"} if whole else frozenset())
    kept = tuple(word for word in words if word.lemma not in unsaid and word.folded not in unsaid)
    return (*kept, replace(noun, tag=Tag.ADJECTIVE)) if noun.lemma == "average" else kept
