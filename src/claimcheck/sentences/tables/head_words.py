"""Words in the heads of rows and columns, and what they mean for the figures."""

PERIOD_HEADS = frozenset(
    {"year", "years", "date", "month", "quarter", "period", "time", "time period", "time_period", "ref_date"}
)
"""Head a column of times."""

MEASURE_HEADS = frozenset(
    {"indicator", "indicator name", "measure", "variable", "series", "series name", "item", "statistic"}
)
"""Head a column that says what is measured."""

UNIT_HEADS = frozenset({"unit", "units", "unit of measure", "unit of measurement", "currency"})
"""Head a column of units."""

HARMLESS_HEADS = frozenset(
    {
        *("code", "iso", "iso2", "iso3", "iso code", "country code", "indicator code", "series code", "id"),
        *("capital", "region", "continent", "symbol", "ticker", "abbreviation", "flag"),
        *("source", "sources", "note", "notes", "remark", "remarks", "comment", "comments", "ref", "refs"),
        *("reference", "references", "footnote", "footnotes", "#", "no", "no.", "rank"),
    }
)
"""Head columns that make no figure narrower, as a column of partners or products would."""

NARROWING = frozenset(
    {
        *(
            "code",
            "codes",
            "partner",
            "partners",
            "product",
            "products",
            "commodity",
            "category",
            "categories",
        ),
        *("sector", "type", "class", "group", "sex", "gender", "age", "destination", "origin", "via"),
    }
)
"""In the head of a further column: what it holds, even numbers, says which part of a whole a row is about."""

NUMBERING = frozenset({"#", "no", "no.", "rank", "id"})
"""Head columns that never name their rows."""

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

FLOWS = frozenset(
    {
        *("trade", "export", "exports", "import", "imports", "turnover", "investment", "investments", "fdi"),
        *("remittances", "shipments", "deliveries", "sales", "supplies", "transfers", "aid", "loans", "debt"),
        *("flows", "flow", "visitors", "tourists", "arrivals", "migrants", "flights", "transit", "purchases"),
    }
)
"""Go from one to another, so that a name above the table may be the partner of all its rows."""

CONTAINING = frozenset({"in", "across", "among", "within", "throughout", "for"})
"""Before the place that the rows are parts of."""
KINDS = frozenset(
    {
        *(
            "countries",
            "states",
            "nations",
            "regions",
            "provinces",
            "cities",
            "economies",
            "members",
            "partners",
        ),
        *("companies", "districts", "republics", "neighbours", "neighbors"),
    }
)
"""What rows may be: "of Central Asian countries"."""

NARROWER = frozenset(
    {
        *("women", "men", "male", "female", "boys", "girls", "youth", "urban", "rural", "adults", "children"),
        *(
            "net",
            "gross",
            "real",
            "nominal",
            "goods",
            "services",
            "merchandise",
            "only",
            "excluding",
            "without",
        ),
        *(
            "private",
            "public",
            "online",
            "retail",
            "wholesale",
            "domestic",
            "foreign",
            "bilateral",
            "adjusted",
        ),
    }
)
"""Above a table they narrow what all its figures are of, and no head of a column repeats them."""

DERIVED = frozenset(
    {
        *(
            "growth",
            "change",
            "changes",
            "increase",
            "decrease",
            "share",
            "shares",
            "percentage",
            "index",
            "ratio",
        ),
        *(
            "average",
            "cumulative",
            "capita",
            "rank",
            "ranking",
            "difference",
            "monthly",
            "weekly",
            "daily",
            "rate",
        ),
    }
)
"""Above a table they say that its figures are made of what the heads name: "Annual growth" above "GDP"."""
