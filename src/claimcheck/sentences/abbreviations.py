"""Words whose full stop ends no sentence: data only, lower case, without the last stop."""

TITLES = frozenset(
    """
    mr mrs ms mx dr prof rev fr sr st mt ft gen col maj capt cmdr lt sgt cpl pvt adm gov sen rep hon pres amb messrs
    mme mlle m hr frau sig sra srta lic ing
    проф пгт г ул им акад
    """.split()
)
"""Stand before a name."""

BEFORE_NUMBER = frozenset(
    """
        no nos n° nr art arts sec fig figs vol vols ch chap p pp par para pt ref ed eq tab app col jan feb mar
    apr jun jul aug
    sep sept oct nov dec ca c circa approx abt ver v bd abb tel
    """.split()
)
"""Stand before a number; before anything else the stop is a stop."""

NEVER_LAST = frozenset(
    """
        i.e e.g ie eg viz cf vs approx incl excl esp resp est al ibid op dept univ assn bros bzw z.b d.h u.a usw
    ggf vgl sog
    z.t т.е т.к напр см гл
    """.split()
)
"""Nothing ends with these (or so seldom that a split costs more)."""

ACRONYMS = frozenset(
    "u.s u.k u.n e.u d.c a.m p.m u.s.a u.s.s.r u.a.e p.r.c ph.d b.a m.a inc corp ltd co llc jr etc".split()
)
"""May end a sentence: the next word tells."""

MONTHS = frozenset(
    """
    Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember
    januar februar marts april maj juni juli august september oktober november december leden únor březen
    """.split()
)
"""Follow an ordinal written with a stop ("12. Juni")."""

STARTERS = frozenset(
    """
        The A An In On At By For From With As After Before Since During While When Where If But And Or So Yet It
    He She They We
        I You This That These Those There Its His Her Their Our My Your Such Some Many Most All Both Each Every
    No Not Also
    However Meanwhile Moreover Although Though Despite Under Over To Of What Who How Why Then Now Here Another Other
    According Asked Last Next Later Earlier
    """.split()
)
"""Words whose capital says that a sentence begins."""
