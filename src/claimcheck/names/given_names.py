"""Short forms of given names, and whether two given names may be one person's."""

from functools import cache

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


def same_given_name(one: str, other: str) -> bool:
    """Tell whether two folded given names are one, or one the short form of the other: "Tim" and "Timothy"."""
    return one == other or other in _short_forms().get(one, ()) or one in _short_forms().get(other, ())


@cache
def _short_forms() -> dict[str, frozenset[str]]:
    rows = (row.partition(":") for row in _SHORT_FORMS.replace("\n", " ").split(";"))
    return {full.strip(): frozenset(short.split()) for full, _, short in rows}
