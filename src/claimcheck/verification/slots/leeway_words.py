"""Words and phrases by which a source speaks of less, or of another, than a claim without them."""


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in text.replace("\n", " ").split(";"))


OF_STAGE = _runs(
    "at first; initially; originally; at the start; at the outset; for a time; for a while; temporarily; briefly; "
    "provisionally; in part; partly; partially; in early trading; in morning trading; "
    "in after-hours trading; at the opening; at one point; at times; sometimes; by noon; by midday; at noon; "
    "to a low; to a high; to a peak; "
    "at midday; by lunchtime"
)
"""What was so at one stage, or of one part."""

SO_FAR = _runs("so far; to date; until now; already; by then; thus far; as yet; alone")
"""Behind a figure to which more may come."""

BASES = _runs(
    "in volume; by volume; in value; by value; in weight; by weight; in real terms; in nominal terms; "
    "in constant prices; at constant prices; at current prices; after inflation; before inflation; "
    "for inflation; once inflation; inflation-adjusted; in dollar terms; in euro terms; per head; per capita; "
    "including debt; full time; full-time; part time; part-time; on average; at home; away from home; "
    "on the road; excluding; after tax; before tax; net of; year on year; month on month; "
    "quarter on quarter; on the year; on the month; like-for-like"
)
"""By what else a thing is measured or counted."""

FORMAL = _runs(
    "officially; formally; ceremonially; legally; publicly; in its present; in its current; in its modern; "
    "in present form; in its original; partly; partially; fully; again; "
    "in paperback; in hardback; in hardcover; in english; in translation; in print; in book form; on dvd; on video; "
    "on vinyl; on cd; on blu-ray; on television; on tv; on streaming; online; digitally; electronically; as a; as an"
)
"""What happens apart from the thing itself: a bridge that opened in May is opened *officially* in June."""

SPANS = frozenset({"quarter", "half", "month", "week", "weekend", "year", "season", "day"})
"""Behind "the" and a preposition these are those that a report is about."""

ANOTHER = frozenset(
    {"earlier", "previous", "later", "next", "last", "final", "initial", "separate", "old", "other"}
)
"""Before a noun of the claim's these tell another one of its kind."""

EVERYBODY = frozenset({"traffic", "public", "visitor", "time"})
"""What is opened "to the public", or "for the first time", is opened."""

VERSIONS = frozenset(
    "revised amended updated reworked renewed rebuilt restored renovated refurbished reconstructed redesigned "
    "remodelled replacement expanded enlarged extended widened shortened reduced new newer newest current present "
    "present-day modern original provisional temporary interim smaller larger bigger longer shorter improved".split()
)
"""Before a name or noun of the claim's these tell one of several that bear it, one after the other."""

OF_OTHER_TIME = frozenset({"earlier", "previous", "later", "separate", "second", "third"})
"""Behind "a" these tell another occasion."""

INDEFINITE = frozenset({"another", "separate"})
"""Tell another occasion, whatever it is."""

LARGE = frozenset("big large huge major main key important significant small minor leading top".split())
"""Between a figure and what it counts these tell some of all, though elsewhere they only praise."""

BADLY = frozenset(
    "seriously badly critically severely slightly lightly gravely fatally partly directly strongly firmly fully "
    "actively openly".split()
)
"""Before a verb these tell some of those to whom it was done."""

ANIMALS = frozenset(
    "dog cat horse cow sheep goat pig bird fish bee wolf bear elephant tiger lion deer hen chicken".split()
)

NOBODY = frozenset({"nobody", "no-one", "no one"})

FRESH = frozenset({"new", "fresh", "active", "daily", "weekly", "severe"})
"""Of a number of cases these tell part of it, which may fall while the number rises."""

PARTS = frozenset({"part", "suburb", "corner", "outskirts", "stretch", "pocket", "district", "section"})

SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "junior", "senior", "ii", "iii", "iv"})

TREATIES = frozenset(
    {"treaty", "agreement", "convention", "pact", "accord", "charter", "protocol", "declaration"}
)

TELLING = frozenset(
    "reportedly allegedly officially recently finally eventually subsequently later initially originally only nearly "
    "currently formally newly previously really actually actually totally ultimately usually generally".split()
)
"""Adverbs that tell when or by what right, and take nobody away from those counted."""
