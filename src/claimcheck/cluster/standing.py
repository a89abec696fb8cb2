"""How the documents of a corpus stand to one another: the overlay of `settle`, worked out host by host.

What comes to the driver are the shingles of each document, four bytes for each of its words, and the lines that hosts
repeat. The texts stay where they are.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.cluster.engines import Engine
from claimcheck.cluster.members import Corpus, Places, Standing
from claimcheck.cluster.settling_steps import Gather, Repeat, Sign, fingerprint_of
from claimcheck.model.repetition import Repetition
from claimcheck.origins import Fingerprint, group_fingerprints
from claimcheck.repetition.sightings import ENOUGH_ORIGINS
from claimcheck.store.ledger.codec import unseal

if TYPE_CHECKING:
    from daft import DataFrame

_SIGNING, _GATHERING, _REPEATING = 0.01, 0.01, 0.1
"""Work on a document, in the unit of PAYS_FROM."""


@dataclass(frozen=True, slots=True)
class _Overlay:
    """What hosts repeat, and what is left of their documents."""

    repetitions: Mapping[str, tuple[Repetition, ...]]
    left: Mapping[str, bytes]
    """Shingles by source id."""

    def blocks(self) -> dict[str, list[int]]:
        return {source: [it.block for it in found] for source, found in self.repetitions.items()}


def settled(engine: Engine, documents: "DataFrame", places: Places, count: int) -> Corpus:
    """Return how the `count` rows of `documents` stand at their `places`: what `settle` says of them.

    Origins are told of what is guessed to be left, and once more where the guess was wrong.
    """
    bare = Corpus(places)
    prints: dict[str, Fingerprint] = {}
    batches: Counter[str] = Counter()
    for row in engine.rows(engine.mapped(documents, Sign(bare), count * _SIGNING)):
        prints[row["source"]] = fingerprint_of(row["source"], row["wire"], row["shingles"])
        batches[row["batch"]] += 1
    crowded = frozenset(batch for batch, number in batches.items() if number >= ENOUGH_ORIGINS)
    if not crowded:
        return _corpus(places, _origins(prints, {}), {})
    gathered = engine.mapped(documents, Gather(bare, crowded), count * _GATHERING)
    hosts = engine.grouped(gathered, "batch", "packed")
    guessed = _overlay(engine, hosts, Repeat(), count)
    origins = _origins(prints, guessed.left)
    found = _overlay(engine, hosts, Repeat(origins), count)
    if found.blocks() != guessed.blocks():
        origins = _origins(prints, found.left)
    return _corpus(places, origins, found.repetitions)


def _overlay(engine: Engine, hosts: "DataFrame", step: Repeat, count: int) -> _Overlay:
    repetitions, left = {}, {}
    for row in engine.rows(engine.mapped(hosts, step, count * _REPEATING)):
        repetitions[row["source"]] = unseal(row["repetitions"], tuple[Repetition, ...])
        left[row["source"]] = row["shingles"]
    return _Overlay(repetitions, left)


def _origins(prints: Mapping[str, Fingerprint], left: Mapping[str, bytes]) -> dict[str, str]:
    """Return the origin of each document that is not its own."""
    kept = [
        fingerprint_of(source, one.wire, left[source]) if source in left else one
        for source, one in prints.items()
    ]
    pairs = zip(prints, group_fingerprints(kept), strict=True)
    return {source: origin for source, origin in pairs if source != origin}


def _corpus(
    places: Places, origins: Mapping[str, str], repetitions: Mapping[str, tuple[Repetition, ...]]
) -> Corpus:
    standings = {
        source: Standing(origins.get(source, source), repetitions.get(source, ()))
        for source in {*origins, *repetitions}
    }
    return Corpus(places, standings)
