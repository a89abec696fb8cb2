"""Parts of a whole: figures that the source counts in one place, or of which it gives a share."""

from collections.abc import Iterable

from claimcheck.predicates import Modality, Predication, Tag, Word
from claimcheck.predicates.tables.lexical import SAYING
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of, without_illustrations
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.time.aspect import Aspect, aspect_of
from claimcheck.verification.slots.unclaimed import claimed_terms, is_connecting, unclaimed

_NARROWING_PREPOSITIONS = frozenset(
    {
        "in",
        "at",
        "from",
        "to",
        "for",
        "among",
        "near",
        "across",
        "within",
        "with",
        "under",
        "on",
        "by",
        "against",
        "outside",
        "without",
        "through",
        "via",
    }
)
_FOR_A_PURPOSE = frozenset({"cost", "have"})
_MAKING = frozenset({"build", "make", "produce", "construct", "complete", "develop", "create"})
_SHARES = frozenset({"share", "proportion", "fraction", "portion", "percentage"})
_AVERAGES = frozenset({"average", "mean", "median", "maximum", "minimum"})
_LEVELS = frozenset({"level", "figure", "value", "target", "quota", "plan", "average", "peak", "capacity"})
_LEVEL_REACH = 6
"""Words behind a figure in which the level is named."""

_PER = frozenset({"per"})
_LEAST_RATE = 3
"""From "per" to the noun behind a number."""

_PAPERS = frozenset({"shares", "stock", "bonds"})
_SALES = frozenset({"sale", "revenue", "turnover"})
_OCCASIONS = frozenset(
    "election vote poll ballot referendum runoff race contest match game auction session trial test".split()
)
"""What is all of a figure's time, and not a part of what it measures."""

_BEFORE_NARROWING = frozenset({Tag.RELATIVE, Tag.ADVERB, Tag.AUXILIARY, Tag.SUBORDINATOR})
_ONLY_TOLD = SAYING | frozenset(
    {"publish", "release", "register", "list", "compile", "measure", "post", "base", "see", "expect", "need"}
)
"""Participles that say how a figure is known and not what is measured: "the deaths *reported* on Monday"."""

_BALLOTS = frozenset({"vote", "margin"})
"""By how many something was decided is no part of it."""

_WHERE = frozenset(
    "domestically locally nationally regionally internationally abroad overseas elsewhere stateside "
    "underground underwater offshore onshore online remotely part-time seasonally".split()
)
"""Adverbs that say of which part of the whole a figure is."""


def placed(pairing: Pairing, figures: Iterable[Word]) -> list[Term]:
    """Return what narrows a sum behind its figure: "12,000 employees *in Asia*", "5 million containers *from Peru*"."""
    figures = tuple(figures)
    if not figures or any(word.folded in _PAPERS for word in pairing.subject_side):
        # Where papers are traded says nothing of which they are.
        return []
    rest = _behind(without_illustrations(pairing.source.complement), figures)
    end = next(
        (at for at, word in enumerate(rest) if word.tag is Tag.MARK or word.folded == "according"), len(rest)
    )
    terms = unclaimed(tuple(rest[:end]), pairing)
    narrowing = [item for item in terms if item.preposition in _NARROWING_PREPOSITIONS]
    return [
        term
        for term in narrowing
        if not is_connecting(term)
        and not _says_from_what(term)
        and term.word.lemma not in _BALLOTS
        and not _says_how_far(term, pairing)
        and not _says_when(term, pairing)
    ]


def _behind(said: Words, figures: Words) -> Words:
    """Return what a clause says behind its figures, and where "elsewhere" is: that stands in the conjunct before."""
    last = max(figure.index for figure in figures)
    away = next((at for at, word in enumerate(said) if word.folded == "outside"), len(said))
    return tuple(word for at, word in enumerate(said) if word.index > last or at > away)


def _says_from_what(term: Term) -> bool:
    """Tell "earned 12 million euros *on sales* of 90 million", which says from what it is left."""
    return term.preposition == "on" and term.word.lemma in _SALES


def _says_how_far(term: Term, pairing: Pairing) -> bool:
    """Tell "15,000 people *in nine countries*", which says over how much a sum goes, not which part of it is meant."""
    before = pairing.analysis.words[term.word.index - 1] if term.word.index else None
    return term.preposition in ("in", "across") and before is not None and before.tag is Tag.NUMBER


def _says_when(term: Term, pairing: Pairing) -> bool:
    """Tell "won 54 percent *in Tuesday's election*", which is no part of it: an occasion with its date is a time."""
    before = pairing.analysis.words[max(term.word.index - 2, 0) : term.word.index]
    dated = any(word.tag is Tag.DATE for word in before)
    beside = dated and before[-1].tag in (Tag.DATE, Tag.POSSESSIVE, Tag.ADJECTIVE)
    return beside and term.preposition in ("in", "at") and term.word.lemma in _OCCASIONS


def said_of_counted(pairing: Pairing, figures: Iterable[Word]) -> list[Term]:
    """Return what a clause behind a figure says of it alone: "40 airports *planned*", "has 40 ships *to scrap*"."""
    figures = frozenset(figures)
    costs = pairing.source.verb.lemmas[0] in _FOR_A_PURPOSE
    stock = aspect_of(pairing.assertion) is Aspect.STOCK
    last = max((word.index for word in figures), default=0)
    words: list[Word] = []
    for item, _ in pairing.analysis.hanging:
        counted = stock and item is not pairing.source and not figures.isdisjoint(item.subject)
        behind = any(word.index > last for word in item.verb.words[:1])
        purpose = costs and behind and item.modality is Modality.UNREAL and item.verb.lemmas[0] not in _MAKING
        if (
            (counted or purpose)
            and not item.conjunction
            and not _is_told_besides(item, pairing.analysis.words)
        ):
            words += item.verb.words
    return unclaimed(tuple(words), pairing)


def _is_told_besides(statement: Predication, words: Words) -> bool:
    """Tell "has 100 lines*, which* surprised many": behind a comma a relative clause only says more."""
    begin = min((word.index for word in statement.verb.words), default=0)
    while begin and words[begin - 1].tag in _BEFORE_NARROWING - {Tag.RELATIVE}:
        begin -= 1
    return begin > 1 and words[begin - 1].folded == "which" and words[begin - 2].text == ","


def said_of_measured(pairing: Pairing) -> list[Term]:
    """Return what a clause right behind the subject says of it: "exports *shipped by rail* were $4 billion".

    Of "the bridge built by Lind" there is one.
    """
    if _is_one_thing(pairing.source.subject):
        return []
    verb = min((word.index for word in pairing.source.verb.words), default=0)
    subject = [word.index for word in pairing.source.subject if word.index < verb]
    words: list[Word] = []
    # What the sentence says outright of the same subject narrows nothing: "*stood* at 4, down from 5".
    told = {word for item in pairing.analysis.statements if item.main for word in item.verb.words}
    for item, _ in pairing.analysis.hanging:
        first = item.verb.words[:1]
        if not subject or not first or item.verb.nominal or not subject[-1] < first[0].index < verb:
            continue
        if first[0] in told:
            continue
        between = pairing.analysis.words[subject[-1] + 1 : first[0].index]
        beside = all(word.tag in _BEFORE_NARROWING for word in between)
        if beside and item.verb.lemmas[0] not in _ONLY_TOLD:
            words += [word for word in item.words if word.index > subject[-1]]
    return unclaimed(tuple(words), pairing)


def _is_one_thing(subject: Words) -> bool:
    head = head_of(subject)
    if head is None or head.tag is Tag.NAME:
        return True
    return subject[0].tag is Tag.DETERMINER and head.lemma == head.folded


def limited_to(pairing: Pairing, figures: Words) -> list[Term]:
    """Return the adverbs that say where a figure is counted: "$94 million *domestically* and $51 million abroad"."""
    if not pairing.analysis.has_any(_WHERE):
        return []
    said = pairing.source_words
    wheres = [word for word in said if word.folded in _WHERE]
    beside = [word for word in wheres if any(_is_next_figure(word, figure, pairing) for figure in figures)]
    claimed = claimed_terms(pairing.reading, pairing.assertion)
    return [term for term in terms_of(beside, pairing.analysis) if not pairing.matcher.find(term, claimed)]


def share_of(pairing: Pairing) -> list[Term]:
    """Return the noun by which the source measures only a share: "the *share* of exports was 4 percent"."""
    if not pairing.analysis.has_any(_SHARES):
        return []
    claimed = any(word.lemma in _SHARES for word in pairing.claim.words)
    if claimed or any(_is_shared(word, pairing.claimed.words) for word, _ in pairing.assertion.figures):
        return []
    shares = [word for word in pairing.subject_side if word.lemma in _SHARES]
    return list(terms_of(shares, pairing.analysis))


def averages(pairing: Pairing) -> list[Term]:
    """Return the word by which the source gives no single value: "*on average* 40 metres deep"."""
    if not pairing.analysis.has_any(_AVERAGES):
        return []
    said = {word.lemma for word in pairing.claimed.words}
    found = [word for word in pairing.source_words if word.lemma in _AVERAGES - said]
    return list(terms_of(found, pairing.analysis))


def rated(pairing: Pairing, figures: Iterable[Word]) -> list[Term]:
    """Return what the source's figure is a rate of, behind what it measures: "5 litres of fuel *per 100 km*"."""
    if not pairing.analysis.has_any(_PER) or any(word.folded in _PER for word in pairing.claim.words):
        return []
    begin = max((figure.index for figure in figures), default=len(pairing.analysis.words))
    words = pairing.analysis.words
    per = next((word.index for word in words[begin:] if word.folded in _PER), len(words))
    return unclaimed(words[per + 1 : per + _LEAST_RATE], pairing)


def of_level(pairing: Pairing, figures: Iterable[Word]) -> list[Term]:
    """Return the level of which the source's figure is a share: "60 percent *of the 2015 level*"."""
    if not pairing.analysis.has_any(_LEVELS) or any(
        _is_shared(word, pairing.claimed.words) for word, _ in pairing.assertion.figures
    ):
        return []
    words = pairing.analysis.words
    shared = [figure.index for figure in figures if _is_shared(figure, words)]
    behind = (word for begin in shared for word in words[begin + 1 : begin + _LEVEL_REACH])
    return list(terms_of([word for word in behind if word.lemma in _LEVELS], pairing.analysis))


def _is_shared(figure: Word, words: Words) -> bool:
    """Tell whether a figure says itself of what it is a share: "4 percent *of* output"."""
    return any(word.folded == "of" for word in words[figure.index + 1 : figure.index + 2])


def _is_next_figure(where: Word, figure: Word, pairing: Pairing) -> bool:
    """Tell whether a figure is the last before an adverb."""
    between = pairing.analysis.words[figure.index + 1 : where.index]
    return figure.index < where.index and not any(word.tag is Tag.NUMBER for word in between)
