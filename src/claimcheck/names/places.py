"""Countries and regions: adjectives, people and other names, each mapped to one canonical form.

Facts of geography, written down by hand; a name that changed is listed with both forms in `former.py`.
"""

_ADJECTIVES = """
afghan afghanistan; albanian albania; algerian algeria; american united states; angolan angola; arab arab;
argentine argentina; argentinian argentina; armenian armenia; asian asia; australian australia; austrian austria;
azerbaijani azerbaijan; azeri azerbaijan; bahraini bahrain; bangladeshi bangladesh; belarusian belarus;
belarussian belarus; belgian belgium; bolivian bolivia; bosnian bosnia; brazilian brazil; british united kingdom;
bulgarian bulgaria; burmese myanmar; cambodian cambodia; cameroonian cameroon; canadian canada; chilean chile;
chinese china; colombian colombia; congolese congo; croatian croatia; cuban cuba; cypriot cyprus; czech czechia;
danish denmark; dutch netherlands; ecuadorian ecuador; egyptian egypt; english england; estonian estonia;
ethiopian ethiopia; european europe; fijian fiji; filipino philippines; philippine philippines; finnish finland;
french france; georgian georgia; german germany; ghanaian ghana; greek greece; guatemalan guatemala;
haitian haiti; hungarian hungary; icelandic iceland; indian india; indonesian indonesia; iranian iran; iraqi iraq;
irish ireland; israeli israel; italian italy; jamaican jamaica; japanese japan; jordanian jordan;
kazakh kazakhstan; kazakhstani kazakhstan; kenyan kenya; korean korea; kosovar kosovo; kuwaiti kuwait;
kyrgyz kyrgyzstan; lao laos; laotian laos; latvian latvia; lebanese lebanon; liberian liberia; libyan libya;
lithuanian lithuania; malaysian malaysia; malian mali; maltese malta; mexican mexico; moldovan moldova;
mongolian mongolia; montenegrin montenegro; moroccan morocco; mozambican mozambique; namibian namibia;
nepalese nepal; nepali nepal; nicaraguan nicaragua; nigerian nigeria; norwegian norway; omani oman;
pakistani pakistan; palestinian palestine; panamanian panama; peruvian peru; polish poland; portuguese portugal;
qatari qatar; romanian romania; russian russia; rwandan rwanda; saudi saudi arabia; scottish scotland;
senegalese senegal; serbian serbia; singaporean singapore; slovak slovakia; slovene slovenia; slovenian slovenia;
somali somalia; spanish spain; sudanese sudan; swedish sweden; swiss switzerland; syrian syria; taiwanese taiwan;
tajik tajikistan; tanzanian tanzania; thai thailand; tibetan tibet; tunisian tunisia; turkish turkey;
turkmen turkmenistan; ugandan uganda; ukrainian ukraine; emirati united arab emirates; uruguayan uruguay;
uzbek uzbekistan; venezuelan venezuela; vietnamese vietnam; welsh wales; yemeni yemen; zambian zambia;
zimbabwean zimbabwe; african africa; eurasian eurasia; caucasian caucasus; balkan balkans; baltic baltic;
us united states; u.s. united states; u.s united states; usa united states; u.s.a. united states;
america united states; uk united kingdom; u.k. united kingdom; britain united kingdom; eu europe union;
un united nations; u.n. united nations; uae united arab emirates; prc china; drc congo; burma myanmar;
holland netherlands; turkiye turkey; rok south korea; dprk north korea; nz new zealand
"""

_PLURALS = """
americans united states; chinese china; russians russia; germans germany; kazakhs kazakhstan; uzbeks uzbekistan;
tajiks tajikistan; indians india; japanese japan; britons united kingdom; canadians canada; australians australia;
israelis israel; palestinians palestine; ukrainians ukraine; turks turkey; italians italy; iranians iran;
koreans korea; mexicans mexico; brazilians brazil; egyptians egypt; europeans europe; africans africa; asians asia;
danes denmark; swedes sweden; finns finland; scots scotland; spaniards spain; filipinos philippines
"""

_SEVERAL_WORDS = """
central asian central asia; saudi arabia saudi arabia; saudi arabian saudi arabia;
south korean south korea; north korean north korea;
south african south africa; new zealander new zealand; latin american latin america; north american north america;
south american south america; east asian east asia; southeast asian southeast asia; south asian south asia;
west african west africa; east african east africa; north african north africa; middle eastern middle east;
south caucasian south caucasus; eastern european eastern europe; western european western europe;
czech republic czechia; republic of korea south korea; russian federation russia; great britain united kingdom;
people's republic of china china; islamic republic of iran iran; sri lankan sri lanka; costa rican costa rica;
puerto rican puerto rico; hong konger hong kong; united states of america united states; c+c5 china central asia;
five central asian central asia; soviet soviet union; ivorian ivory coast; cote d'ivoire ivory coast
"""

_PLACES = """
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi
cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti
dominica dominican ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany
ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel
italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia
libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico
micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua
niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania
russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden
switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine
uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe england scotland wales europe asia africa america
eurasia caucasus antarctica oceania arctic tibet xinjiang siberia crimea catalonia bavaria texas california florida
"""


def _pairs(table: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for row in table.replace("\n", " ").split(";"):
        form, *place = row.split()
        found[(form,)] = tuple(place)
    return found


def _runs(table: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Read rows "form … place …" where the place repeats the tail of a known place list below."""
    found = {}
    for row in table.replace("\n", " ").split(";"):
        words = row.split()
        cut = _cut(words)
        found[tuple(words[:cut])] = tuple(words[cut:])
    return found


def _cut(words: list[str]) -> int:
    """Return where the canonical place begins: the two halves are told apart by the place list."""
    for cut in range(1, len(words)):
        if " ".join(words[cut:]) in _CANONICAL:
            return cut
    raise ValueError(f"no canonical place ends {' '.join(words)!r}")


_CANONICAL = frozenset(
    """central asia; south korea; north korea; saudi arabia; south africa; new zealand; latin america; north america;
    south america; east asia; southeast asia; south asia; west africa; east africa; north africa; middle east;
    south caucasus; eastern europe; western europe; czechia; russia; united kingdom; china; iran; sri lanka;
    costa rica; puerto rico; hong kong; united states; china central asia; soviet union; ivory coast;
    central america""".replace("\n    ", " ").split("; ")
)


def _people_of(adjectives: dict[tuple[str, ...], tuple[str, ...]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return the regular plurals: Norwegians, Iraqis. Caucasians are no people of one place."""
    people = {form: place for (form,), place in adjectives.items() if form != "caucasian"}
    return {(f"{form}s",): place for form, place in people.items() if form.endswith(("an", "i"))}


CANONICAL = {
    **_people_of(_pairs(_ADJECTIVES)),
    **_pairs(_ADJECTIVES),
    **_pairs(_PLURALS),
    **_runs(_SEVERAL_WORDS),
    **{tuple(place.split()): tuple(place.split()) for place in _CANONICAL if place.endswith(" america")},
}
"""Folded words of a form -> folded words of the place it stands for; in "North America" no word stands for another."""

HYPHENATED = frozenset(
    {"guinea-bissau", "timor-leste", "nur-sultan", "austria-hungary", "bosnia-herzegovina"}
)
"""Single places whose name has a hyphen."""

PLACES = frozenset(_PLACES.split()) | {word for place in CANONICAL.values() for word in place}
"""Words that are a place by themselves or a word of one."""

WHOLE_PLACES = frozenset((word,) for word in _PLACES.split()) | frozenset(CANONICAL.values())
"""Folded words of each whole place: "new zealand", and not "new"."""
