"""Finding names without a model: in runs of capitalised words, without titles and what only opens a sentence."""

import re
from collections.abc import Container, Iterator

from claimcheck.language.abbreviations import MEASURES
from claimcheck.language.lexicon import is_common
from claimcheck.language.records import record
from claimcheck.language.tokens import Token
from claimcheck.names.given_names import is_given_name
from claimcheck.names.offices import without_office, without_portfolio
from claimcheck.names.places import CANONICAL, PLACES
from claimcheck.names.runs import LINKS, find_runs, is_place
from claimcheck.names.titles import kind_behind, titles_in
from claimcheck.names.words import (
    BODIES,
    COMMON_ACRONYMS,
    GEOGRAPHIC,
    OPENING_ROLES,
    ORGANISATION,
    TITLED_FAMILIES,
    TITLES,
    WORDED,
)

_LONGEST_FORM = max(len(form) for form in CANONICAL)
_BEFORE = 8
"""Characters before a word that tell whether a sentence begins with it."""

_THE = re.compile(r"\b[Tt]he\s$")
_DETERMINED = re.compile(r"\b(?:the|an?|this|that|his|her|its|their|our|every|each|no)\s$", re.IGNORECASE)
_SENTENCE_END = re.compile(
    r"[.!?:;][\"'\u201d\u2019)]*\s+[\"'\u201c\u2018(\[]?$|^[\s\"'\u201c\u2018(\[•*-]*$"
    # A blank that was lost, as behind a footnote's mark: "by the RIAA.Since 2010".
    r"|(?<=[^\W_]{2})[.!?]$"
)


@record(frozen=True, slots=True)
class Name:
    """A name with its place in the text."""

    text: str
    start: int
    end: int
    words: tuple[str, ...]
    """Folded words in canonical form: titles left out, "Chinese" as ``china``, "U.S." as ``united states``."""
    kind: str = ""
    """What brackets behind it say that it is: ``film`` in "Focus (film)"; the span has them, too."""

    @property
    def is_place(self) -> bool:
        """Tell whether the whole name is a known country or region."""
        return all(word in PLACES for word in self.words)


def find_names(text: str, families: Container[str] = ()) -> tuple[Name, ...]:
    """Return the names in `text`, in order, not overlapping.

    A capitalised word that begins a sentence counts only if it goes on as a name, or if no English lexicon knows it
    in lower case: "Trade rose" names nothing, "Uzbekistan grew" does. A text in capitals throughout has no names but
    known places. `families` are folded words that are known to be names of people here: "Brown said", "King left".
    """
    titles = [_title(text, start, end, words) for start, end, words in titles_in(text)]
    found = (name for run in find_runs(text) for name in _names_in(text, run, families))
    if not titles:
        return tuple(found)
    apart = [
        name for name in found if not any(name.start < one.end and one.start < name.end for one in titles)
    ]
    return tuple(sorted((*apart, *titles), key=lambda name: name.start))


def _title(text: str, start: int, end: int, words: tuple[str, ...]) -> Name:
    kind, end = kind_behind(text, end)
    return Name(text[start:end], start, end, canonical_words(words), kind)


def canonical_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Replace adjectives and abbreviations of places: ("central", "asian") -> ("central", "asia")."""
    found: list[str] = []
    index = 0
    while index < len(words):
        length = _known_form_at(words, index)
        found += CANONICAL[words[index : index + length]] if length else (words[index],)
        index += length or 1
    if len(found) > 1 and found[0] == "st":
        found[0] = "saint"
    return tuple(found)


def _known_form_at(words: tuple[str, ...], index: int) -> int:
    for length in range(min(_LONGEST_FORM, len(words) - index), 0, -1):
        if words[index : index + length] in CANONICAL:
            return length
    return 0


def _names_in(text: str, run: list[Token], families: Container[str]) -> Iterator[Name]:
    if run[-1].folded in families and _stands_for_person(text, run):
        yield Name(run[-1].text, run[-1].start, run[-1].end, (run[-1].folded,))
        return
    run = _without_opening(text, run)
    for piece in (piece for part in without_office(text, run) for piece in _split_at_titles(part)):
        words = canonical_words(tuple("and" if token.text == "&" else token.folded for token in piece))
        if words and not (len(words) == 1 and (words[0] in COMMON_ACRONYMS or len(words[0]) == 1)):
            start = piece[0].start
            if len(words) == 1 and _stands_for_body(text, piece[0]):
                continue
            kind, end = kind_behind(text, piece[-1].end)
            yield Name(text[start:end], start, end, words, kind)


def _stands_for_person(text: str, run: list[Token]) -> bool:
    """Tell "*King* said" and "Mr *King*" from "the King", where the last word of a run is known as a family's name."""
    if not all(token.folded in TITLES for token in run[:-1]):
        return False
    return not _DETERMINED.search(text[max(0, run[0].start - _BEFORE) : run[0].start])


def _stands_for_body(text: str, token: Token) -> bool:
    """Tell "*The College* moved up", which is one that was named before, from "the Bank of Norway"."""
    opened = token.folded in BODIES and _THE.search(text[max(0, token.start - _BEFORE) : token.start])
    return bool(opened) and not text.startswith(" of ", token.end)


def _without_opening(text: str, run: list[Token]) -> list[Token]:
    """Drop the first word of a sentence where only its place gives it a capital."""
    first = run[0]
    if not _SENTENCE_END.search(text[max(0, first.start - _BEFORE) : first.start]):
        return run
    known = first.folded in PLACES or (first.folded,) in CANONICAL or _is_acronym(first)
    known = known or (first.folded in WORDED and len(run) == 1)
    known = known or bool(kind_behind(text, run[-1].end)[0])
    if known or not (is_common(first.text) or (len(run) == 1 and _is_doer(first.folded))):
        return run
    if first.folded in OPENING_ROLES and len(run) > 2 and run[-1].folded not in ORGANISATION:  # noqa: PLR2004  first and last name
        # "Striker Luka Dain scored": who is told by his work has two names of his own.
        return run[1:]
    # "Human Rights Watch said": a common word followed by another capital may well begin the name.
    # "Air India" and "Inner Mongolia" are names, "Exports China" is a name behind a common word.
    goes_on = len(run) > 1 and run[1].folded not in LINKS
    return run if goes_on and (first.folded in GEOGRAPHIC or not is_place(run[1])) else run[1:]


def _is_doer(folded: str) -> bool:
    """Tell "Campaigners put the number at": those who do something, though no lexicon has the word."""
    stem = folded.removesuffix("ers").removesuffix("st")
    return folded.endswith("ers") and (is_common(stem) or is_common(f"{stem}e"))


def _is_acronym(token: Token) -> bool:
    return len(token.text) > 1 and token.text.upper() == token.text


def _split_at_titles(run: list[Token]) -> Iterator[list[Token]]:
    """Cut "Chinese President Xi Jinping" into the country and the person; titles belong to neither."""
    piece: list[Token] = []
    for index, token in enumerate(run):
        if token.folded in TITLES and not _is_part_of_office(run, index) and not _is_family(run, index):
            piece = without_portfolio(piece) if token.folded == "minister" else piece
            if piece:
                yield _trimmed(piece)
            piece = []
        else:
            piece.append(token)
    if len(piece) > 1 and piece[-1].folded in MEASURES:
        piece = piece[:-1]
    if piece and _trimmed(piece):
        yield _trimmed(piece)


def _is_part_of_office(run: list[Token], index: int) -> bool:
    """Tell whether a title word stands inside an institution's name: "General Administration", "Foreign Ministers"."""
    following = run[index + 1].folded if index + 1 < len(run) else ""
    before = run[index - 1].folded if index else ""
    if (run[index].folded == "general" and before in TITLES) or (
        run[index].folded == "executive" and before == "chief"
    ):
        return False
    return run[index].folded in {"general", "foreign", "chief", "secretary", "executive"} and not (
        following in TITLES or following == ""
    )


def _is_family(run: list[Token], index: int) -> bool:
    """Tell "Kevin *King*" and "Ola *King*" from titles: it ends a run behind a given name, or one nobody knows."""
    if index == 0 or index != len(run) - 1:
        return False
    before = run[index - 1]
    unknown = not (before.folded in TITLES or is_place(before) or is_common(before.text))
    return is_given_name(before.folded) or (unknown and run[index].folded in TITLED_FAMILIES)


def _trimmed(piece: list[Token]) -> list[Token]:
    while piece and piece[-1].folded in LINKS:
        piece = piece[:-1]
    while piece and piece[0].folded in LINKS - {"the"} and piece[0].text[0].islower():
        piece = piece[1:]
    return piece
