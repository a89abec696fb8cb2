"""What films and shows take in: "grossed $90 million at the box office", "had a worldwide gross of $90 million".

Observation: where the money came in ("at the box office", "in ticket sales") says nothing more of what a film grossed;
of a firm it does, for to earn is not to sell. So what is earned "in ticket sales" is grossed, and nothing else.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_EARNING = frozenset({"gross", "earn", "make", "take", "bring", "rake", "pull", "collect"})
_TAKINGS = frozenset({"sale", "receipt", "revenue", "taking"})
_TOTALS = frozenset({"total", "overall", "altogether"})
_GROSS = frozenset({"gross", "takings", "taking"})
_INSIDE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME})
_KINDS = frozenset({"box", "office", "ticket", "cinema", "theatrical", "total", "overall", "lifetime"})
"""Words for a film's takings that name no part of them."""

_PARTS = frozenset({"weekend", "week", "day", "night", "preview", "debut", "opening"})
"""What has only a part of a film's run."""

_LONGEST = 6
"""Words of a phrase for where the money came in."""


def as_grossed(statement: Predication) -> Predication:
    """Read what a film took in as what it grossed, without the words that say where tickets are paid."""
    verb = statement.verb
    if len(verb.lemmas) > 2 or verb.passive or not statement.subject:  # noqa: PLR2004  a verb and its particle
        return statement
    if verb.lemmas == ("be",):
        return _as_owner(statement)
    if verb.lemmas == ("have",):
        return _as_having(statement)
    if verb.lemmas[0] not in _EARNING or not _has_figure(statement.complement):
        return statement
    return _without_takings(_without_total(statement))


def is_grossing(statement: Predication) -> bool:
    """Tell whether a statement says how much came in, in a form that a film's takings may have."""
    return any(name == "earn" for name, _ in statement.verb.families) or statement.verb.lemmas == ("gross",)


def as_totalled(stated: Predication, claim: Predication) -> Predication | None:
    """Read "grossed …, for a total of $80 million" as what "had a total of $80 million"; None for anything else."""
    if not is_grossing(stated) or not any(word.lemma in _TOTALS for word in stated.complement):
        return None
    if claim.verb.lemmas != ("have",) or not _total_before_figure(claim.complement):
        return None
    return replace(stated, verb=Verb(("have",), families_of(("have",)), stated.verb.words))


def _total_before_figure(said: Words) -> bool:
    figure = next((at for at, word in enumerate(said) if word.tag is Tag.NUMBER), 0)
    return any(word.lemma in _TOTALS | {"gross"} for word in said[:figure])


def _without_total(statement: Predication) -> Predication:
    """Read "grossed a worldwide total of $90 million", or "above $90 million", as "grossed $90 million worldwide"."""
    said = statement.complement
    figure = next(at for at, word in enumerate(said) if word.tag is Tag.NUMBER)
    named = figure - 1 if figure and said[figure - 1].folded == "of" else figure
    if not _total_before_figure(said) or not all(word.tag in _INSIDE for word in said[:named]):
        return statement
    return replace(statement, complement=(said[figure], *_where(said[:figure]), *said[figure + 1 :]))


def _without_takings(statement: Predication) -> Predication:
    said = statement.complement
    figure = next(at for at, word in enumerate(said) if word.tag is Tag.NUMBER)
    for at in range(figure + 1, len(said)):
        end = _takings_end(said, at)
        if end:
            sold = any(word.lemma in _TAKINGS for word in said[at:end])
            # "Tarvik earned $5 million *in sales*" says less than that it earned so much.
            verb = Verb(("gross",), (), statement.verb.words) if sold else statement.verb
            return replace(statement, verb=verb, complement=(*said[:at], *_where(said[at:end]), *said[end:]))
    return statement


def _takings_end(said: Words, at: int) -> int:
    """Return where "at the box office", "in total" and "in worldwide ticket sales" end, if they begin at `at`."""
    if said[at].folded not in ("at", "in", "from"):
        return 0
    limit = min(at + _LONGEST, len(said))
    end = next((place for place in range(at + 1, limit) if said[place].tag not in _INSIDE), limit)
    inside = said[at + 1 : end]
    if not inside:
        return 0
    paid = [word.folded for word in inside[-2:]] == ["box", "office"] or inside[-1].lemma in _TAKINGS
    return end if paid or [word.folded for word in inside] == ["total"] else 0


def _where(words: Words) -> Words:
    """Return the words of which only those that say where say anything: "in *worldwide* ticket sales"."""
    return tuple(word if _says_where(word) else replace(word, tag=Tag.DETERMINER, form="") for word in words)


def _says_where(word: Word) -> bool:
    return word.tag in (Tag.ADJECTIVE, Tag.NAME, Tag.NOUN) and word.lemma not in _KINDS | _TAKINGS | _GROSS


def _as_owner(statement: Predication) -> Predication:
    """Read "X's worldwide gross was $90 million" and "the gross of X was" as what X grossed."""
    subject, said = statement.subject, statement.complement
    if not said or said[0].tag is not Tag.NUMBER:
        return statement
    mark = next((at for at, word in enumerate(subject) if word.tag is Tag.POSSESSIVE), None)
    if mark is not None:
        return _as_amount(statement, subject[:mark], subject[mark + 1 :], said)
    of = next((at for at, word in enumerate(subject) if word.folded == "of"), None)
    owner = subject[of + 1 :] if of is not None else ()
    plain = all(word.tag in _INSIDE for word in owner)
    return _as_amount(statement, owner, subject[:of], said) if of is not None and plain else statement


def _as_having(statement: Predication) -> Predication:
    """Read "X had a worldwide gross of $90 million" as what X grossed."""
    said = statement.complement
    figure = next((at for at, word in enumerate(said) if word.tag is Tag.NUMBER), 0)
    named = said[: figure - 1] if figure > 1 and said[figure - 1].folded == "of" else said[:figure]
    return _as_amount(statement, statement.subject, named, said[figure:])


def _as_amount(statement: Predication, owner: Words, named: Words, said: Words) -> Predication:
    """Return what `owner` grossed, where a phrase names its gross."""
    thing = tuple(word for word in named if word.tag is not Tag.DETERMINER)
    head = thing[-1:] and thing[-1].folded in _GROSS
    if not owner or not head or not all(word.tag in _INSIDE for word in thing):
        return statement
    verb = Verb(("gross",), families_of(("gross",)), statement.verb.words)
    return replace(statement, verb=verb, subject=owner, complement=(*said[:1], *_where(thing), *said[1:]))


def _has_figure(said: Words) -> bool:
    return any(word.tag is Tag.NUMBER for word in said)
