"""The text of a source is broken.

## What it does

Fires once for each source and kind of damage: characters that were lost or misread on the way, bytes that do not
decode, a chunk that begins or ends in mid-sentence.

## Why it matters

A lost digit makes another figure, and a sentence cut off before its "not" says the opposite. What is quoted
from a damaged text should be read with its original beside it.

## Known problems

A question mark may stand for a lost character or for a question; only marks between pieces that are no words
count, and marks where nothing but a lost sign makes sense.

## Example

`corpus/harbour.txt` begins with "ed 3.2 million passengers in 2023": its first sentence has no beginning.

## What to do

Save the source again, whole and as UTF-8. Keep it as it is if the claims rest on its sound part.
"""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from claimcheck.model.claim import Place
from claimcheck.model.document import Damage
from claimcheck.model.report import Assessment, Severity, SourceResult
from claimcheck.rules.examples import read
from claimcheck.rules.rule import Observation, Rule
from claimcheck.rules.source_problems import start_of
from claimcheck.rules.wording import counted

_TIP = "Save the source again, whole and as UTF-8, or check its quotes against the original."


def check(assessment: Assessment) -> Iterator[Observation]:
    """Report each kind of damage in each source once, at its first place."""
    for source in assessment.sources:
        if not source.damage:
            continue
        for _, damages in groupby(sorted(_placed(source), key=itemgetter(0)), key=itemgetter(0)):
            yield _observation([(damage, place) for _, damage, place in damages], source.record)


def _placed(source: SourceResult) -> Iterator[tuple[str, Damage, Place]]:
    places = source.damage_places or (start_of(source),) * len(source.damage)
    for damage, place in zip(source.damage, places, strict=True):
        yield damage.kind, damage, place


def _observation(damages: list[tuple[Damage, Place]], record: str | None) -> Observation:
    first, place = damages[0]
    where = "" if record is None else f" in the record {record}"
    number = f" ({counted(len(damages), 'place')}, this is the first)" if len(damages) > 1 else ""
    message = f"damaged text ({first.kind}){where}: {first.message}{number}"
    return Observation(message, _TIP, place=place)


RULE = Rule(
    code="CC903",
    name="damaged-text",
    severity=Severity.WARNING,
    text=__doc__,
    check=check,
    fires=(
        read(sentences=12, damage=(Damage(0, 30, "cut-start", "the text begins in mid-sentence"),)),
        read(
            sentences=12,
            damage=(
                Damage(40, 42, "lost-characters", "characters were lost in “p??r”"),
                Damage(90, 92, "lost-characters", "characters were lost in “f??rry”"),
            ),
            damage_places=(Place("corpus/harbour.txt", 2, 3, 2, 5), Place("corpus/harbour.txt", 7, 1, 7, 3)),
        ),
    ),
    quiet=(read(sentences=12),),
)
