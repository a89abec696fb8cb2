"""News agencies and picture sources, as credits name them: data only."""

AGENCIES = {
    "xinhua": "Xinhua",
    "xinhua news agency": "Xinhua",
    "新华社": "Xinhua",
    "新華社": "Xinhua",
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "路透社": "Reuters",
    "ap": "AP",
    "the associated press": "AP",
    "associated press": "AP",
    "afp": "AFP",
    "agence france-presse": "AFP",
    "法新社": "AFP",
    "dpa": "dpa",
    "tass": "TASS",
    "tass news agency": "TASS",
    "тасс": "TASS",
    "interfax": "Interfax",
    "интерфакс": "Interfax",
    "ria novosti": "RIA Novosti",
    "риа новости": "RIA Novosti",
    "kyodo": "Kyodo",
    "kyodo news": "Kyodo",
    "jiji": "Jiji",
    "yonhap": "Yonhap",
    "yonhap news agency": "Yonhap",
    "bloomberg": "Bloomberg",
    "bloomberg news": "Bloomberg",
    "pti": "PTI",
    "press trust of india": "PTI",
    "ani": "ANI",
    "ians": "IANS",
    "antara": "ANTARA",
    "bernama": "Bernama",
    "anadolu": "Anadolu",
    "anadolu agency": "Anadolu",
    "efe": "EFE",
    "ansa": "ANSA",
    "apa": "APA",
    "belga": "Belga",
    "upi": "UPI",
    "united press international": "UPI",
    "pa media": "PA Media",
    "press association": "PA Media",
    "canadian press": "The Canadian Press",
    "the canadian press": "The Canadian Press",
    "aap": "AAP",
    "cns": "China News Service",
    "china news service": "China News Service",
    "中新社": "China News Service",
    "中央社": "CNA",
    "kazinform": "Kazinform",
    "irna": "IRNA",
    "wam": "WAM",
    "saba": "Saba",
    "ukrinform": "Ukrinform",
}
"""Folded name -> the name in reports."""

PICTURE_SOURCES = frozenset(
    """
    getty|getty images|afp via getty images|shutterstock|istock|alamy|unsplash|pexels|pixabay|epa|epa-efe|vcg|zuma|
    imago|adobe stock|depositphotos|flickr|wikimedia commons|wikipedia|cfp|ic|chinadaily|china daily|handout|file|
    file photo|photo|courtesy|screenshot
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Folded names that credit a picture, besides the agencies."""
