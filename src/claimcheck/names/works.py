"""Titles of works and what says that a name is one: data only."""

KINDS = frozenset(
    """
    film movie song single album track book novel play opera musical game videogame series sitcom show podcast
    documentary band supergroup group duo magazine newspaper website character actor actress singer rapper musician
    footballer politician company ship
    """.split()
)
"""Nouns that stand before or, in brackets, behind a name and say what kind of thing it is: "the film *Thor*",
"Focus (*film*)". Two names of different kinds are two things."""

KIND_FAMILIES = {
    "movie": "film",
    "single": "song",
    "track": "song",
    "novel": "book",
    "actress": "actor",
    "show": "series",
    "sitcom": "series",
    "videogame": "game",
}
"""Kind -> the kind under which it is compared."""

TITLE_WORDS = frozenset(
    "that over into who me my your our its is are with without you we it they before after".split()
)
"""Small words that are written with a capital inside a title only: "The House *That* Jack Built"."""
