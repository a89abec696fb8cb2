"""Names of months as bylines write them, and words around dates: data only."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january января янв januar jänner janvier enero gennaio janeiro",
            "feb february февраля фев februar février fevrier febrero febbraio fevereiro",
            "mar march марта мар märz maerz mars marzo março",
            "apr april апреля апр avril abril aprile",
            "may мая mai mayo maggio maio",
            "jun june июня июн juni juin junio giugno junho",
            "jul july июля июл juli juillet julio luglio julho",
            "aug august августа авг août aout agosto",
            "sep sept september сентября сен сент septembre septiembre settembre setembro",
            "oct october октября окт oktober okt octobre octubre ottobre outubro",
            "nov november ноября ноя нояб novembre noviembre novembro",
            "dec december декабря дек dezember dez décembre decembre diciembre dicembre dezembro",
        ),
        1,
    )
    for name in names.split()
}
"""Folded name -> 1 to 12."""

DAYS_OF = {
    "day": 1, "week": 7, "天": 1, "日": 1, "周": 7, "週": 7, "星期": 7,
    "tag": 1, "woche": 7, "jour": 1, "semaine": 7, "día": 1, "dia": 1, "semana": 7, "giorn": 1, "settiman": 7,
    "дн": 1, "ден": 1, "недел": 7,
}  # fmt: skip
"""The beginning of a unit -> its days; a unit that is not here is part of a day."""

YESTERDAY = frozenset("yesterday вчера gestern hier ayer ontem ieri 昨天 昨日".split())
TODAY = frozenset("today сегодня heute hoy hoje oggi 今天 今日".split())
