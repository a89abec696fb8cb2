"""Heads of columns that hold no figures, and what those columns are for the rows."""

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
