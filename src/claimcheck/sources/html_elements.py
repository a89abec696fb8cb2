"""How elements are rendered: data only (HTML Standard, section Rendering, as far as text is concerned)."""

BLOCK = frozenset(
    """
    address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre
    search section summary table tbody tfoot thead tr ul
    """.split()
)
"""Elements that stand on lines of their own."""

CELL = frozenset({"td", "th"})
"""Elements that share a line with their siblings, with a tab between them."""

NOT_RENDERED = frozenset(
    """
    audio canvas datalist embed frameset head iframe img input link map math meta noembed noframes noscript object
    picture progress script select source style svg template textarea title video
    """.split()
)
"""Elements whose text nobody sees as text."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}

OPTIONAL_END = frozenset(
    "p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rt rp".split()
)
"""Elements that may stay open in the markup without nesting."""

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""Elements that have no end tag."""

HIDDEN_STYLE = ("display:none", "visibility:hidden")
