"""Measure how many claims are supported that give one subject of an article what another one did.

    python bench/borrowed_deeds.py [--pages FILE] [--articles N] [--show]

From each English article of the development pages those sentences are taken that begin with a name and say one thing of
it. What is said of one name is then said of another of the same article, alone and behind what that one did itself, in
the ways in which a claim joins two statements. As good as all of these claims are false, and the article holds every
word of them: "partial" is the right verdict where the first half is true. `--show` prints those that are supported,
among them the few that are true: names that mean the same, and things of which the article says the same.
"""

import argparse
import gzip
import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, permutations
from pathlib import Path

from claimcheck import verify
from claimcheck.predicates import Predication, Tag
from claimcheck.verification.reading.analysis import analyse

PAGES = Path(__file__).parents[2] / "shared" / "bench" / "pages" / "pages.dev.jsonl.gz"
SHORTEST, LONGEST = 4, 16
"""Words of the sentences taken."""

MOST_OF_ARTICLE = 240
"""Claims made of one article, so that a long list of products does not count for all the rest."""

JOINED = (
    "{name} {theirs}",
    "{name} {own} and {theirs}",
    "{name} {own}, and it {theirs}",
    "{name} {own} and it {theirs}",
    "{name} {own}; it also {theirs}",
    "{name} {own}, and they then {theirs}",
    "{name}, which {own}, {theirs}",
    "{name} {own} but later {theirs}",
    "{name} {own} while {name} {theirs}",
    "After {name} {own}, it {theirs}",
)


@dataclass(frozen=True, slots=True)
class Deed:
    """A name and what a sentence says of it."""

    name: str
    said: str


def read_articles(pages: Path) -> Iterator[str]:
    """Yield the main text of each English article."""
    with gzip.open(pages, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["page_type"] == "article" and row["lang"] == "en":
                yield row["gold"]


def deeds_of(article: str) -> list[Deed]:
    """Return what the short sentences of an article say of the name that they begin with."""
    sentences = (part for line in article.split("\n") for part in re.split(r"(?<=[.!?])\s+(?=[A-Z])", line))
    return [deed for sentence in sentences if (deed := _deed(sentence)) is not None]


def _deed(sentence: str) -> Deed | None:
    if not SHORTEST <= len(sentence.split()) <= LONGEST:
        return None
    mains = (item for item in analyse(sentence).statements if item.main and item.verb.words)
    first = next((item for item in mains if not item.verb.nominal), None)
    if first is None or not _opens_with_name(first):
        return None
    end = first.subject[-1].end
    return Deed(sentence[:end], sentence[end:].strip().rstrip(".!?"))


def _opens_with_name(statement: Predication) -> bool:
    subject = statement.subject
    names = bool(subject) and subject[0].index == 0 and all(word.tag is Tag.NAME for word in subject)
    return names and not statement.speaker and statement.verb.words[0].index == len(subject)


def borrowed(deeds: Iterable[Deed]) -> Iterator[str]:
    """Yield claims that say of each name what another one did."""
    for own, other in permutations(deeds, 2):
        words = own.name.lower().split()
        if set(words) & set(other.name.lower().split()) or any(word in other.said.lower() for word in words):
            continue
        for form in JOINED:
            yield form.format(name=own.name, own=own.said, theirs=other.said)


def judge(article: str, claims: list[str]) -> list[tuple[str, str]]:
    """Return each claim with its verdict over the article alone."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "article.txt").write_text(article, encoding="utf-8")
        report = verify([{"id": f"c{at}", "text": claim} for at, claim in enumerate(claims)], Path(folder))
    return [(claim, result.verdict.value) for claim, result in zip(claims, report.claims, strict=True)]


def main() -> None:
    """Print how many claims got which verdict."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--pages", type=Path, default=PAGES)
    parser.add_argument("--articles", type=int, default=None)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    verdicts: Counter[str] = Counter()
    for article in islice(read_articles(arguments.pages), arguments.articles):
        claims = list(islice(borrowed(deeds_of(article)), MOST_OF_ARTICLE))
        for claim, verdict in judge(article, claims) if claims else ():
            verdicts[verdict] += 1
            if arguments.show and verdict == "supported":
                print(claim)
    print(f"{sum(verdicts.values())} claims: {dict(sorted(verdicts.items()))}")


if __name__ == "__main__":
    main()
