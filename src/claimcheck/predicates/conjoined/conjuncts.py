"""Statements that share words: "respectively", and conjuncts that each have their own figure or date."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.conjoined.counted_subjects import with_each_subject
from claimcheck.predicates.conjoined.elsewhere import with_elsewhere
from claimcheck.predicates.conjoined.gapping import with_conjunct
from claimcheck.predicates.conjoined.measure_lists import (
    as_had,
    may_list_measures,
    opens_with_measure,
    parts_measures,
)
from claimcheck.predicates.conjoined.named_gaps import spread_gap
from claimcheck.predicates.conjoined.sharing import (
    shares_date,
    shares_preposition,
    with_shared,
    with_shared_place,
)
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.words import Tag, Word

_INSTEAD = frozenset({("instead", "of"), ("rather", "than")})
_NOT_ONLY = frozenset({("not", "only"), ("not", "just"), ("not", "merely")})
_MOST_PLACES = 2
_PARTING = frozenset({",", ";"})
"""Without one of these, or a coordinator, a complement is one piece."""

_FIGURES = frozenset({Tag.NUMBER, Tag.DATE})
_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})


def spread(statement: Predication) -> tuple[Predication, ...]:
    """Return one statement for each conjunct that says something of its own, else the statement as it is.

    "signed a declaration in 2006 and a plan in 2024" gives two; "exports were $60 billion and imports $35 billion"
    gives two with a subject each; "signed a declaration and a plan in 2006" stays one.
    """
    statement = _without_both(statement)
    gap = spread_gap(statement) if not _says_respectively(statement) else ()
    if gap:
        return tuple(piece for part in gap for piece in spread(part))
    return (
        _respectively(statement) or _but_not(statement) or with_each_subject(statement) or _figured(statement)
    )


def _without_both(statement: Predication) -> Predication:
    """Leave out the "both" of "won *both* the cup and the league", which counts nothing; "both cups" are two."""
    words = statement.complement
    both = next((at for at, word in enumerate(words[:-2]) if word.folded == "both"), None)
    if both is None or words[both + 1].tag not in (Tag.DETERMINER, Tag.NAME, Tag.PREPOSITION):
        return statement
    if not any(word.folded == "and" for word in words[both + 2 :]):
        return statement
    return replace(statement, complement=(*words[:both], *words[both + 1 :]))


def _respectively(statement: Predication) -> tuple[Predication, ...]:
    """Pair the subjects with the figures; what cannot be paired is no statement of fact on any one of them."""
    if not _says_respectively(statement):
        return ()
    subjects = _with_shared_head(_items(statement.subject))
    figures = _paired_figures(statement.complement, len(subjects))
    if not figures:
        return (replace(statement, modality=Modality.UNREAL),)
    rest = [word for word in statement.complement if word not in figures and word.tag is not Tag.COORDINATOR]
    return tuple(
        replace(statement, subject=subject, complement=_in_order([figure, *rest]))
        for subject, figure in zip(subjects, figures, strict=True)
    )


def _says_respectively(statement: Predication) -> bool:
    parts = (statement.complement, statement.subject, statement.adjunct, statement.verb.words)
    return any(word.folded == "respectively" for part in parts for word in part)


def _paired_figures(complement: Words, subjects: int) -> Words:
    """Return the numbers, else the dates, if there is one for each of several subjects."""
    for tag in (Tag.NUMBER, Tag.DATE):
        found = tuple(word for word in complement if word.tag is tag)
        if len(found) == subjects > 1:
            return found
    return ()


def _in_order(words: Sequence[Word]) -> Words:
    return tuple(sorted(words, key=lambda word: word.index))


def _items(words: Words) -> list[Words]:
    """Split a list at its commas and coordinators."""
    items: list[list[Word]] = [[]]
    for word in words:
        if word.tag is Tag.COORDINATOR or word.text == ",":
            items.append([])
        else:
            items[-1].append(word)
    return [tuple(item) for item in items if item]


def _with_shared_head(items: Sequence[Words]) -> Sequence[Words]:
    """Give each kind the noun of the last: "*grain* and coal *exports*"."""
    last = items[-1] if items else ()
    kinds = [item for item in items[:-1] if all(word.tag is not Tag.PREPOSITION for word in item)]
    shared = len(last) == 2 and last[0].tag in _COUNTED and last[1].tag is Tag.NOUN  # noqa: PLR2004  kind, noun
    if not shared or len(kinds) < len(items) - 1 or any(item[-1].tag not in _COUNTED for item in kinds):
        return items
    return [*((*item, last[1]) for item in kinds), last]


def _but_not(statement: Predication) -> tuple[Predication, ...]:
    """Deny the second of "approved the stadium but not the car park" and of "steel instead of stone"."""
    words = statement.complement
    if tuple(word.folded for word in words[:2]) in _NOT_ONLY:
        but = next((at for at, word in enumerate(words) if word.folded == "but"), len(words))
        also = (
            words[but + 2 :]
            if words[but + 1 : but + 2] and words[but + 1].folded == "also"
            else words[but + 1 :]
        )
        pieces = [replace(statement, complement=said) for said in (words[2:but], also) if said]
        return tuple(piece for said in pieces for piece in spread(said))
    compared = _compared_apart(words)
    if compared:
        pieces = [replace(statement, complement=said) for said in (words[:compared], words[compared + 1 :])]
        return tuple(piece for said in pieces for piece in spread(said))
    but = _answered_by(words) if not statement.negated else 0
    if but:
        # "Founded *not* Brenn *but* Orlo".
        kept, denied = (
            replace(statement, complement=words[but + 1 :]),
            replace(statement, complement=words[1:but]),
        )
        return (*spread(kept), replace(denied, negated=True))
    for place in range(len(words) - 2):
        opens = words[place].tag is Tag.COORDINATOR or words[place].text == ","
        if opens and words[place + 1].tag is Tag.NEGATOR:
            kept = replace(statement, complement=words[:place])
            denied = replace(statement, complement=words[place + 2 :], negated=not statement.negated)
            return (*spread(kept), denied)
        if (words[place].folded, words[place + 1].folded) in _INSTEAD:
            return _instead(statement, words[:place], words[place + 2 :])
    return ()


def _compared_apart(words: Words) -> int:
    """Return the place of the "but" of "is larger than Lund *but* smaller than Oslo"; 0 for none."""
    for place in range(3, len(words) - 2):
        joined = words[place].tag is Tag.COORDINATOR and words[place + 2].folded == "than"
        if (
            joined
            and any(word.folded == "than" for word in words[:place])
            and words[place + 1].tag is Tag.ADJECTIVE
        ):
            return place
    return 0


def _answered_by(words: Words) -> int:
    """Return the place of the "but" that answers a "not" which opens what a verb governs; 0 for none."""
    denied = words[:1] != () and words[0].tag is Tag.NEGATOR
    return next((at for at, word in enumerate(words[:-1]) if denied and at > 1 and word.folded == "but"), 0)


def _instead(statement: Predication, kept: Words, other: Words) -> tuple[Predication, ...]:
    """Deny what stands behind "instead of", in the place of the object or of what one of the last prepositions governs.

    "Built of steel instead of stone" is not built of stone.
    """
    if statement.negated:
        return (replace(statement, complement=kept),)
    bare = other[0].tag is not Tag.PREPOSITION
    places = [at + bare for at, word in enumerate(kept) if word.tag is Tag.PREPOSITION][-_MOST_PLACES:]
    said = replace(statement, complement=kept)
    denied = [replace(statement, complement=(*kept[:at], *other), negated=True) for at in (*places, 0)]
    return (*spread(said), *dict.fromkeys(denied))


def _figured(statement: Predication) -> tuple[Predication, ...]:
    if not any(word.tag is Tag.COORDINATOR or word.text in _PARTING for word in statement.complement):
        return (statement,)
    pieces = _conjuncts(statement.complement, measured=may_list_measures(statement))
    elided = _object_and_gap(statement, pieces)
    if elided:
        return elided
    figured = [piece for piece in pieces if _has_figure(piece)]
    if len(pieces) == 2 and shares_date(*pieces):  # noqa: PLR2004  two things and one date
        return (statement,)
    if len(figured) < 2 or _figures_are_one_list(pieces):  # noqa: PLR2004  one figure is no contrast
        return (statement,)
    joined = with_shared(_joined(pieces))
    if [word.folded for word in statement.subject] == ["there"]:
        joined = with_shared_place(joined)
    behind = as_had(statement) if opens_with_measure(statement) else statement
    return with_elsewhere(
        [with_conjunct(behind if place else statement, piece, place) for place, piece in enumerate(joined)]
    )


def _object_and_gap(statement: Predication, pieces: Sequence[Words]) -> tuple[Predication, ...]:
    """Give each its own of "sold cars and the rival 2 million trucks"."""
    if len(pieces) != 2 or _has_figure(pieces[0]):  # noqa: PLR2004  one thing and one gap
        return ()
    number = next((at for at, word in enumerate(pieces[1]) if word.tag is Tag.NUMBER), 0)
    own = pieces[1][:number]
    if not own or own[-1].tag is not Tag.NAME or number + 1 >= len(pieces[1]):
        return ()
    return (
        replace(statement, complement=pieces[0]),
        replace(statement, subject=own, complement=pieces[1][number:]),
    )


def _conjuncts(words: Words, *, measured: bool) -> list[Words]:
    """Split a complement at its coordinators, the comma before one included, at semicolons, and between counts.

    `measured` says that it may be a list of measures, which commas part too.
    """
    pieces: list[list[Word]] = [[]]
    between = False
    for place, word in enumerate(words):
        between = between or word.folded == "between"
        joins = word.tag is Tag.COORDINATOR and not between
        between = between and word.tag is not Tag.COORDINATOR
        behind = words[place : place + 3]
        listed = _lists_counts(pieces[-1], behind) or _leaves_verb_out(pieces[-1], behind)
        listed = listed or (measured and parts_measures(pieces[-1], words[place:]))
        if not joins and word.text != ";" and not listed:
            pieces[-1].append(word)
            continue
        if pieces[-1] and pieces[-1][-1].text == ",":
            pieces[-1].pop()
        pieces.append([])
    return [tuple(piece) for piece in pieces if piece]


def _lists_counts(piece: Sequence[Word], behind: Words) -> bool:
    """Tell whether a comma parts two counts: "1,159 cases*,* 94 patients and 11 deaths"."""
    counts = [word.tag for word in behind[1:]] if behind[0].text == "," else []
    counted = len(piece) > 1 and piece[0].tag is Tag.NUMBER and piece[1].tag in _COUNTED
    return counted and counts[:1] == [Tag.NUMBER] and counts[1:] != [] and counts[1] in _COUNTED


def _leaves_verb_out(piece: Sequence[Word], behind: Words) -> bool:
    """Tell whether a comma opens a clause without its verb: "Orlo sold 31 million tons*,* Brenn 12 million"."""
    opens = behind[0].text == "," and [word.tag for word in behind[1:]] == [Tag.NAME, Tag.NUMBER]
    return opens and bool(piece) and piece[0].tag is Tag.NUMBER


def _has_figure(piece: Words) -> bool:
    """Tell whether a piece has a figure of its own; "the five" only says which ones are meant."""
    return any(
        word.tag in _FIGURES and not (place and piece[place - 1].tag is Tag.DETERMINER)
        for place, word in enumerate(_without_last_date(piece))
    )


def _without_last_date(piece: Words) -> Words:
    """Leave out the date that a comma keeps apart, which is that of the whole: "to Oslo and Bergen*, in 2023*"."""
    comma = max((place for place, word in enumerate(piece) if word.text == ","), default=0)
    behind = piece[comma + 1 :]
    dated = behind != () and behind[-1].tag is Tag.DATE
    apart = dated and all(word.tag in (Tag.PREPOSITION, Tag.DATE) for word in behind)
    return piece[:comma] if comma and apart else piece


def _figures_are_one_list(pieces: Sequence[Words]) -> bool:
    """Tell "in 2006 and 2024", "between 5 and 10": a bare figure after the coordinator is no statement of its own."""
    return all(len(piece) == 1 and piece[0].tag in _FIGURES for piece in pieces[1:])


def _joined(pieces: Sequence[Words]) -> list[Words]:
    """Join a piece without figure to the one after it: "a declaration | and a plan in 2006"."""
    joined: list[list[Word]] = [[]]
    complete = False
    for piece in pieces:
        if complete and not shares_preposition(piece, joined[-1]):
            joined.append([])
        joined[-1].extend(piece)
        complete = _has_figure(tuple(joined[-1]))
    if not complete and len(joined) > 1:
        rest = joined.pop()
        joined[-1].extend(rest)
    return [tuple(piece) for piece in joined]
