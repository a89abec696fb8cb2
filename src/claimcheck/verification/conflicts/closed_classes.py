"""Small classes of words of which one is right where two sentences are otherwise the same.

They are no opposites: outside such sentences somebody may well have a brother and a sister. Where one source says "his
elder *brother*" and another "his elder *sister*" in the same words, one is mistaken.
"""

from functools import cache

_CLASSES = (
    "father mother",
    "son daughter",
    "brother sister",
    "husband wife",
    "uncle aunt",
    "nephew niece",
    "grandfather grandmother",
    "grandson granddaughter",
    "boy girl",
    "man woman",
    "king queen",
    "prince princess",
    "older younger",
    "elder younger",
    "oldest youngest",
    "eldest youngest",
    "senior junior",
    "north south east west",
    "northern southern eastern western central",
    "northeast northwest southeast southwest",
    "northeastern northwestern southeastern southwestern",
    "left right",
    "front rear",
    "top bottom",
    "inner outer",
    "inside outside",
    "indoor outdoor",
    "gold silver bronze",
    "spring summer autumn winter",
    "morning afternoon evening night",
    "daily weekly fortnightly monthly quarterly yearly",
    "win draw defeat",
    "victory draw defeat",
    "win loss tie",
    "final semifinal quarterfinal",
    "final semi-final quarter-final",
    "goalkeeper defender midfielder striker winger",
    "quarterback linebacker cornerback kicker punter",
    "pitcher catcher shortstop outfielder",
    "guitarist bassist drummer keyboardist pianist violinist cellist saxophonist trumpeter vocalist",
    "guitar bass drums keyboard piano violin cello saxophone trumpet flute",
    "rock pop jazz metal punk folk country soul blues reggae techno disco rap",
    "comedy drama thriller horror western musical documentary",
    "novel film album opera play painting sculpture poem",
    "director producer writer composer editor cinematographer",
    "red blue green yellow black white orange purple pink brown grey",
    "wood brick stone concrete steel iron glass",
    "wooden brick stone concrete steel iron glass",
    "knee ankle shoulder elbow wrist hip thigh hamstring groin calf",
    "sergeant lieutenant captain major colonel general admiral",
    "priest bishop archbishop cardinal pope",
    "mayor governor senator",
    "lawyer physician teacher engineer farmer carpenter miner nurse soldier sailor tailor baker",
    "physics chemistry biology medicine mathematics economics law history philosophy literature",
    "mammal bird fish reptile insect",
    "army navy",
    "primary secondary",
    "single married divorced widowed",
)


def rivals(lemma: str) -> frozenset[str]:
    """Return the other words of the classes that a lemma is of; empty where it is of none."""
    return _rivals().get(lemma, frozenset())


@cache
def _rivals() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in _CLASSES:
        words = row.split()
        for word in words:
            found.setdefault(word, set()).update(other for other in words if other != word)
    return {word: frozenset(others) for word, others in found.items()}
