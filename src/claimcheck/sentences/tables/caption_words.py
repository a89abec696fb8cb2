"""Words of titles, headings and captions above a table, and what they mean for all its figures."""

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
