"""The last resort: a document that has words is never left without any."""

from collections.abc import Sequence

from claimcheck.cleaning.alone import by_shape
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.reasons import UNCERTAIN
from claimcheck.cleaning.stretch import main_stretch, weights_of
from claimcheck.model.label import EVIDENCE, KEPT, Label

_SAID = KEPT & EVIDENCE
FALLBACK = Opinion(Label.BODY, "fallback")


def never_empty(seen: Sequence[Observation], final: list[Opinion]) -> list[Opinion]:
    """Return `final`, or, where it keeps no sentence, what stands in the main stretch judged by shape alone.

    Only blocks that were removed for their place or markup come back: a site's phrases and spam do not, for a page
    that holds nothing else says nothing.
    """
    if any(opinion.label in _SAID for opinion in final):
        return final
    open_ = [opinion.reason in UNCERTAIN or opinion.label in KEPT for opinion in final]
    shapes = [
        by_shape(one) if is_open else opinion
        for one, opinion, is_open in zip(seen, final, open_, strict=True)
    ]
    stretch = main_stretch(list(weights_of(seen, shapes))) or range(len(final))
    return [
        FALLBACK if is_open and index in stretch else opinion
        for index, (opinion, is_open) in enumerate(zip(final, open_, strict=True))
    ]
