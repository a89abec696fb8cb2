"""What a claim asserts: the statements that are true or false by themselves."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.language.kept import kept
from claimcheck.language.records import record
from claimcheck.model.quantity import Comparator, QuantityKind
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.stated.ratings import words_of_mark
from claimcheck.predicates.tables.lexical import DEFINITE, DISTANCING, OPINION, PROMISING, SAYING
from claimcheck.verification.reading.analysis import Analysis, Figure, Words
from claimcheck.verification.reading.clefts import without_cleft
from claimcheck.verification.reading.joined_objects import by_object
from claimcheck.verification.reading.one_of_those import as_one_of_those
from claimcheck.verification.reading.own_pointers import is_object_pointer, is_unclear, with_own_pointers
from claimcheck.verification.reading.part_text import show_part
from claimcheck.verification.reading.phrases import NAMING, heads_of, is_size_of, show
from claimcheck.verification.reading.place_kinds import without_place_kind
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.wordings.calling import as_called
from claimcheck.verification.wordings.findings import as_left_undone
from claimcheck.verification.wordings.restating import as_put, being

_TO_VERB = 2
"""From "failed" to the verb behind its "to"."""


@record(frozen=True, eq=False)
class Assertion:
    """One part of a claim: a statement that is true or false by itself.

    Made once a claim; what is derived from it is kept with it, hence no slots.
    """

    text: str
    statement: Predication | None
    """None where the claim states nothing, as a single noun does."""
    details: Words
    """Words of the clauses that hang on the statement."""
    analysis: Analysis

    @kept
    def speaker(self) -> Words:
        """Whom the claim names as having said it; then only that speaker's statements count."""
        return self.statement.speaker if self.statement else ()

    @kept
    def subject_terms(self) -> tuple[Term, ...]:
        """The content words of what it is about; an adverb before the verb ("often") is none of them."""
        if self.statement is None:
            return ()
        words = (word for word in self.statement.subject if word.tag is not Tag.ADVERB)
        return terms_of(words, self.analysis)

    @kept
    def heads(self) -> Words:
        """The head of each thing that it is about."""
        return heads_of(self.statement.subject) if self.statement else ()

    @kept
    def head_terms(self) -> tuple[Term, ...]:
        """The heads as terms."""
        return terms_of(self.heads, self.analysis)

    @kept
    def figures(self) -> tuple[Figure, ...]:
        """All its figures."""
        if self.statement is None:
            return ()
        said = self.statement
        return self.analysis.quantities_in(
            dict.fromkeys((*said.adjunct, *said.subject, *said.complement, *self.details))
        )

    @kept
    def states_figure(self) -> bool:
        """Tell whether it says how much or how many."""
        return any(not self.identifies(figure) for figure in self.figures)

    def identifies(self, figure: Figure) -> bool:
        """Tell whether a figure says which ones are meant, not how many: "the *five* Central Asian countries"."""
        return _identifies(figure, self.analysis.words)


def assertions_of(analysis: Analysis) -> tuple[Assertion, ...]:
    """Return the parts of a claim, in order; a question has one that states nothing."""
    if analysis.text.rstrip().endswith("?"):
        return (Assertion(analysis.text, None, (), analysis),)
    mains = _placed(_mains(analysis))
    if not mains:
        return (_verbless(analysis),)
    starts = [min(word.index for word in main.verb.words) for main in mains]
    begins, ends = [0, *starts[1:]], [*starts[1:], None]
    parts = [
        _assertion(main, analysis, begin, end) for main, begin, end in zip(mains, begins, ends, strict=True)
    ]
    named = any(word.tag in NAMING for word in mains[0].subject)
    return (parts[0], *(_unless_unclear(part) if named else part for part in parts[1:]))


def _unless_unclear(part: Assertion) -> Assertion:
    """Return a part as stating nothing where its pronoun may stand for several things that the claim names."""
    unclear = part.statement is not None and is_unclear(part.statement)
    return replace(part, statement=None, details=()) if unclear else part


def _mains(analysis: Analysis) -> list[Predication]:
    """Return the statements that the claim asserts for itself, not those that only introduce one."""
    verbal = [item for item in analysis.statements if not item.verb.nominal]
    verbal = without_cleft(verbal, analysis.words)
    mains = [
        _said_of_speaker(as_left_undone(as_called(as_put(_omitted(as_one_of_those(item, verbal), verbal)))))
        for item in verbal
        if item.main and not _introduces(item, verbal)
    ]
    if not mains and verbal:
        mains = [as_put(verbal[0])]
    mains = [part for main in with_own_pointers(mains) for part in by_object(main)]
    nominal = [item for item in analysis.statements if item.verb.nominal and item.verb.lemmas != ("be",)]
    changes = [item for item in nominal if _is_apposition(item, mains)]
    beside = [item for item in verbal if not item.main and _is_told_beside(item, mains)]
    return [_without_apposition(main, changes) for main in mains] + changes + beside


def _placed(mains: Sequence[Predication]) -> list[Predication]:
    """Return the statements, of what there is each in the place of the first: "12 ports *in Chad* and 40 mines"."""
    found = list(mains[:1])
    for item in mains[1:]:
        before = found[-1]
        there = [word.folded for word in item.subject] == ["there"] and item.verb.words == before.verb.words
        shared = _place(before.complement) if there and not _place(item.complement) else ()
        found.append(replace(item, complement=(*item.complement, *shared)))
    return found


def _place(complement: Words) -> Words:
    """Return "in Chad" from the end of what there is."""
    begin = next((at for at, word in enumerate(complement) if word.folded == "in"), len(complement))
    phrase = complement[begin:]
    return phrase[:2] if len(phrase) > 1 and phrase[1].tag is Tag.NAME else ()


def _said_of_speaker(statement: Predication) -> Predication:
    """Read "the bank said *it* had cut jobs" as said of the bank: whoever else cut jobs does not make it true."""
    pointer = [word.folded for word in statement.subject]
    if statement.speaker and pointer in (["it"], ["he"], ["she"]):
        return replace(statement, subject=statement.speaker)
    return statement


def _omitted(statement: Predication, others: Sequence[Predication]) -> Predication:
    """Return what somebody "failed to" do, denied: that is what the claim says of him."""
    if (
        statement.verb.lemmas != ("fail",)
        or statement.verb.passive
        or statement.complement
        or statement.negated
    ):
        return statement
    behind = statement.verb.words[-1].index + _TO_VERB
    return next((item for item in others if item.negated and item.verb.words[0].index == behind), statement)


def _introduces(statement: Predication, others: Iterable[Predication]) -> bool:
    """Tell whether a statement only says who says or thinks another one."""
    if statement.verb.lemmas[0] not in SAYING | OPINION | DISTANCING | PROMISING:
        return False
    return any(
        other.speaker and other.speaker == statement.subject for other in others if other is not statement
    )


def _is_told_beside(change: Predication, mains: Sequence[Predication]) -> bool:
    """Tell a change beside a level that no verb states: "were $5 billion, *up* 6 percent"."""
    moves = any(name == "rise" for name, _ in change.verb.families)
    stated = bool(change.verb.words) and change.verb.words[0].tag is not Tag.VERB
    apart = not any(word in main.words for main in mains for word in change.verb.words)
    return moves and stated and apart


def _is_apposition(change: Predication, mains: Iterable[Predication]) -> bool:
    """Tell whether a change is said beside the main statement: "…, a rise of 6 percent", "…, up 6 percent"."""
    noun = change.verb.words[0]
    return any(
        noun in main.complement
        and any(word.text == "," for word in main.complement if word.index < noun.index)
        for main in mains
    )


def _without_apposition(main: Predication, changes: Sequence[Predication]) -> Predication:
    nouns = [change.verb.words[0].index for change in changes if change.verb.words[0] in main.complement]
    if not nouns:
        return main
    commas = [
        place for place, word in enumerate(main.complement) if word.text == "," and word.index < min(nouns)
    ]
    return replace(main, complement=main.complement[: commas[-1]])


def _assertion(main: Predication, analysis: Analysis, begin: int, end: int | None) -> Assertion:
    """Take with a statement the words from its verb to the next part's that belong to no other statement."""
    if not any(word.is_nominal for word in main.subject) and not main.verb.passive and not main.verb.nominal:
        return Assertion(show(main.words), None, (), analysis)
    last = end if end is not None and end > begin else len(analysis.words)
    taken = {word.index for word in (*main.words, *main.speaker)} | _other_places(main, analysis)
    details = tuple(
        word for word in analysis.words[begin:last] if word.index not in taken and not is_object_pointer(word)
    )
    if all(word.tag is Tag.MARK for word in details):
        # The stop of a sentence is no detail of it.
        details = ()
    is_whole = begin == 0 and end is None
    if not is_whole and not any(word.tag in NAMING for word in details) and _is_hollow(main):
        return Assertion(show(main.words), None, (), analysis)
    text = (
        analysis.text if is_whole else show_part(main, _shown_beside(main, details, analysis), analysis.words)
    )
    stated = replace(main, subject=without_place_kind(main.subject))
    return Assertion(text, stated, details, analysis)


def _is_hollow(main: Predication) -> bool:
    """Tell a part that says nothing: "Lind says she" of "Lind says she and her sister want to go"."""
    pointer = bool(main.complement) and all(word.tag is Tag.PRONOUN for word in main.complement)
    return pointer and not main.adjunct and main.verb.lemmas[0] in SAYING


def _other_places(main: Predication, analysis: Analysis) -> set[int]:
    """Return the places of words of other main statements, or of the clause that names the speaker."""
    others = [item for item in analysis.statements if (item.main or item.verb.nominal) and item != main]
    told = {word.index for item in others for word in item.words}
    return told.union(*(words_of_mark(item, analysis.words) for item in others)) - words_of_mark(
        main, analysis.words
    )


def _shown_beside(main: Predication, details: Words, analysis: Analysis) -> Words:
    """Return the details of a part with the words of its mark that its form leaves out: "*an approval* rating"."""
    own = words_of_mark(main, analysis.words)
    return (*details, *(word for word in analysis.words if word.index in own))


def _verbless(analysis: Analysis) -> Assertion:
    """Read a claim without a verb as asserting "is": "trade ≈ $95B in 2024"."""
    number = _stated_number(analysis)
    if number == 0:
        nominal = next((item for item in analysis.statements if item.verb.nominal and item.verb.words), None)
        return Assertion(analysis.text, nominal, (), analysis)
    before = analysis.words[: number - 1] if _is_link(analysis.words[number - 1]) else analysis.words[:number]
    subject = tuple(word for word in before if word.tag is not Tag.MARK)
    said = as_put(Predication(being(), subject, analysis.words[number:]))
    return Assertion(analysis.text, said, (), analysis)


def _stated_number(analysis: Analysis) -> int:
    """Return the place of the figure that a claim without a verb states; 0 for none.

    In "trade between China and the five countries ≈ $95B" five is no figure of the trade.
    """
    places = [word.index for word in analysis.words if word.tag is Tag.NUMBER]
    identifying = {
        word.index
        for word, quantity in analysis.quantities_in(analysis.words)
        if _identifies((word, quantity), analysis.words)
    }
    return next((place for place in places if place not in identifying), next(iter(places), 0))


def _identifies(figure: Figure, words: Words) -> bool:
    """Tell whether a figure of a sentence with these words only says which things are meant."""
    word, quantity = figure
    counts = quantity.kind is QuantityKind.COUNT and quantity.comparator is Comparator.EQUAL
    if not counts or word.index == 0:
        return False
    if any(is_size_of(word, name) for name in words[word.index + 1 : word.index + 2]):
        return True
    before = words[word.index - 1]
    return before.tag is Tag.POSSESSIVE or (before.tag is Tag.DETERMINER and before.folded in DEFINITE)


def _is_link(word: Word) -> bool:
    """Tell the "of" in "export growth of 5 percent" and the "at" in "unemployment at 6 percent"."""
    return word.folded in ("of", "at")
