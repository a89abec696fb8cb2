"""Write a made-up corpus of plain text files and a claims file for timing.

    python bench/make_corpus.py FOLDER --files 3000 --claims 300

Each file has a headline, a byline, 40 sentences and a footer. The sentences speak of invented places, bodies and
people with figures and years, so that a claim's words are spread over many of them as in a real pile of articles.
The claims are statements of the corpus: a third as they stand there, a third with another figure, a third with another
year. The same arguments give the same bytes.
"""

import argparse
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SENTENCES = 40
YEARS = range(1995, 2025)

_OPENINGS = (
    "Al Bar Cor Dun El Far Gal Hol Ish Jar Kel Lor Mar Nor Or Pel Quin Ros Sal Tor Ur Vel Wes Yor Zan".split()
)
_MIDDLES = "a an ar be da de el en ga ia in la li mo na ne or ra ri ta to va vi".split()
_ENDINGS = (
    "bad burg by dale don ford gate ham holm land mark mere more nia port shire stan ton vale wick".split()
)
_FIRST_NAMES = (
    "Aida Boris Clara Daniyar Elena Farid Gulnara Henry Irina Jamal Karin Li Marat Nadia Omar Priya".split()
)
_BODIES = [
    *("Customs Office", "Statistics Bureau", "Ministry of Energy", "Port Authority", "Central Bank"),
    *("Railway Company", "Health Institute", "National University", "Water Board", "Chamber of Trade"),
]
_MATTERS = [
    *(
        "trade",
        "exports",
        "imports",
        "output",
        "investment",
        "wheat exports",
        "gas production",
        "tourism revenue",
    ),
    *(
        "steel output",
        "farm income",
        "bank lending",
        "freight traffic",
        "oil exports",
        "public debt",
        "car sales",
    ),
]
_COUNTED = [
    *(
        "hospitals",
        "schools",
        "bridges",
        "turbines",
        "border posts",
        "villages",
        "factories",
        "vaccination centres",
    ),
    *(
        "apartments",
        "libraries",
        "tractors",
        "reservoirs",
        "workshops",
        "laboratories",
        "buses",
        "greenhouses",
    ),
]
_THINGS = [
    *(
        "a charter on shared rivers",
        "a treaty on mutual aid",
        "a plan for cleaner cities",
        "a pact on rail links",
    ),
    *("an agreement on fishing rights", "a code for food safety", "a protocol on mountain roads"),
]
_VIEWS = [
    *(
        "the harvest had been better than expected",
        "local firms were slow to hire",
        "old pipes lose too much water",
    ),
    *(
        "young people leave for the coast",
        "the new line would help small towns",
        "the rules are hard to follow",
    ),
    *("neighbours should talk more often", "prices follow the weather", "roads matter more than speeches"),
]
_PLACES_OF_TALK = [
    "at a forum",
    "in an interview",
    "after the meeting",
    "at the opening",
    "in a letter",
    "on a visit",
]
_ASIDES = [
    *("as the season came to an end", "despite heavy rain in the north", "while neighbours watched closely"),
    *(
        "after months of slow talks",
        "with help from several partners",
        "under a programme that few had noticed",
    ),
]


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence with the figure and the year that it states."""

    pattern: str
    figure: int
    year: int

    def written(self) -> str:
        """Return the sentence."""
        return self.pattern.format(figure=self.figure, year=self.year)

    def changed(self, turn: int) -> str:
        """Return the sentence itself, with another figure or with another year, by turns."""
        if turn % 3 == 0:
            return self.written()
        if turn % 3 == 1:
            return Statement(self.pattern, self.figure * 3 + 1, self.year).written()
        return Statement(self.pattern, self.figure, self.year - 31).written()


def main() -> int:
    """Write the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=3000)
    parser.add_argument("--claims", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    write(arguments.folder, arguments.files, arguments.claims, arguments.seed)
    return 0


def write(folder: Path, files: int, claims: int, seed: int) -> None:
    """Write `files` texts to ``folder/corpus`` and `claims` claims to ``folder/claims.yaml``."""
    chance = random.Random(seed)  # noqa: S311  nothing here is secret
    names = place_names(chance, files)
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    stated: list[Statement] = []
    for number in range(files):
        statements = list(_statements(chance, names))
        stated.append(chance.choice(statements))
        (corpus / f"{number:05}.txt").write_text(_article(chance, names, statements), encoding="utf-8")
    chosen = [stated[turn * files // claims] for turn in range(claims)]
    lines = (
        f'  - {{id: claim-{turn:04}, text: "{claim.changed(turn)}"}}' for turn, claim in enumerate(chosen)
    )
    (folder / "claims.yaml").write_text("\n".join(("version: 1", "claims:", *lines, "")), encoding="utf-8")


def place_names(chance: random.Random, files: int) -> list[str]:
    """Return the names that so many texts speak of, the first thing that is drawn by `chance`."""
    return sorted({_name(chance) for _ in range(max(40, files // 4))})


def _article(chance: random.Random, names: list[str], statements: list[Statement]) -> str:
    sentences = [statement.written() for statement in statements]
    sentences += [_remark(chance, names) for _ in range(SENTENCES - len(sentences))]
    chance.shuffle(sentences)
    day = f"{chance.choice(YEARS)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    title = f"{chance.choice(names)} and {chance.choice(names)} look back on a busy season"
    paragraphs = [" ".join(sentences[start : start + 4]) for start in range(0, SENTENCES, 4)]
    head = (title, f"By {_person(chance)} | {day}")
    foot = ("Share this article", f"Copyright {day[:4]} The Daily Ledger. All rights reserved.")
    return "\n\n".join((*head, *paragraphs, *foot)) + "\n"


def _statements(chance: random.Random, names: list[str]) -> Iterator[Statement]:
    """Yield the sentences with figures: about a third of an article."""
    for _ in range(chance.randint(10, 16)):
        one, other = chance.sample(names, 2)
        body, matter, counted = chance.choice(_BODIES), chance.choice(_MATTERS), chance.choice(_COUNTED)
        pattern = chance.choice(
            [
                f"{matter.capitalize()} between {one} and {other} reached {{figure}} million dollars in {{year}}.",
                f"{one}'s {matter} rose to ${{figure}} million in {{year}}, {chance.choice(_ASIDES)}.",
                f"The {one} {body} built {{figure}} {counted} in {other} in {{year}}.",
                f"In {{year}}, {one} and {other} signed {chance.choice(_THINGS)} with {{figure}} articles.",
                f"According to the {one} {body}, {matter} grew by {{figure}} percent in {{year}}.",
            ]
        )
        yield Statement(pattern, chance.randint(11, 989), chance.choice(YEARS))


def _remark(chance: random.Random, names: list[str]) -> str:
    """Return a sentence without a figure."""
    person, place, view = _person(chance), chance.choice(names), chance.choice(_VIEWS)
    matter, thing, aside = chance.choice(_MATTERS), chance.choice(_THINGS), chance.choice(_ASIDES)
    return chance.choice(
        [
            f"{person} of the {place} {chance.choice(_BODIES)} said {chance.choice(_PLACES_OF_TALK)} that {view}.",
            f"Officials in {place} have long hoped for {thing}, {aside}.",
            f"{matter.capitalize()} from {place} matters to {chance.choice(names)}, {person} wrote, because {view}.",
            f"They added that {view}, {aside}.",
            f"{person} travelled to {place} {aside} and found that {view}.",
        ]
    )


def _person(chance: random.Random) -> str:
    return f"{chance.choice(_FIRST_NAMES)} {chance.choice(_OPENINGS)}{chance.choice(_MIDDLES)}v"


def _name(chance: random.Random) -> str:
    return chance.choice(_OPENINGS) + chance.choice(_MIDDLES) + chance.choice(_ENDINGS)


if __name__ == "__main__":
    sys.exit(main())
