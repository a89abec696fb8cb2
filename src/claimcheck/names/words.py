"""Words that are written with a capital without being a name, and words that say what a name is."""

from claimcheck.language.abbreviations import ABBREVIATIONS
from claimcheck.language.roles import roles

TITLES = frozenset(
    """
    president chairman chairwoman chairperson premier prime minister chancellor king queen prince princess senator
    governor mayor secretary general mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir lord lady judge justice
    captain colonel admiral lieutenant sergeant director ambassador commissioner pope bishop archbishop cardinal
    chief executive officer vice deputy former leader ceo cfo spokesperson spokesman spokeswoman foreign
    gov sen rep lt sgt capt cmdr speaker sheriff congressman congresswoman superintendent
    """.split()
)
"""Said before a person's name; no part of it."""

CALENDAR = frozenset(
    """
    january february march april may june july august september october november december jan jan. feb feb. mar mar.
    apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday
    thursday friday saturday sunday christmas easter
    """.split()
)

FUNCTION_WORDS = frozenset(
    """
    unless besides unlike perhaps maybe whereas despite towards toward per via throughout meanwhile moreover
    nevertheless nonetheless hence thus often sometimes always never usually rarely instead otherwise likewise
    similarly whoever whatever whichever wherever whenever amid among alongside across along beside beyond
    except inside outside onto according given following including regarding concerning thanks due today
    tomorrow yesterday first second third also even still yet already soon once twice later earlier recently
    finally eventually overall either whether
    """.split()
)
"""Words that begin sentences and never a name, and that no list of open-class words has."""

_PASSING_ROLES = frozenset(
    "batsman broker chef climber investigator opponent resident skipper substitute survivor teenager tourist villager"
    " winger".split()
)
"""What people are for an hour or a season: no word for their standing, but often the first of a report on them."""

_OPENING_NAMES = frozenset(
    "chair champion dean driver fellow head major marshal native partner principal soldier".split()
)
"""Roles that names of other things begin with: "Major League Baseball", "Head Start Centres"."""

OPENING_ROLES = (roles() | _PASSING_ROLES) - _OPENING_NAMES
"""Words for what people do that may open a sentence before a name: "*Striker* Luka Dain scored"."""

COMMON_ACRONYMS = ABBREVIATIONS | frozenset(
    "usd eur gbp cny rmb pdf iq tv suv suvs rv rvs ev evs atv gps am pm bc ad ce bce dna faq".split()
)
"""Abbreviations of ordinary nouns, not names."""

ORGANISATION = frozenset(
    """
    academy administration agency alliance assembly association authority bank board bureau center centre chamber
    church city club college commission committee company congress convention corporation council court department
    embassy federation forum foundation fund group house hospital initiative institute institution league library
    ministry mission museum network office organisation organization parliament party press senate service society
    station structure summit treaty union university village declaration agreement road structure declaration affairs
    times herald tribune gazette telegraph chronicle journal
    """.split()
)
"""Head words of names that no person bears."""

GEOGRAPHIC = frozenset(
    """
    greater new old north south east west northern southern eastern western upper lower central saint san santa los las
    el la fort mount lake port cape great little inner outer equatorial air radio
    """.split()
)
"""First words of names of another thing: "Greater Lyon" is not Lyon, nor is "Air Lyon"."""

NAMESAKES = frozenset(
    """
    adelaide austin berlin charlotte chester cleveland dallas denver florence hamilton houston jackson lancaster
    lincoln london madison manchester melbourne milan orlando oxford paris phoenix sheffield sydney verona vienna
    warwick washington wellington york
    boeing bosch bugatti chanel chevrolet chrysler citroen dell disney ferrari ford gucci heinz hermes hilton honda
    kellogg lamborghini marriott mercedes michelin nestle nokia opel peugeot philips porsche prada renault siemens
    suzuki tesla toyota versace
    """.split()
)
"""Cities and firms that bear what is a family name, too: "Tesla" in a claim is not Nikola Tesla."""

WORDED = frozenset(
    """
    apple arsenal bath chrome cork delta fox gap java mars oracle orange python shell subway target twitter virgin visa
    """.split()
)
"""Firms, towns and works whose names are words: without an article, these words are seldom anything else."""

TITLED_FAMILIES = frozenset("bishop cardinal judge justice king pope prince".split())
"""Titles that are family names, too: "Ola King" bears one, where no country or nation stands before it."""

SURNAMES_FIRST = frozenset(
    """
    xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo kim park lee choi jung
    nguyen tran pham mao deng hua jiang wen qin
    """.split()
)
"""Family names that stand before the given name (Chinese, Korean, Vietnamese), the most frequent ones."""

INSTITUTION_FIELDS: dict[str, frozenset[str]] = {
    "customs": frozenset({"customs"}),
    "statistics": frozenset({"statistics", "statistical"}),
    "central bank": frozenset({"central", "reserve", "monetary"}),
    "foreign ministry": frozenset({"foreign"}),
    "health": frozenset({"health"}),
    "finance": frozenset({"finance", "treasury"}),
    "trade": frozenset({"trade", "commerce"}),
    "defence": frozenset({"defence", "defense"}),
    "weather": frozenset({"weather", "meteorological", "meteorology"}),
    "environment": frozenset({"environment", "environmental"}),
    "education": frozenset({"education"}),
    "energy": frozenset({"energy"}),
    "transport": frozenset({"transport", "transportation"}),
    "agriculture": frozenset({"agriculture", "agricultural"}),
    "election": frozenset({"election", "electoral"}),
}
"""Fields by which an institution is also named: "China's customs authority" is a customs office of China."""

INSTITUTION_HEADS = frozenset(
    """
    administration agency authority authorities board bureau commission committee department directorate ministry
    minister office organisation organization service services officials institute union council bank
    """.split()
)
"""Nouns that an institution's name may end in, one as good as another beside its field."""

BODIES = frozenset(
    """
    company college university bank group agency board council commission ministry department institute court club
    foundation association organisation organization government fund committee school society centre center museum
    corporation firm authority bureau
    """.split()
)
"""Written with a capital behind "the", these stand for a body that was named before: "the College", "the Company"."""

LEGAL_FORMS = frozenset("inc ltd llc plc corp co ag gmbh sa nv spa ab oyj pjsc jsc llp kk bv".split())
"""Behind a company's name; no part of what it is called by."""

CLUB_LETTERS = frozenset("fc afc sc ac cf fk sk bk rc sv vfb vfl tsv".split())
"""Before or behind a club's name."""
