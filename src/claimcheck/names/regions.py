"""Whether one of two places may lie in the other: Bergen in Norway, San Francisco in California.

Two towns exclude each other, and two countries; a town and a country do not, as far as anyone knows who has no
gazetteer. First-level divisions of large countries and some parts of large cities, written down by hand; those that
are named like their capital ("New York", "Utrecht") are taken for either.
"""

from claimcheck.names.places import WHOLE_PLACES

_CONTINENTS = """
europe; asia; africa; america; eurasia; antarctica; oceania; central asia; latin america; north america; south america;
east asia; southeast asia; south asia; west africa; east africa; north africa; middle east; eastern europe;
western europe; caucasus; south caucasus; arctic; balkans; baltic; scandinavia; caribbean; siberia; central america
"""

_DIVISIONS = """
alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; hawaii; idaho; illinois;
indiana; iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi; missouri;
montana; nebraska; nevada; new hampshire; new jersey; new mexico; new york; north carolina; north dakota; ohio;
oklahoma; oregon; pennsylvania; rhode island; south carolina; south dakota; tennessee; texas; utah; vermont; virginia;
washington; west virginia; wisconsin; wyoming; new england; silicon valley;
alberta; british columbia; manitoba; new brunswick; newfoundland; nova scotia; ontario; quebec; saskatchewan; yukon;
new south wales; queensland; south australia; tasmania; victoria; western australia; northern territory;
baden-württemberg; bavaria; brandenburg; hesse; lower saxony; mecklenburg; north rhine-westphalia; saarland; saxony;
rhineland-palatinate; saxony-anhalt; schleswig-holstein; thuringia; carinthia; styria; tyrol; burgenland; vorarlberg;
andalusia; aragon; asturias; basque country; cantabria; castile; catalonia; extremadura; galicia; la rioja; navarre;
murcia; valencia; abruzzo; apulia; basilicata; calabria; campania; emilia-romagna; lazio; liguria; lombardy; marche;
molise; piedmont; sardinia; sicily; tuscany; umbria; veneto; alsace; aquitaine; auvergne; brittany; burgundy; corsica;
lorraine; normandy; occitanie; picardy; provence; flanders; wallonia; holland; zeeland; utrecht; groningen; friesland;
gelderland; limburg; jutland; zealand; lapland; skåne; cornwall; devon; dorset; essex; hampshire; kent; lancashire;
norfolk; northumberland; somerset; suffolk; surrey; sussex; yorkshire; cumbria; cheshire; northern ireland; ulster;
munster; leinster; connacht; silesia; masovia; pomerania; transylvania; moldavia; bohemia; moravia; crimea; donbas;
chechnya; dagestan; tatarstan; bashkortostan; yakutia; kamchatka; karelia; kaliningrad; anatolia; thrace; kurdistan;
anhui; fujian; gansu; guangdong; guangxi; guizhou; hainan; hebei; heilongjiang; henan; hubei; hunan; jiangsu; jiangxi;
jilin; liaoning; inner mongolia; ningxia; qinghai; shaanxi; shandong; shanxi; sichuan; tibet; xinjiang; yunnan;
zhejiang; manchuria; hokkaido; honshu; kyushu; okinawa; shikoku; java; sumatra; borneo; sulawesi; bali; luzon; mindanao;
andhra pradesh; arunachal pradesh; assam; bihar; chhattisgarh; goa; gujarat; haryana; himachal pradesh; jharkhand;
karnataka; kerala; madhya pradesh; maharashtra; manipur; meghalaya; mizoram; nagaland; odisha; punjab; rajasthan;
sikkim; tamil nadu; telangana; tripura; uttar pradesh; uttarakhand; west bengal; kashmir; sindh; balochistan;
acre; amazonas; bahia; ceará; goiás; mato grosso; minas gerais; pará; paraná; pernambuco; rio grande do sul; patagonia;
santa catarina; chiapas; jalisco; oaxaca; sonora; yucatán; sinaloa; tamaulipas; eastern cape; western cape; gauteng;
kwazulu-natal; limpopo; mpumalanga; darfur; tigray; oromia; amhara; katanga; kivu; zanzibar; biafra; sahel;
barking; barnet; bloomsbury; brixton; camden; chelsea; croydon; ealing; enfield; greenwich; hackney; hampstead;
hammersmith; haringey; harrow; holborn; hounslow; islington; kensington; lambeth; lewisham; newham; paddington; soho;
southwark; stepney; tottenham; walthamstow; wandsworth; westminster; whitechapel; wimbledon; bronx; brooklyn; harlem;
manhattan; queens; staten island; beverly hills; compton; hollywood; santa monica; back bay; georgetown; montmartre;
charlottenburg; kreuzberg; neukölln; spandau; altona; trastevere; pudong; kowloon; shibuya; shinjuku; ginza; gangnam
"""

_KINDS = frozenset(
    """
    province county region state district prefecture oblast governorate canton territory republic department division
    valley island islands coast peninsula highlands north south east west northern southern eastern western central
    northeast northwest southeast southwest greater upper lower
    """.split()
)
"""Words by which a name says that it is wider than a town."""


def _names(table: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(row.split()) for row in table.replace("\n", " ").split(";"))


WIDEST = _names(_CONTINENTS)
"""Parts of the world, as their folded words."""

_MIDDLE = _names(_DIVISIONS)
_COUNTRIES = WHOLE_PLACES - WIDEST - _MIDDLE


def may_hold(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether one of two places, each as its folded words, may lie in the other.

    False for two countries, two divisions or two names of which nothing is known: towns, most likely.
    """
    first, second = _level(one), _level(other)
    if _KINDS & {*one, *other} and first == second == _UNKNOWN:
        return True
    return first != second or first == _CONTINENT


_CONTINENT, _COUNTRY, _DIVISION, _UNKNOWN = range(4)


def _level(name: tuple[str, ...]) -> int:
    if name in WIDEST:
        return _CONTINENT
    if name in _COUNTRIES:
        return _COUNTRY
    return _DIVISION if name in _MIDDLE else _UNKNOWN
