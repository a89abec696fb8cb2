"""Words that say something of the line they stand in."""

from functools import cache

from claimcheck.cleaning.agencies import AGENCIES
from claimcheck.cleaning.function_words import ALL_FUNCTION_WORDS
from claimcheck.cleaning.measures.words import hashes_of_lines
from claimcheck.cleaning.phrases import LANGUAGE_NAMES

WORDS = {
    "function": " ".join(sorted(ALL_FUNCTION_WORDS)),
    "month": """jan january feb february mar march apr april may jun june jul july aug august sep sept september oct
        october nov november dec december""",
    "weekday": "mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday",
    "year": " ".join(map(str, range(1950, 2040))),
    "clock": "ago am pm updated published posted min mins minute minutes read edt est gmt utc pst pdt cet",
    "address": "www http https com org net html htm php aspx",
    "person": "you your yours we our us i my me",
    "said": "said says told added announced reported according noted explained wrote asked replied",
    "reply": "reply replies replied commented comments comment wrote writes said says",
    "credit": """by author authors editor editors writer writers reporter correspondent columnist contributor note
        source sources edited reporting translated translator автор источник редактор""",
    "opening": """by von par por di door oleh от first last posted date publication additional reporting reading
        columnists""",
    "picture": """photo photos photograph picture pictured image images illustration graphic video caption credit
        courtesy photographer fig figure table left aerial undated handout file getty shutterstock alamy istock""",
    "agency": " ".join(word for name in AGENCIES for word in name.replace("-", " ").split()),
    "language": " ".join(LANGUAGE_NAMES).replace("?", " "),
}
"""Kind -> words of that kind, lower case."""

KINDS = tuple(WORDS)


@cache
def kinds_of_words() -> dict[int, int]:
    """Return for the hash of every listed word the kinds it is of, each a bit, the first one the lowest."""
    found: dict[int, int] = {}
    for place, words in enumerate(WORDS.values()):
        for hashes in hashes_of_lines(words.split()):
            if len(hashes) == 1:
                found[hashes[0]] = found.get(hashes[0], 0) | 1 << place
    return found
