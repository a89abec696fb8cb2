"""How one foreign name comes to be written in several ways, and what only looks like that: data only."""

TRANSLITERATIONS: tuple[tuple[str, str], ...] = (
    ("dzh", "j"),
    ("zh", "j"),
    ("shch", "sh"),
    ("sch", "sh"),
    ("kh", "h"),
    ("ck", "k"),
    ("ph", "f"),
    ("tz", "ts"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
    ("y", "i"),
)
"""(letters, what they are read as), in order of replacement: Zhomart and Jomart, Sergey and Sergei. A letter that is
doubled counts once: Kassym and Kasym."""

AMERICAN = {
    "theatre": "theater",
    "amphitheatre": "amphitheater",
    "centre": "center",
    "defence": "defense",
}
"""British spelling of a word in names -> American, where the two are too short to be taken for a slip."""

FEMININE_ENDINGS: tuple[tuple[str, str], ...] = (
    ("ov", "ova"),
    ("ev", "eva"),
    ("in", "ina"),
    ("sky", "skaya"),
    ("skiy", "skaya"),
    ("skii", "skaya"),
)
"""A man's family name and a woman's: another person, however alike the two are written."""
