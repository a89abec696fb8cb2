"""Where somebody was born: "Tarn is the birthplace of Lind" says that Lind was born in Tarn."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_BORN = ("be", "born")
_BIRTHPLACE = "birthplace"


def births_instead(claim: Predication) -> frozenset[str]:
    """Return the verb by which a source may say where somebody was born; empty for any other claim."""
    return frozenset({"be"}) if _is_born_in(claim) else frozenset()


def as_born(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Tarn is the birthplace of Lind" as "Lind was born in Tarn" where the claim says that."""
    if stated.verb.lemmas != ("be",) or stated.negated or not _is_born_in(claim):
        return None
    # Which of the two is read as the subject depends on the sentence.
    for said, place in ((stated.complement, stated.subject), (stated.subject, stated.complement)):
        whose = _whose(said)
        if whose and _names_one(place):
            break
    else:
        return None
    opening, into = said[0], claim.complement[0]
    preposition = replace(opening, text=into.text, folded="in", lemma="in", tag=Tag.PREPOSITION)
    verb = Verb(claim.verb.lemmas, families_of(claim.verb.lemmas), stated.verb.words, claim.verb.passive)
    return replace(stated, verb=verb, subject=whose, complement=(preposition, *place), inherited=False)


def _whose(said: Words) -> Words:
    """Return whose birthplace it is, which must be all that is said of it: "*the birthplace of* Lind"."""
    opening = [word.folded for word in said[:3]]
    return said[3:] if opening == ["the", _BIRTHPLACE, "of"] and _names_one(said[3:]) else ()


def _names_one(words: Words) -> bool:
    """Tell "Lind" and "the poet Mara Lind" from what says more: "Lind *and Berg*", "Tarn *in 1904*"."""
    alone = all(word.tag in (Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER) for word in words)
    return alone and words[-1:] != () and words[-1].tag is Tag.NAME


def _is_born_in(claim: Predication) -> bool:
    """Tell "was born in Tarn"."""
    born = claim.verb.lemmas == _BORN or (claim.verb.lemmas == ("bear",) and claim.verb.passive)
    return born and [word.folded for word in claim.complement[:1]] == ["in"]
