"""Names that changed. Both forms mean one thing whatever the date; the years are for the reader of a report."""

FORMER: tuple[tuple[str, str, str], ...] = (
    ("nur-sultan", "astana", "2019 to 2022"),
    ("akmola", "astana", "1992 to 1998"),
    ("kiev", "kyiv", "spelling until 2019"),
    ("bombay", "mumbai", "until 1995"),
    ("madras", "chennai", "until 1996"),
    ("calcutta", "kolkata", "until 2001"),
    ("peking", "beijing", "older spelling"),
    ("saigon", "ho chi minh city", "until 1976"),
    ("rangoon", "yangon", "until 1989"),
    ("leningrad", "saint petersburg", "1924 to 1991"),
    ("st. petersburg", "saint petersburg", "spelling"),
    ("faeroe islands", "faroe islands", "spelling"),
    ("swaziland", "eswatini", "until 2018"),
    ("macedonia", "north macedonia", "until 2019"),
    ("czech republic", "czechia", "longer form"),
    ("ceylon", "sri lanka", "until 1972"),
    ("zaire", "congo", "1971 to 1997"),
    ("constantinople", "istanbul", "until 1930"),
    ("twitter", "x", "until 2023"),
    ("facebook inc", "meta platforms", "until 2021"),
)
"""(former name, name today, when the former one was in use), folded."""
