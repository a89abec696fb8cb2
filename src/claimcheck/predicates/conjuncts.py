"""Statements that share words: "respectively", and conjuncts that each have their own figure or date."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.words import Tag, Word

Words = tuple[Word, ...]
_FIGURES = frozenset({Tag.NUMBER, Tag.DATE})


def spread(statement: Predication) -> tuple[Predication, ...]:
    """Return one statement for each conjunct that says something of its own, else the statement as it is.

    "signed a declaration in 2006 and a plan in 2024" gives two; "exports were $60 billion and imports $35 billion"
    gives two with a subject each; "signed a declaration and a plan in 2006" stays one.
    """
    paired = _respectively(statement)
    if paired:
        return paired
    excepted = _but_not(statement)
    if excepted:
        return excepted
    pieces = _split(statement.complement)
    figured = [piece for piece in pieces if _has_figure(piece)]
    if len(figured) < 2 or _figures_are_one_list(pieces):  # noqa: PLR2004  one figure is no contrast
        return (statement,)
    return tuple(_conjunct(statement, piece, place) for place, piece in enumerate(_joined(pieces)))


def _but_not(statement: Predication) -> tuple[Predication, ...]:
    """ "Approved the stadium but not the car park": the second is denied."""
    words = statement.complement
    for place in range(len(words) - 1):
        opens = words[place].tag is Tag.COORDINATOR or words[place].text == ","
        if opens and words[place + 1].tag is Tag.NEGATOR and words[place + 2 :]:
            kept = replace(statement, complement=words[:place])
            denied = replace(statement, complement=words[place + 2 :], negated=not statement.negated)
            return (*spread(kept), denied)
    return ()


def _respectively(statement: Predication) -> tuple[Predication, ...]:
    if not any(word.folded == "respectively" for word in statement.words):
        return ()
    subjects = _items(statement.subject)
    kinds = ([word for word in statement.complement if word.tag is tag] for tag in (Tag.NUMBER, Tag.DATE))
    figures = next((found for found in kinds if len(found) == len(subjects) > 1), None)
    if figures is None:
        # What cannot be paired is no statement of fact on any one of them.
        return (replace(statement, modality=Modality.UNREAL),)
    rest = tuple(
        word for word in statement.complement if word not in figures and word.tag is not Tag.COORDINATOR
    )
    return tuple(
        replace(
            statement, subject=subject, complement=tuple(sorted((figure, *rest), key=lambda word: word.index))
        )
        for subject, figure in zip(subjects, figures, strict=True)
    )


def _items(words: Words) -> list[Words]:
    """Split a list at its commas and coordinators."""
    items: list[Words] = []
    current: list[Word] = []
    for word in words:
        if word.tag is Tag.COORDINATOR or word.text == ",":
            if current:
                items.append(tuple(current))
            current = []
        else:
            current.append(word)
    return [*items, tuple(current)] if current else items


def _split(words: Words) -> list[Words]:
    """Split a complement at its coordinators, the comma before one included, and at semicolons."""
    pieces: list[Words] = []
    current: list[Word] = []
    for word in words:
        if word.tag is Tag.COORDINATOR or word.text == ";":
            pieces.append(tuple(current[:-1] if current and current[-1].text == "," else current))
            current = []
        else:
            current.append(word)
    return [piece for piece in (*pieces, tuple(current)) if piece]


def _has_figure(piece: Sequence[Word]) -> bool:
    return any(word.tag in _FIGURES for word in piece)


def _figures_are_one_list(pieces: list[Words]) -> bool:
    """ "in 2006 and 2024", "between 5 and 10": a bare figure after the coordinator is no statement of its own."""
    return all(len(piece) == 1 and piece[0].tag in _FIGURES for piece in pieces[1:])


def _joined(pieces: list[Words]) -> list[Words]:
    """Join a piece without figure to the one after it: "a declaration | and a plan in 2006"."""
    joined: list[Words] = []
    waiting: Words = ()
    for piece in pieces:
        if _has_figure(piece):
            joined.append((*waiting, *piece))
            waiting = ()
        else:
            waiting = (*waiting, *piece)
    if waiting and joined:
        joined[-1] = (*joined[-1], *waiting)
    return joined


def _conjunct(statement: Predication, piece: Words, place: int) -> Predication:
    if place == 0:
        return replace(statement, complement=piece)
    figure = next((at for at, word in enumerate(piece) if word.tag in _FIGURES), 0)
    begin = figure - 1 if figure and piece[figure - 1].tag is Tag.PREPOSITION else figure
    own = piece[:begin]
    gapped = bool(own) and own[-1].tag in (Tag.NOUN, Tag.NAME) and not _has_preposition(own)
    if gapped and _starts_with_figure(statement.complement, is_date=piece[figure].tag is Tag.DATE):
        return replace(
            statement, subject=own, complement=(*piece[begin:], *_left_out(statement, piece[begin:]))
        )
    return replace(statement, complement=piece)


def _left_out(statement: Predication, figure: Words) -> Words:
    """Return the noun that a bare figure leaves out: "412 *beds* and the other hospital 287"."""
    if len(figure) != 1 or figure[0].tag is not Tag.NUMBER:
        return ()
    behind = statement.complement[1:]
    end = next(
        (at for at, word in enumerate(behind) if word.tag not in (Tag.NOUN, Tag.ADJECTIVE)), len(behind)
    )
    return behind[:end]


def _starts_with_figure(complement: Words, *, is_date: bool) -> bool:
    """A verb is left out only where the first conjunct has nothing but the figure behind it, too."""
    if is_date:
        return len(complement) > 1 and complement[0].tag is Tag.PREPOSITION and complement[1].tag is Tag.DATE
    return bool(complement) and complement[0].tag is Tag.NUMBER


def _has_preposition(words: Words) -> bool:
    """ "exports to China 60" keeps its subject; "in Asia 60" has none."""
    return bool(words) and words[0].tag is Tag.PREPOSITION
