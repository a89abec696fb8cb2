"""What the claim's verb governs and the source's only has inside something else: "the report *on the attack*".

Observation: a word of the claim that the source has somewhere behind the same verb may hang on another noun there, or
on another verb: "convicted of conspiracy to commit *fraud*", "gave up the seat in the *smoking* section", "lives in
hope of a flat *in Oslo*".
"""

from collections.abc import Sequence

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.kinds import PLACE, classes_of
from claimcheck.predicates.tables.noun_families import GENERIC, LIGHT, TRANSPARENT
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of, object_of
from claimcheck.verification.reading.terms import Term, terms_of, word_is_ordinal
from claimcheck.verification.slots.commitment.segments import Segment, segments_of

_PLACING = frozenset(
    {"in", "at", "on", "during", "after", "before", "by", "for", "with", "near", "under", "since"}
)
"""May stand several times behind a verb, each with its own: "in a hall in Lund"."""

_PARTICLES = frozenset({"", "of", "off", "up", "out", "down", "away", "namely", "including"})
"""Leave an object what it is: a verb's own particle is compared with the verb, and what is listed is part of it."""

_OPENS_OBJECT = frozenset({Tag.DETERMINER, Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER, Tag.PRONOUN})

_TOLD_APART = frozenset({Tag.NUMBER, Tag.DATE, Tag.NAME, Tag.POSSESSIVE, Tag.PRONOUN})
"""Figures, times, names and what points back have comparisons of their own."""

_LATE = frozenset({"last", "final", "next", "other"})
"""Like ordinals, they tell one part from the others."""

_ELSEWHERE = frozenset({"from", "to", "for", "about"})

_INNER = frozenset(
    """
    north south east west northeast northwest southeast southwest centre center heart middle interior street suburb
    part district quarter outskirts hill wood corner half end rest whole bottom top back front course case event
    """.split()
)
"""Parts of a place, or of what lasts, in which one is in it."""

_SHORES = frozenset({"coast", "shore", "side"})
"""Where something is that is off a place: "off the *coast* of Lund"."""


def governed_otherwise(pairing: Pairing) -> str:
    """Return what stands in the source where the claim's verb has something else."""
    claim, source = pairing.claim, pairing.source
    if not _are_alike(claim, source):
        return ""
    ours, theirs = segments_of(claim.complement), segments_of(source.complement)
    if not ours and theirs:
        return _other_deed(theirs[0], pairing)
    if not ours or not theirs:
        return ""
    if not ours[0].preposition:
        return _other_object(pairing)
    return _other_first(ours[0], theirs[0], pairing)


def _are_alike(claim: Predication, source: Predication) -> bool:
    plain = not claim.verb.nominal and not source.verb.nominal
    # A restated clause has another verb's words.
    plain = plain and any(word.lemma == claim.verb.lemmas[0] for word in source.verb.words)
    return plain and claim.verb.lemmas == source.verb.lemmas and claim.verb.passive is source.verb.passive


def _other_deed(theirs: Segment, pairing: Pairing) -> str:
    """Return what the source's verb governs where the claim's governs a deed: "gave up *the seat*", not smoking."""
    deed = pairing.assertion.details[:1]
    governs = any(word.tag is Tag.VERB and word.form == "gerund" for word in deed)
    thing = theirs.thing
    if not governs or theirs.preposition or thing is None or thing.tag not in (Tag.NOUN, Tag.NAME):
        return ""
    same = pairing.matcher.find(terms_of(deed, pairing.claimed)[0], terms_of(theirs.words, pairing.analysis))
    return "" if same else thing.text


def _other_object(pairing: Pairing) -> str:
    """Return the preposition before which the source has what is the claim's object."""
    asked = object_of(pairing.claim.complement)
    head = head_of(asked)
    if head is None or pairing.claim.verb.passive or asked[0].tag not in _OPENS_OBJECT:
        return ""
    wanted = [term for term in terms_of(asked, pairing.claimed) if term.word is head]
    stated = terms_of(pairing.source.complement, pairing.analysis)
    same = [other for term in wanted for other in stated if pairing.matcher.find(term, (other,))]
    for other in same:
        part = _chosen_part(other, pairing.analysis.words)
        if part:
            return part
    if same and all(_is_modifier(other, pairing.analysis.words) for other in same):
        return "" if _is_modifier(wanted[0], pairing.claimed.words) else same[0].text
    if not same or any(_may_be_object(other, pairing.analysis.words) for other in same):
        return ""
    return f"{same[0].preposition} {same[0].text}"


def _chosen_part(found: Term, words: Words) -> str:
    """Return "round" of "the *first round* of the election": a part that is told from others is not the whole."""
    before = [word for word in words[: found.word.index] if word.tag is not Tag.DETERMINER][-3:]
    if found.preposition != "of" or len(before) < 3 or before[-1].folded != "of":  # noqa: PLR2004
        return ""
    chosen = word_is_ordinal(before[0]) or before[0].folded in _LATE
    return before[1].text if chosen and before[1].lemma in TRANSPARENT else ""


def _is_modifier(term: Term, words: Words) -> bool:
    """Tell "the *strike* vote", which is no strike, and "*Lund* county", which is not Lund."""
    behind = words[term.word.index + 1 : term.word.index + 2]
    plain = LIGHT | TRANSPARENT | GENERIC
    # "A network *covering* six states" may be read as a noun, and is none.
    return any(
        word.tag is Tag.NOUN and word.lemma not in plain and not word.folded.endswith("ing")
        for word in behind
    )


def _may_be_object(found: Term, words: Words) -> bool:
    """Tell what no preposition governs, or one of another member of a list: "a letter on fish and *a treaty*"."""
    if found.preposition in _PARTICLES:
        return True
    for word in reversed(words[: found.word.index]):
        if word.folded == found.preposition:
            return False
        if word.tag in (Tag.MARK, Tag.COORDINATOR):
            return True
    return True


def _other_first(ours: Segment, theirs: Segment, pairing: Pairing) -> str:
    """Return what the source has behind the very preposition behind which the claim has something else."""
    if ours.preposition != theirs.preposition:
        return ""
    wanted = terms_of(ours.words, pairing.claimed)
    found = terms_of(theirs.words, pairing.analysis)
    same = next((other for term in wanted if (other := pairing.matcher.find(term, found))), None)
    if same is not None:
        return _owned(same, ours, pairing)
    turned = _turned_away(wanted, pairing)
    return turned or (_other_thing(ours, theirs, pairing) if wanted else "")


def _other_thing(ours: Segment, theirs: Segment, pairing: Pairing) -> str:
    """Return what is in the claim's place in the source, where nothing there is the claim's."""
    if any(word.tag in _TOLD_APART for word in theirs.words):
        return ""
    thing = theirs.thing
    if thing is None:
        opens_clause = theirs.words[0].tag not in (Tag.DETERMINER, Tag.ADJECTIVE)
        return " ".join(word.text for word in theirs.words[:3]) if opens_clause else ""
    placed = ours.preposition in _PLACING and not theirs.is_bare and not _is_inside(thing, pairing)
    return "" if placed or _leads_on(thing) else thing.text


def _owned(found: Term, ours: Segment, pairing: Pairing) -> str:
    """Return the noun that is not the claim's but its owner: "trained as a *nurse's* driver"."""
    words, owner = pairing.analysis.words, found.word
    owns = owner.tag is Tag.NOUN and any(
        word.tag is Tag.POSSESSIVE for word in words[owner.index + 1 : owner.index + 2]
    )
    return owner.text if owns and not any(word.tag is Tag.POSSESSIVE for word in ours.words) else ""


def _turned_away(wanted: Sequence[Term], pairing: Pairing) -> str:
    """Return what leads elsewhere what the claim has in it: "studied in a library of a friend *from Leeds*"."""
    stated = terms_of(pairing.source.complement, pairing.analysis)
    found = [other for term in wanted for other in stated if pairing.matcher.find(term, (other,))]
    away = all(other.preposition in _ELSEWHERE for other in found)
    asked = any(term.preposition in _ELSEWHERE for term in wanted)
    return f"{found[0].preposition} {found[0].text}" if found and away and not asked else ""


def _is_inside(thing: Word, pairing: Pairing) -> bool:
    """Tell "in the *shadow* of the tower", which is not in it, from "in the *north* of Lund"."""
    behind = pairing.analysis.words[thing.index + 1 : thing.index + 2]
    led = any(word.folded == "of" for word in behind)
    return led and thing.lemma not in _INNER and not classes_of(thing.lemma)


def _leads_on(thing: Word) -> bool:
    """Tell "the *number* of", "the *coast* of" and "the *town* of", behind which comes what is meant."""
    return bool({thing.lemma, thing.folded} & (LIGHT | TRANSPARENT | _SHORES)) or PLACE in classes_of(
        thing.lemma
    )
