let polishIntake: KeyValuePairs<String, String> = [
    "Orders: make, list, show and change them.": "Zlecenia: tworzenie, lista, podgląd i zmiany.",
    "Make an order; with a place and a duration it can be planned at once.":
        "Utwórz zlecenie; z miejscem i czasem trwania można je od razu planować.",
    "The customer: name, part of it, NIP or id. May be left out when the site says it.":
        "Klient: nazwa, jej część, NIP lub id. Można pominąć, gdy wynika z miejsca.",
    "The site: name, address, part of it, or id. May be left out when the customer has one.":
        "Miejsce: nazwa, adres, ich część lub id. Można pominąć, gdy klient ma jedno.",
    "A device: name, serial number or id; may be repeated.":
        "Urządzenie: nazwa, numer seryjny lub id; można powtarzać.",
    "The only technician who may do it.": "Jedyny serwisant, który może to zrobić.",
    "How many people it takes.": "Ile osób potrzeba.",
    "Leave it a draft.": "Zostaw jako szkic.",
    "One line: what is wrong, or what is to be done.": "Jedna linia: co nie działa albo co trzeba zrobić.",
    "More about it, or none.": "Więcej o tym albo brak.",
    "More about it.": "Więcej o tym.",
    "How another program calls it, or none.": "Jak nazywa je inny program albo brak.",
    """
    What kind of work: code or name of a type of the company's own, or repair, maintenance, installation, inspection, \
    warranty, complaint.
    """:
        """
    Jaki to rodzaj pracy: kod lub nazwa własnego rodzaju zleceń albo repair, maintenance, installation, inspection, \
    warranty, complaint.
    """,
    "How much it matters.": "Jak bardzo to ważne.",
    "Make a draft ready to be planned: say how long it takes, if nobody has.":
        "Zmień szkic w zlecenie do zaplanowania: podaj, ile potrwa, jeśli nikt tego nie podał.",
    """
    Its site needs coordinates; dyspo places geocode looks for them. What was said when the order arose, and is not said \
    again, holds.
    """:
        """
    Miejsce musi mieć współrzędne; szuka ich dyspo places geocode. Co podano przy tworzeniu zlecenia i nie jest podane \
    na nowo, obowiązuje.
    """,
    "Minutes on site, as 90 or 1:30.": "Minuty na miejscu: 90 albo 1:30.",
    "Minutes on site, as 90 or 1:30; none while nobody knows.":
        "Minuty na miejscu: 90 albo 1:30; brak, póki nikt nie wie.",
    "A skill it needs; may be repeated.": "Potrzebna umiejętność; można powtarzać.",
    "A skill it needs, or none; may be repeated.": "Potrzebna umiejętność albo brak; można powtarzać.",
    "When the customer wants it: \"2026-11-24 08:00-12:00\", or none.":
        "Kiedy życzy sobie klient: \"2026-11-24 08:00-12:00\" albo brak.",
    "By when it has to be done: a time, the end of a day, or none.":
        "Do kiedy musi być zrobione: godzina, koniec dnia albo brak.",
    "By when the contract wants somebody sent: a time, or none.":
        "Do kiedy umowa każe kogoś wysłać: godzina albo brak.",
    "By when the contract wants somebody on site: a time, or none.":
        "Do kiedy umowa każe być na miejscu: godzina albo brak.",
    "The only technician who may do it, or none.": "Jedyny serwisant, który może to zrobić, albo brak.",
    "A part to take along, or none; may be repeated.": "Część do zabrania albo brak; można powtarzać.",
    "List orders by number.": "Lista zleceń według numeru.",
    "Only orders in this state; may be repeated.": "Tylko zlecenia w tym stanie; można powtarzać.",
    "Only orders at sites of this region.": "Tylko zlecenia w miejscach tego rejonu.",
    "Only orders due by the end of this day.": "Tylko zlecenia z terminem do końca tego dnia.",
    "Only orders with a visit of this technician.": "Tylko zlecenia z wizytą tego serwisanta.",
    "Only orders that match, such as \"skill:SEP due<fri !late\".":
        "Tylko pasujące zlecenia, np. \"skill:SEP termin<pt !spóźnione\".",
    "All there is to say about an order.": "Wszystko o zleceniu.",
    "Number, its unpadded tail, or id.": "Numer, jego końcówka bez zer lub id.",
    "Change what is said about an order; what is not given stays.":
        "Zmień opis zlecenia; co niepodane, zostaje bez zmian.",
    "Say how much an order matters.": "Ustal, jak ważne jest zlecenie.",
    "The priority.": "Priorytet.",
    "Let an order wait; its planned visits leave the board.":
        "Wstrzymaj zlecenie; jego zaplanowane wizyty znikają z grafiku.",
    "What it waits for.": "Na co czeka.",
    "What an order waited for has come.": "Jest już to, na co zlecenie czekało.",
    "End an order before its work is done.": "Zakończ zlecenie przed wykonaniem pracy.",
    "Why.": "Dlaczego.",
    "What the visit waits for: \"1; lag 1d; same technician; next day\", or none.":
        "Na co czeka wizyta: \"1; odstęp 1d; ten sam technik; następny dzień\" albo brak.",
    "Let a visit wait for a part until the day on which it is expected.":
        "Niech wizyta czeka na część do dnia, w którym ma ona być.",
    "Nobody can plan it before that day, but by a reason. Where it stands earlier it stays and is marked.":
        "Przed tym dniem nie da się jej zaplanować, chyba że z powodem. Jeśli stoi wcześniej, zostaje i jest oznaczona.",
    "What is awaited.": "Na co się czeka.",
    "The day on which it is expected.": "Dzień, w którym ma być.",
    "Nothing is awaited any more.": "Na nic już nie czeka.",
    "The day on which missing parts are expected: the next visit waits until then.":
        "Dzień, w którym mają być brakujące części: następna wizyta czeka do tego dnia.",
]
