/// Customers, sites and devices.
let polishMasterData: KeyValuePairs<String, String> = [
    "Whom the company works for.": "Klienci firmy.",
    "List customers by name.": "Lista klientów według nazwy.",
    "Only those whose name, NIP, telephone or e-mail has this text.":
        "Tylko ci, których nazwa, NIP, telefon lub e-mail zawiera ten tekst.",
    "A customer with sites and orders, and whether there is work on credit.":
        "Klient z miejscami i zleceniami oraz czy można pracować na kredyt.",
    "Name, part of it, NIP or id.": "Nazwa, jej część, NIP lub id.",
    "Correct what is known about a customer; what is not named stays.":
        "Popraw dane klienta; czego nie podano, zostaje.",
    "The whole name, NIP or id.": "Cała nazwa, NIP lub id.",
    "E-mail, or none.": "E-mail albo none.",
    "Where devices stand and visits happen.": "Miejsca, w których stoją urządzenia i odbywają się wizyty.",
    "List sites by name.": "Lista miejsc według nazwy.",
    "Only those whose name, customer, address or town has this text.":
        "Tylko te, których nazwa, klient, adres lub miejscowość zawiera ten tekst.",
    "Only sites of this customer.": "Tylko miejsca tego klienta.",
    "A site with its hours, devices and orders.": "Miejsce z godzinami, urządzeniami i zleceniami.",
    "Name, address, part of it, or id.": "Nazwa, adres, ich część lub id.",
    "Whose site, where several have the name.": "Czyje miejsce, gdy kilka ma tę nazwę.",
    "Correct what is known about a site; what is not named stays.": "Popraw dane miejsca; czego nie podano, zostaje.",
    """
    A change of its place, region or hours by which visits that stand would break a rule is refused with their list \
    (exit code 1); --force makes it, and they stay and are marked. A site keeps its coordinates as long as visits there \
    are still to be done.
    """:
        """
    Zmiana położenia, rejonu lub godzin, przez którą stojące wizyty złamałyby regułę, jest odrzucana z ich listą (kod \
    wyjścia 1); --force ją zapisuje, a wizyty zostają i są oznaczone. Miejsce zachowuje współrzędne, dopóki są tam \
    wizyty do wykonania.
    """,
    "The whole name, the whole address with its town, or the id.": "Cała nazwa, cały adres z miejscowością lub id.",
    "The address, or none.": "Adres albo none.",
    "The town, or none.": "Miejscowość albo none.",
    "Where exactly: latitude,longitude, or none.": "Dokładne położenie: szerokość,długość albo none.",
    "The region.": "Rejon.",
    "When one may be there: 08:00-16:00, or none for any time.":
        "Kiedy można tam być: 08:00-16:00 albo none, czyli zawsze.",
    "With --access: on which weekdays (else every day).": "Z --access: w które dni tygodnia (inaczej codziennie).",
    "How to get in, or none.": "Jak tam wejść, albo none.",
]
