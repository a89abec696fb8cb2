"""Lines that describe a picture: told by how they begin, or by the credit that they end with."""

from claimcheck.cleaning.agencies import AGENCIES, PICTURE_SOURCES
from claimcheck.cleaning.caption_words import NO_CREDIT_WORDS, REPORTING_WORDS, SCENE_WORDS
from claimcheck.cleaning.credit_patterns import (
    AGENCY_AT_END,
    CAPTION_START,
    CREDIT_AT_END,
    NAMED_CREDIT,
    SLASH_CREDIT,
)
from claimcheck.cleaning.credits import date_in
from claimcheck.cleaning.observations import Observation, fold

_LONGEST_CAPTION = 110
"""Words; longer ones are paragraphs that end with an agency's name."""

_TAIL = 160
"""Characters at the end of a line in which a picture is credited."""

_STOPS = (".", "!", "?", "\u3002", '"')


def caption_reason(seen: Observation) -> str | None:
    """Return why `seen` describes a picture, or None."""
    reason = _reason(seen)
    return reason if reason and seen.words <= _LONGEST_CAPTION else None


def _reason(seen: Observation) -> str | None:
    if CAPTION_START.match(seen.folded):
        return "caption-opening"
    tail = seen.folded[-_TAIL:]
    if ("/" in tail or "getty" in tail) and SLASH_CREDIT.search(tail):
        return "picture-credit"
    if not tail[-2:].rstrip(".\u3002").endswith((")", "]", "\uff09", "\u3011")):
        return None
    if CREDIT_AT_END.search(tail) or _has_agency_credit(tail):
        return "picture-credit"
    return "credited-scene" if _is_credited_scene(seen) else None


def _has_agency_credit(tail: str) -> bool:
    """Tell whether a line ends with an agency that took a picture: "(Xinhua/Name)".

    A bare "(Xinhua)" does so too, unless it signs a finished sentence.
    """
    found = AGENCY_AT_END.search(tail)
    if found is None:
        return False
    agency = found["agency"].strip()
    if agency not in AGENCIES and agency not in PICTURE_SOURCES:
        return False
    unfinished = not tail[: found.start()].rstrip().endswith(_STOPS)
    return found["person"] is not None or unfinished


def _is_credited_scene(seen: Observation) -> bool:
    """Tell whether `seen` describes a scene and ends with names nobody knows: "… on June 5, 2021. (Steppe Wire/Name)".

    The form of the credit alone proves nothing ("(Free/Paid)"), nor does a scene: a bare name may sign a report, or
    be the acronym of what stands before it.
    """
    found = NAMED_CREDIT.search(seen.text[-_TAIL:])
    if (
        found is None
        or seen.vocabulary & REPORTING_WORDS
        or NO_CREDIT_WORDS & set(fold(found["name"]).split())
    ):
        return False
    scene = seen.text[: len(seen.text) - len(found.group())].rstrip()
    dated, depicts = date_in(fold(scene)) is not None, bool(seen.vocabulary & SCENE_WORDS)
    if found["person"]:
        return dated or depicts
    return dated and (depicts or not scene.endswith(_STOPS))
