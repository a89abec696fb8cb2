"""A sentence with its surroundings, made when it is asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.language.kept import kept
from claimcheck.model.evidence import Quote
from claimcheck.model.label import EVIDENCE, KEPT
from claimcheck.model.passage import Passage
from claimcheck.model.sentence import Sentence
from claimcheck.store.numbering import Entry, Numbering
from claimcheck.store.surroundings import Surroundings, person_of, reference_date, survey

QUOTE_MARGIN = 32
"""Characters on each side of a quote, as the Web Annotation model's examples have it."""

SENTENCES_BEFORE = 2
"""Where a pronoun's or a definite description's antecedent is looked for."""

FARTHEST_BEFORE = 20
"""So many sentences are looked at for them; what stands aside for longer than that breaks the text off."""

_TEXT = KEPT & EVIDENCE
"""Running text: kept, and no title or heading, which are context by themselves."""


class Passages:
    """Makes the passages of the places of a numbering; what they share is worked out once a document."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._surroundings: dict[int, Surroundings] = {}

    def at(self, place: int) -> Passage:
        """Return the passage at a place of the numbering."""
        number, index = self._numbering.locate(place)
        return passage_in(self._numbering.entries[number], self._surroundings_of(number), index)

    def _surroundings_of(self, number: int) -> Surroundings:
        found = self._surroundings.get(number)
        if found is None:
            found = self._surroundings[number] = survey(self._numbering.entries[number][0])
        return found


@dataclass(frozen=True, eq=False)
class Glance:
    """The words of a sentence and of what stands around it: enough to see that it cannot decide a claim."""

    entry: Entry
    surroundings: Surroundings
    index: int

    @kept
    def text(self) -> str:
        """The sentence as it is compared."""
        sentence = self.entry[1][self.index]
        return sentence.normal or sentence.text

    @kept
    def context(self) -> tuple[str, ...]:
        """The context of its passage, and whom a biography is about."""
        document, sentences, *_ = self.entry
        person = person_of(sentences[self.index], document.metadata)
        context = _context(self.surroundings, sentences, self.index)
        return (*context, *((person,) if person else ()))

    @kept
    def passage(self) -> Passage:
        """All that is said of it."""
        return passage_in(self.entry, self.surroundings, self.index)


def passage_in(entry: Entry, surroundings: Surroundings, index: int) -> Passage:
    """Return the passage of the sentence at `index` of an entry that was surveyed."""
    document, sentences, origin, reference = entry
    sentence = sentences[index]
    return Passage(
        sentence=sentence,
        source=reference,
        origin=origin,
        quote=quote(document.source.text, sentence),
        line=surroundings.lines.at(sentence.start),
        context=tuple(_context(surroundings, sentences, index)),
        reference=reference_date(document.metadata),
        page=surroundings.page_at(sentence.start),
        person=person_of(sentence, document.metadata),
        defined=surroundings.defined,
    )


def quote(text: str, sentence: Sentence) -> Quote:
    """Return the exact words of a sentence with what stands on each side of them."""
    before = max(0, sentence.start - QUOTE_MARGIN)
    return Quote(
        exact=text[sentence.start : sentence.end],
        prefix=text[before : sentence.start],
        suffix=text[sentence.end : sentence.end + QUOTE_MARGIN],
    )


def _context(surroundings: Surroundings, sentences: Sequence[Sentence], index: int) -> Iterator[str]:
    sentence = sentences[index]
    heading = surroundings.heading_above(sentence.block)
    headers = sentence.headers
    yield from dict.fromkeys(line for line in (surroundings.title, heading, *headers) if line)
    if not headers:  # the rows above speak of other things
        yield from _sentences_before(sentences, index, sentence)


def _sentences_before(sentences: Sequence[Sentence], index: int, sentence: Sentence) -> list[str]:
    found: list[str] = []
    for number in range(index - 1, max(-1, index - 1 - FARTHEST_BEFORE), -1):
        if len(found) == SENTENCES_BEFORE:
            break
        before = sentences[number]
        if _leads_to(before, sentence):
            found.append(before.normal or before.text)
    return found[::-1]


def _leads_to(before: Sentence, sentence: Sentence) -> bool:
    """Tell whether one reads on from `before` to `sentence`: running text skips what stands aside."""
    if sentence.label in _TEXT:
        return before.label in _TEXT
    return before.block == sentence.block
