let polishPeople: KeyValuePairs<String, String> = [
    "Technicians: take them in, change, list and show them, note absences.":
        "Serwisanci: przyjęcie, zmiany, lista, podgląd, nieobecności.",
    "List technicians by name.": "Lista serwisantów według nazwiska.",
    "Only those of this region.": "Tylko z tego rejonu.",
    "A technician's skills, shifts and visits of the next days.":
        "Umiejętności, zmiany i wizyty serwisanta w najbliższych dniach.",
    "Name, part of it, or id.": "Nazwisko, jego część lub id.",
    "How many days from today.": "Ile dni od dziś.",
    "Note that a technician cannot work; planned visits stay until they are moved.":
        "Zapisz nieobecność serwisanta; zaplanowane wizyty zostają, aż ktoś je przeniesie.",
    "Days alone are whole days, the last one included, with the nights that begin on them; without --to it is the "
        + "rest of the first day.":
        "Same dni to całe dni razem z ostatnim i z nocami, które się w nich zaczynają; bez --to chodzi o resztę "
        + "pierwszego dnia.",
    "From when (else from now).": "Od kiedy (inaczej od teraz).",
    "Until when.": "Do kiedy.",
    "Why; only those who may see health data are shown it.":
        "Dlaczego; widzą to tylko osoby uprawnione do danych o zdrowiu.",
    "A technician works again: the absence under way, or the next one, ends.":
        "Serwisant znów pracuje: kończy się trwająca lub najbliższa nieobecność.",
]
