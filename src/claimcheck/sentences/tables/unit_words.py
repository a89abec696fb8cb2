"""Words of the units that stand in heads of columns."""

SIGNS = frozenset({"$", "\u20ac", "\u00a3", "\u00a5"})
"""Stand before a figure."""

CURRENCIES = {
    **{sign: sign for sign in SIGNS},
    **dict.fromkeys(("usd", "us$", "us dollar", "us dollars", "u.s. dollars", "u.s dollars"), "US dollars"),
    **dict.fromkeys(("dollar", "dollars"), "$"),
    **dict.fromkeys(("eur", "euro", "euros"), "\u20ac"),
    **dict.fromkeys(("gbp", "pounds sterling"), "\u00a3"),
    **dict.fromkeys(("cny", "rmb", "yuan", "renminbi", "chinese yuan"), "yuan"),
    **dict.fromkeys(("jpy", "yen", "japanese yen"), "yen"),
    **dict.fromkeys(("rub", "rubles", "roubles"), "roubles"),
    **dict.fromkeys(("kzt", "tenge"), "tenge"),
    **dict.fromkeys(("inr", "rupees", "indian rupees"), "Indian rupees"),
}
"""As written in lower case -> how it is written beside a figure."""

SCALES = {
    **dict.fromkeys(("thousand", "thousands", "000", "000s", "'000", "'000s"), "thousand"),
    **dict.fromkeys(("million", "millions", "mn", "mln", "mio"), "million"),
    **dict.fromkeys(("billion", "billions", "bn", "bln"), "billion"),
    **dict.fromkeys(("trillion", "trillions", "tn", "trn"), "trillion"),
}

SHORT_SCALES = {"k": "thousand", "m": "million", "b": "billion"}
"""Scales with money; elsewhere they may be metres or bytes."""

COUNTED = frozenset(
    {
        *("people", "persons", "person", "inhabitants", "number", "heads", "head", "no", "count"),
        *("residents", "absolute"),
    }
)
"""What is counted goes without saying in "population (persons)"; the figure then is a plain number."""

AMBIGUOUS = frozenset({"kt", "mt", "MT", "KT", "cal", "pt", "pts"})
"""Kilotonnes or knots, tonnes or millions of them: who knows the table knows which."""
