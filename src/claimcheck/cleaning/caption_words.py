"""Words by which a picture's description is told from a report: data only, folded."""

SCENE_WORDS = frozenset(
    """
    applaud applauds arrive arrives attend attends board boards browse browses build builds buy buys carry carries
    celebrate celebrates check checks clap cheer cheers dance dances depicts drive drives embrace enter enters examine
    examines exchange fill fills fly flies gather gathers greet greets hold holds inspect inspects leave leaves line
    lines load loads look looks march marches operate operates pack packs pass passes perform performs pictured play
    plays pose poses prepare prepares pull pulls queue ride rides sail sails seen select selects sell shake shakes shop
    show shows sign signs sit sits smile smiles sort sorts speak speaks stand stands take takes taste try unload
    unloads visit visits wait waits walk walks watch watches watched wave waves wear wears welcome welcomes work works
    aerial view views
    """.split()
)
"""What people and things do in pictures: captions speak of it in the present tense."""

REPORTING_WORDS = frozenset(
    """
    said says told adding added announced according reported was were had has have did will would could should may
    """.split()
)
"""Words of a report; a description of what can be seen does without them."""

NO_CREDIT_WORDS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december time gmt utc est continued concluded updated end
    """.split()
)
"""In brackets at the end of a line, these name nobody."""
