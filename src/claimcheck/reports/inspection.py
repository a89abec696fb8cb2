"""Choosing and counting what `claimcheck sources` shows, for every format."""

from collections import Counter
from collections.abc import Collection, Iterator

from claimcheck.config.suggestion import nearest
from claimcheck.errors import UsageError
from claimcheck.model.document import Removal
from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.model.label import Label
from claimcheck.model.repetition import Repetition


def find_source(inspection: Inspection, name: str) -> SourceInspection:
    """Return the source with this id or path.

    Raises:
        UsageError: there is no such source.
    """
    for source in inspection.sources:
        if name in {source.reference.id, source.reference.path}:
            return source
    known = [word for source in inspection.sources for word in (source.reference.id, source.reference.path)]
    meant = nearest(name, known)
    hint = f"; did you mean “{meant}”?" if meant else "; `claimcheck sources` lists them"
    raise UsageError(f"there is no source “{name}”{hint}")


def count_blocks(source: SourceInspection, labels: Collection[Label]) -> int:
    """Count the blocks that carry one of these labels."""
    return sum(block.label in labels for block in source.document.blocks) if source.document else 0


def count_reasons(source: SourceInspection) -> dict[str, int]:
    """Count the removed blocks by reason, the most frequent first; white space between blocks is no block."""
    removals = source.document.removals if source.document else ()
    counts = Counter(removal.reason for removal in removals if removal.label is not Label.LAYOUT)
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def visible_removals(source: SourceInspection) -> Iterator[Removal]:
    """Return the removals but for white space; a byte order mark is one that shows."""
    if source.document is not None:
        text = source.document.source.text
        for removal in source.document.removals:
            if removal.label is not Label.LAYOUT or text[removal.start : removal.end].strip():
                yield removal


def repetitions_by_start(source: SourceInspection) -> dict[int, Repetition]:
    """Return what is known of the removals that other documents of the host hold too, by where they begin."""
    if source.document is None:
        return {}
    return {source.document.blocks[found.block].start: found for found in source.repetitions}
