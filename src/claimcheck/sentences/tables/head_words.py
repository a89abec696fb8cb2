"""Words in the heads of rows and columns that say too little, or that a figure is no plain fact."""

SUMS = frozenset(
    {
        *(
            "total",
            "totals",
            "sum",
            "subtotal",
            "average",
            "mean",
            "median",
            "all",
            "other",
            "others",
            "overall",
        ),
        *("rest", "memo", "memorandum", "combined", "balance"),
    }
)
"""By themselves they do not say of what."""

NOTHING_SAID = frozenset(
    {
        *(
            "rank",
            "ranking",
            "no",
            "no.",
            "#",
            "code",
            "id",
            "note",
            "notes",
            "source",
            "sources",
            "ref",
            "refs",
        ),
        *("page", "change", "growth", "difference", "increase", "decrease", "index", "share", "percentage"),
        *(
            "proportion",
            "percent",
            "ratio",
            "rate",
            "weight",
            "score",
            "variation",
            "yoy",
            "y/y",
            "of",
            "including",
        ),
        *(
            "which",
            "thereof",
            "rest",
            "remaining",
            "min",
            "max",
            "minimum",
            "maximum",
            "grand",
            "phone",
            "tel",
        ),
        *("lat", "lon", "latitude", "longitude", "average", "mean", "median", "cumulative", "planned"),
        *(
            "low",
            "high",
            "lowest",
            "highest",
            "avg",
            "avg.",
            "delta",
            "rating",
            "new",
            "old",
            "previous",
            "last",
        ),
    }
)
"""First words of heads that say too little, or that something is derived from what they name."""

OF_WHAT = ("% ", "change in", "growth of", "growth in", "share of", "of which")

FORECASTS = frozenset(
    {
        *(
            "forecast",
            "forecasts",
            "projected",
            "projection",
            "projections",
            "estimate",
            "estimates",
            "estimated",
        ),
        *(
            "est",
            "target",
            "targets",
            "planned",
            "plan",
            "expected",
            "budget",
            "budgeted",
            "proj",
            "preliminary",
        ),
        *(
            "scenario",
            "potential",
            "outlook",
            "maximum",
            "minimum",
            "least",
            "most",
            "less",
            "more",
            "under",
            "over",
        ),
        *("below", "above", "up"),
    }
)
"""Words beside which a figure is no plain statement of fact, or not of the thing named alone."""

SYMBOLS = (
    "%",
    "/",
    "<",
    ">",
    "+",
    "=",
    "\u2265",
    "\u2264",
    "\u0394",
    "|",
    ";",
    "$",
    "\u20ac",
    "\u00a3",
    "\u00a5",
)
