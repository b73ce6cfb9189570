let polishPeople: KeyValuePairs<String, String> = [
    "Technicians: take them in, change, list and show them, note absences.":
        "Serwisanci: przyjęcie, zmiany, lista, podgląd, nieobecności.",
    "List technicians by name.": "Lista serwisantów według nazwiska.",
    "Only those of this region.": "Tylko z tego rejonu.",
    "A technician's skills, shifts and visits of the next days.":
        "Umiejętności, zmiany i wizyty serwisanta w najbliższych dniach.",
    "Name, part of it, or id.": "Nazwisko, jego część lub id.",
    "Name or id.": "Cała nazwa lub id.",
    "Name or id; a part of it will do with --visits keep.":
        "Całe nazwisko lub id; z --visits keep wystarczy jego część.",
    "How many days from today.": "Ile dni od dziś.",
    "Note that a technician cannot work, and say what becomes of the visits under it.":
        "Zapisz nieobecność serwisanta i powiedz, co z wizytami, które pod nią wypadają.",
    "Days alone are whole days, the last one included, with the nights that begin on them; without --to it is the rest of the first day. Every visit under the absence is told with state, promise and phone. What is on the way, on site or done stays in any case. One undo takes all of it back.":
        "Same dni to całe dni razem z ostatnim i z nocami, które się w nich zaczynają; bez --to chodzi o resztę pierwszego dnia. Każda wizyta pod nieobecnością jest wymieniona ze stanem, obietnicą i telefonem. To, co w drodze, na miejscu lub wykonane, zostaje zawsze. Jedno cofnięcie cofa całość.",
    "What becomes of the visits: keep (they stay, marked), off (back into the queue, what was sent is recalled), recall (what was sent is recalled and stays).":
        "Co z wizytami: keep (zostają, oznaczone), off (wracają do kolejki, wysłane są odwołane), recall (wysłane są odwołane i zostają).",
    "Tell what it would do, and write nothing.": "Powiedz, co by zrobiło, i niczego nie zapisuj.",
    "A change by which visits that stand would break a rule is refused with their list (exit code 1); --force makes it, and they stay and are marked.":
        "Zmiana, przez którą stojące wizyty złamałyby regułę, jest odrzucana z ich listą (kod wyjścia 1); --force ją robi, a wizyty zostają i są oznaczone.",
    "Do it although visits that stand break a rule by it; they stay and are marked. The reason is kept.":
        "Zrób to, choć stojące wizyty złamią przez to regułę; zostają i są oznaczone. Powód jest zapisywany.",
    "From when (else from now).": "Od kiedy (inaczej od teraz).",
    "Until when.": "Do kiedy.",
    "Why; only those who may see health data are shown it.":
        "Dlaczego; widzą to tylko osoby uprawnione do danych o zdrowiu.",
    "A technician works again: the absence under way, or the next one, ends.":
        "Serwisant znów pracuje: kończy się trwająca lub najbliższa nieobecność.",
]
