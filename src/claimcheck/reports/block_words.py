"""Why a block carries its label, in words: the reason, and both opinions where they differ."""

from claimcheck.model.document import Block
from claimcheck.model.label import ASIDE, KEPT


def label_words(block: Block, *, detailed: bool) -> str:
    """Name what was done with a block so that it is understood without colours; if `detailed` also why."""
    if block.label in KEPT:
        return f"{block.label}, {block.reason}" if detailed else block.label
    if block.label in ASIDE:
        return f"aside: {block.label}, {block.reason}" if detailed else f"aside: {block.label}"
    return f"removed: {block.label}, {block.reason}"


def opinion_words(block: Block, *, repeated: bool) -> str:
    """Say what a block looked like by itself, where others changed that, and how much it looks like text."""
    others = "over all documents" if repeated else "among its neighbours"
    alone = "in its document" if repeated else "alone"
    changed = f"{alone}: {block.alone}, {others}: {block.label}" if block.alone else ""
    scored = f"score {block.score:+}" if block.score else ""
    return ", ".join(filter(None, (changed, scored)))


def reason_sentence(name: str) -> str:
    """Return the sentence for a named reason; "" for one that speaks for itself."""
    from claimcheck.cleaning.reasons import REASONS  # noqa: PLC0415 - has been imported by the run that is shown

    return REASONS.get(name, "")
