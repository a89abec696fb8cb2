"""Capitals of states: "the Norwegian capital" is Oslo, and what "Oslo" signs the state of Norway signs."""

_CAPITALS = """
afghanistan: kabul; albania: tirana; algeria: algiers; angola: luanda; argentina: buenos aires; armenia: yerevan;
australia: canberra; austria: vienna; azerbaijan: baku; bahrain: manama; bangladesh: dhaka; belarus: minsk;
belgium: brussels; bosnia: sarajevo; botswana: gaborone; brazil: brasilia; bulgaria: sofia; burkina faso: ouagadougou;
cambodia: phnom penh; cameroon: yaounde; canada: ottawa; chad: n'djamena; chile: santiago; china: beijing;
colombia: bogota; croatia: zagreb; cuba: havana; cyprus: nicosia; czechia: prague; denmark: copenhagen;
ecuador: quito; egypt: cairo; eritrea: asmara; estonia: tallinn; ethiopia: addis ababa; finland: helsinki;
france: paris; gabon: libreville; georgia: tbilisi; germany: berlin; ghana: accra; greece: athens; guinea: conakry;
haiti: port-au-prince; honduras: tegucigalpa; hungary: budapest; iceland: reykjavik; india: new delhi;
indonesia: jakarta; iran: tehran; iraq: baghdad; ireland: dublin; italy: rome; jamaica: kingston; japan: tokyo;
jordan: amman; kazakhstan: astana; kenya: nairobi; kosovo: pristina; kyrgyzstan: bishkek; laos: vientiane;
latvia: riga; lebanon: beirut; liberia: monrovia; libya: tripoli; lithuania: vilnius; madagascar: antananarivo;
malawi: lilongwe; malaysia: kuala lumpur; mali: bamako; malta: valletta; mauritania: nouakchott; moldova: chisinau;
mongolia: ulaanbaatar; montenegro: podgorica; morocco: rabat; mozambique: maputo; myanmar: naypyidaw;
namibia: windhoek; nepal: kathmandu; netherlands: amsterdam; new zealand: wellington; nicaragua: managua;
niger: niamey; nigeria: abuja; north korea: pyongyang; north macedonia: skopje; norway: oslo; oman: muscat;
pakistan: islamabad; paraguay: asuncion; peru: lima; philippines: manila; poland: warsaw; portugal: lisbon;
qatar: doha; romania: bucharest; russia: moscow; rwanda: kigali; saudi arabia: riyadh; senegal: dakar;
serbia: belgrade; sierra leone: freetown; slovakia: bratislava; slovenia: ljubljana; somalia: mogadishu;
south korea: seoul; spain: madrid; sri lanka: colombo; sudan: khartoum; sweden: stockholm; switzerland: bern;
syria: damascus; taiwan: taipei; tajikistan: dushanbe; tanzania: dodoma; thailand: bangkok; togo: lome;
tunisia: tunis; turkey: ankara; turkmenistan: ashgabat; uganda: kampala; ukraine: kyiv;
united arab emirates: abu dhabi; united kingdom: london; united states: washington; uruguay: montevideo;
uzbekistan: tashkent; venezuela: caracas; vietnam: hanoi; yemen: sanaa; zambia: lusaka; zimbabwe: harare
"""

CAPITALS: dict[tuple[str, ...], tuple[str, ...]] = {
    tuple(state.split()): tuple(capital.split())
    for row in _CAPITALS.replace("\n", " ").split(";")
    for state, capital in [row.split(": ")]
}
"""Folded words of a state -> folded words of its capital."""

_NO_SEATS = frozenset({("brussels",), ("amsterdam",), ("kingston",), ("santiago",)})
"""Named for another body that sits there, for no government, or for other towns of the name."""

SEATS: dict[tuple[str, ...], tuple[str, ...]] = {
    capital: state for state, capital in CAPITALS.items() if capital not in _NO_SEATS
}
"""Folded words of a capital that may stand for its government -> folded words of the state."""
