"""Short forms of given names, and whether two given names may be one person's."""

from functools import cache

from claimcheck.language.lexicon import is_common
from claimcheck.names.words import ORGANISATION

_SHORT_FORMS = """
abigail: abby; abraham: abe; albert: al bert; alexander: alex; alexandra: alex; alfred: alf fred; andrew: andy
drew; anthony: tony; arthur: art; barbara: barb; benjamin: ben benny; bernard: bernie; catherine: cathy kate
katie; charles: charlie chuck; christina: chris tina; christine: chris; christopher: chris kit; daniel: dan
danny; david: dave; deborah: debbie deb; dennis: denny; donald: don donnie; dorothy: dot; douglas: doug;
edmund: ed; edward: ed eddie ted; eleanor: ellie; elizabeth: beth betty liz lizzie; eugene: gene; francis:
frank; franklin: frank; frederick: fred freddie; gabriel: gabe; geoffrey: geoff; gerald: gerry jerry; gregory:
greg; harold: hal; henry: hank; herbert: herb; isaac: ike; jacob: jake; james: jim jimmy jamie; jeffrey: jeff;
jennifer: jen jenny; jeremy: jerry; jessica: jess; john: johnny; jonathan: jon; joseph: joe joey; joshua:
josh; judith: judy; katherine: kate kathy katie; kathleen: kathy; kenneth: ken kenny; lawrence: larry;
leonard: len lenny; leonardo: leo; louis: lou; margaret: maggie meg peggy; matthew: matt; michael: mike mick
mickey; mitchell: mitch; nathaniel: nate nathan; nicholas: nick nicky; pamela: pam; patricia: pat patty
tricia; patrick: pat paddy; peter: pete; philip: phil; phillip: phil; randall: randy; raymond: ray; rebecca:
becky; reginald: reggie; richard: dick rich rick ricky; robert: bob bobby rob robbie; rodney: rod; roger: rog;
ronald: ron ronnie; russell: russ; samantha: sam; samuel: sam sammy; stanley: stan; stephen: steve; steven:
steve; susan: sue; terence: terry; theodore: ted teddy theo; theresa: terri; thomas: tom tommy; timothy: tim
timmy; victor: vic; victoria: vicky; vincent: vince; walter: walt; wilfred: wilf; william: bill billy will;
zachary: zach
"""
"""Given name: its short forms. Only those that are seldom a name of their own beside it in one family."""


_OF_PLACES = frozenset(
    """
    albert arthur dennis douglas franklin gregory harold henry herbert isaac lawrence leonard louis mitchell philip
    phillip reginald rodney russell stanley victoria vincent walter
    """.split()
)
"""Of those above, what towns, lakes and firms bear as often: "Lawrence Livermore", "Victoria Falls"."""

_ALSO_WORDS = frozenset("bill bob joe mike nick rick rob ted tom".split())
"""Short forms that are words, too, but seldom at the head of a name."""

_OTHERS = """
adam adrian agnes alan alice alison allan amanda amy ana andrea andreas angela anita ann anna anne annette antonio
astrid beatrice bjorn boris brian bruce camilla carla carlos carmen carol caroline cecilia chiara claire
clara claudia colin craig cynthia daniela debra diana diane diego dmitri dmitry elena elisabeth ella ellen elsa emily
emma enrique eric erica erik eva evelyn felipe fernando fiona francesca francesco francisco friedrich gareth
gary george georgina gianni giovanni giulia giuseppe gloria gordon graham guillermo gustav hannah hans heather hector
heinrich helen helena helmut hugh hugo ian ingrid irene isabel isabella ivan jack jane janet jason javier jean joan
joanna johan johann johannes jorge jose juan juergen julia julie jurgen karen karl keith kevin klaus kristina lars
laura lauren leon liam linda lisa lorenzo lucas lucia luis luisa luke marcel marcus margot maria mariana marie marina
mario marion marta martha martin mary matteo megan melissa michelle miguel mikhail mohamed mohammed muhammad nancy
natalia natalie neil nicola nicole nigel nina nora olga oliver olivia oscar otto pablo paolo paul paula pedro pierre
rachel rafael ralph ramon raul renata ricardo rita roberto rodrigo rosa rosemary ruth ryan sandra sara sarah scott
sean sebastian sergei sergey sergio sharon sheila silvia simon sofia sophia sophie stefan stephanie stuart susanne
sylvia tanya tatiana teresa tracy ulrich ursula valentina vanessa vera vladimir werner wolfgang yuri yvonne
"""
"""Other given names that are hardly ever anything else at the head of a name."""


def is_given_name(word: str) -> bool:
    """Tell whether a folded word is a common given name, and nothing that firms and places begin with as often."""
    return word in _others() or (word in _short_forms() and word not in _OF_PLACES) or word in _shortened()


def is_given_and_family(name: tuple[str, ...]) -> bool:
    """Tell "Kevin *Cook*", whom "the cook" does not mean, from "Martha *Bank*" and "Nordhaven *Bank*"."""
    *given, family = name
    return bool(given) and all(map(is_given_name, given)) and family not in ORGANISATION


def same_given_name(one: str, other: str) -> bool:
    """Tell whether two folded given names are one, or one the short form of the other: "Tim" and "Timothy"."""
    return one == other or other in _short_forms().get(one, ()) or one in _short_forms().get(other, ())


@cache
def _others() -> frozenset[str]:
    return frozenset(_OTHERS.split())


@cache
def _shortened() -> frozenset[str]:
    short = frozenset().union(*_short_forms().values())
    return frozenset(word for word in short if not is_common(word)) | _ALSO_WORDS


@cache
def _short_forms() -> dict[str, frozenset[str]]:
    rows = (row.partition(":") for row in _SHORT_FORMS.replace("\n", " ").split(";"))
    return {full.strip(): frozenset(short.split()) for full, _, short in rows}
