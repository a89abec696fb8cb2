"""Words that say by how much something moved, and which way. Full forms, for verbs and nouns alike."""

RISE_BEFORE = """
    rose rise rises risen rising grew grow grows grown growing growth increase increases increased increasing
    gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging
    soar soars soared soaring expand expands expanded expanding rally rallies rallied advance advances advanced
    accelerate accelerates accelerated rebound rebounds rebounded spike spikes spiked strengthens strengthened
    swell swells swelled up higher uptick upturn boost boosts boosted raise raises raised raising leap leaps leapt
    hike hikes hiked appreciate appreciates appreciated
""".split()
FALL_BEFORE = """
    fell fall falls fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
    decreased decreasing slid slide slides sank sink sinks plunge plunges plunged plunging plummet plummets plummeted
    tumble tumbles tumbled dip dips dipped shrank shrink shrinks shrunk shrinking contracts contracted contracting
    contraction lose loses losing lost loss slump slumps slumped shed sheds reduce reduces reduced reducing reduction
    cut cuts cutting lower lowers lowered down slash slashes slashed weakens weakened eased trims trimmed depreciate
    depreciates depreciated downturn retreat retreats retreated
""".split()
MOVE_BEFORE = """
    change changes changed move moves moved varies varied shift shifts shifted swing swung differs differed
""".split()

RISE_AFTER = """
    rise increase growth gain jump surge climb hike boost expansion uptick rally advance higher more up greater larger
    faster
""".split()
FALL_AFTER = """
    fall drop decline decrease loss cut reduction slump plunge contraction dip slide lower fewer less down smaller
    slower discount
""".split()
MOVE_AFTER = "change swing difference shift".split()

RISE_STATED = "growth increase rise gain expansion jump surge".split()
FALL_STATED = "fall drop decline decrease contraction reduction slump".split()
"""Nouns whose figure may stand behind a verb: "growth in exports was 5 percent"."""
STATING = (
    *"was were is are reached averaged totalled totaled hit at".split(),
    "came to",
    "amounted to",
    "stood at",
)

STATED_FILLER = (
    "about around some only just nearly almost over under more than less a an average of up down".split()
)
"""May stand between the verb behind a noun of change and the figure."""

FILLER = """
    by of another a an at as much further additional record whopping modest sharp annual average again only just
    year-on-year year-over-year on sharply steadily slightly rate pace the
""".split()
"""May stand between a word of change and its number; "to" and "from" may not: they make it a level."""

KINDS_OF_CHANGE = """
    year-on-year year-over-year annual net overall sharp average monthly yearly wage price pay real nominal
""".split()
"""May stand between a number and its noun of change: "a 5 percent annual increase"."""

TRANSITIVE = """
    gain gains gained gaining raise raises raised raising boost boosts boosted hike hikes hiked advance advances
    advanced lose loses losing lost loss cut cuts cutting shed sheds reduce reduces reduced reducing lower lowers
    lowered slash slashes slashed trims trimmed contracts contracted contracting expand expands expanded
""".split()
"""With money these say what was gained or spent, not how a figure moved: "raised $5 billion"."""
