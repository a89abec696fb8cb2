"""Counts that go with a rank: "leads the league in goals *with 23*", "is third in wins, *with 14*".

Observation: who is said to lead in something is told with a bare figure, and of what it is so many stands before it. So
the figure is read with its noun, as what the leader has, and by the verb that goes with such things: goals are scored.
What the leader is set against ("in the league", "among women") bounds the rank and not the count; where any other
phrase ("in a single season") stands between, the count may be one of that alone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.light_verbs import light_verbs, main_verb_of
from claimcheck.predicates.words import Tag, Word

_LEADING = frozenset({"lead", "top", "head", "pace"})
_PLACING = frozenset({"rank", "finish", "place", "end", "be", "stand", "sit"})
_LEADER = frozenset({"leader", "champion", "second", "third", "fourth", "fifth"})
_ORDINALS = ("1st", "2nd", "3rd", "th", "first", "second", "third", "tied")
_BEHIND = frozenset({"to", "behind", "after"})
"""What the leader stands behind, whose figure it may be: "second *to* Lind, the leader in goals with 23"."""

_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_ENDING = frozenset({Tag.PREPOSITION, Tag.MARK, Tag.DATE})
_AMONG = frozenset({"among", "amongst", "of", "out"})
_FIELDS = frozenset("country nation world league state region conference division history field".split())
"""What one is set against in "the most in the *country*"."""


def find_ranked(statements: Iterable[Predication]) -> Iterator[Predication]:
    """Yield what those have, and did, of whose rank a statement tells the count: twice, by "have" and by its verb."""
    for statement in statements:
        plain = statement.modality is Modality.FACT and not statement.negated and not statement.verb.passive
        figure = _figure(statement.complement) if plain and statement.subject else 0
        begin = _thing_begin(statement, figure) if figure else 0
        if begin:
            yield from _as_counts(statement, figure, begin)


def rankings_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a rank may be told with the count of what a claim says was done so many times."""
    lights = light_verbs(claim.verb.lemmas[0])
    counts = bool(lights) and any(word.tag is Tag.NUMBER for word in claim.complement)
    told = counts and any(main_verb_of(word.lemma) in lights for word in claim.complement)
    return _LEADING | _PLACING if told else frozenset()


def _figure(said: Words) -> int:
    """Return the place of the bare figure behind "with"; 0 where there is none."""
    for at in range(1, len(said)):
        bare = said[at].tag is Tag.NUMBER and said[at].text.replace(",", "").isalnum()
        ended = all(word.tag in _ENDING for word in said[at + 1 : at + 2])
        if bare and ended and said[at - 1].folded == "with":
            return at
    return 0


def _thing_begin(statement: Predication, figure: int) -> int:
    """Return where the noun of what is counted begins before the figure; 0 where no rank is told."""
    said = statement.complement[: figure - 1]
    placed = statement.verb.lemmas[0] in _PLACING and any(_is_rank(word) for word in said)
    ranks = placed or statement.verb.lemmas[0] in _LEADING
    if not ranks or any(word.folded in _BEHIND for word in said):
        return 0
    into = [at for at, word in enumerate(said) if word.folded == "in" and _thing(said, at + 1)]
    return into[-1] + 1 if into else 0


def _is_rank(word: Word) -> bool:
    return word.lemma in _LEADER or word.folded.endswith(_ORDINALS)


def _thing(said: Words, begin: int) -> Words:
    """Return what is counted: a noun in the plural with what qualifies it, up to a phrase, a mark or the figure."""
    end = next((at for at in range(begin, len(said)) if said[at].tag not in _COUNTED), len(said))
    named = end > begin and said[end - 1].tag is Tag.NOUN and said[end - 1].folded != said[end - 1].lemma
    whole = end == len(said) or said[end].tag in _ENDING
    return said[begin:end] if named and whole else ()


def _as_counts(statement: Predication, figure: int, begin: int) -> Iterator[Predication]:
    said = statement.complement
    thing = _thing(said[: figure - 1], begin)
    if not thing or not _bounds_rank(said[begin + len(thing) : figure - 1]):
        return
    counted = (said[figure], *thing, *said[figure + 1 :])
    for lemma in sorted({"have", main_verb_of(thing[-1].lemma)} - {""}):
        verb = Verb((lemma,), families_of((lemma,)), statement.verb.words)
        yield replace(statement, verb=verb, complement=counted, main=False)


def _bounds_rank(between: Words) -> bool:
    """Tell whether what stands before the figure names no more than whom the leader is set against."""
    starts = [at for at, word in enumerate(between) if word.tag in _ENDING]
    ends = (*starts[1:], len(between))[: len(starts)]
    return all(_is_field(between[begin:end]) for begin, end in zip(starts, ends, strict=True))


def _is_field(phrase: Words) -> bool:
    among = phrase[0].folded in _AMONG or phrase[0].tag is Tag.MARK
    return among or (phrase[0].folded == "in" and phrase[-1].lemma in _FIELDS)
