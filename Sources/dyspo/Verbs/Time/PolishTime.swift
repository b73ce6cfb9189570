/// Measured time.
let polishTime: KeyValuePairs<String, String> = [
    "Measured time of technicians, planned against measured.": "Zmierzony czas serwisantów, plan wobec pomiaru.",
    "What a technician's day was, planned against measured.": "Dzień serwisanta: plan wobec pomiaru.",
    """
    Without a technician, a line for each technician and day; with --order what was measured of an order, with its share \
    of the way home. A gap is time of the shift that nobody told: it is paid until somebody says that it was a break, or \
    nothing.
    """:
        """
    Bez serwisanta: wiersz na serwisanta i dzień; z --order czas zlecenia z jego częścią drogi powrotnej. Luka to czas \
    zmiany, którego nikt nie podał: jest płatna, póki ktoś nie powie, że była to przerwa albo nic.
    """,
    "The day (else today).": "Dzień (domyślnie dziś).",
    "The first of several days.": "Pierwszy z kilku dni.",
    "The last of several days.": "Ostatni z kilku dni.",
    "What was measured of this order.": "Czas zmierzony dla tego zlecenia.",
    "Tell what a technician did without a visit, or what a gap was.":
        "Podaj, co serwisant robił bez wizyty albo czym była luka.",
    "Refused when it lies ahead, goes over midnight, or overlaps something else that the technician did.":
        "Odrzucane, gdy leży w przyszłości, przechodzi przez północ albo nachodzi na inny czas serwisanta.",
    "office, training, loading or meeting; home, break or nothing; travel, waiting or work of an order.":
        "office, training, loading lub meeting; home, break lub nothing; travel, waiting lub work zlecenia.",
    "When it began: 13:30, or 2026-11-24T13:30.": "Kiedy się zaczęło: 13:30 albo 2026-11-24T13:30.",
    "When it ended.": "Kiedy się skończyło.",
    "When it began.": "Kiedy się zaczęło.",
    "The day of both times (else today).": "Dzień obu godzin (domyślnie dziś).",
    "The day of all times (else today).": "Dzień wszystkich godzin (domyślnie dziś).",
    "Of which order it is travel, waiting or work: 123, or 123/2.":
        "Którego zlecenia dotyczy dojazd, czekanie lub praca: 123 albo 123/2.",
    "Correct measured time, with a reason; what was told stays on record.":
        "Popraw zmierzony czas, z powodem; co podano wcześniej, zostaje.",
    """
    Times of a visit move its events: what ended there and what began there meet at the new time. A gap is not corrected \
    but told, with time add.
    """:
        """
    Godziny wizyty przesuwają jej zdarzenia: co się tam kończyło i co zaczynało, spotyka się o nowej godzinie. Luki się nie \
    poprawia, tylko podaje, czym była, przez time add.
    """,
    "The line that begins at this time, as time list has it.":
        "Wiersz, który zaczyna się o tej godzinie, jak w time list.",
    "What it was, as in time add.": "Co to było, jak w time add.",
    "Nothing of the kind happened.": "Nic takiego nie zaszło.",
    "Why it was wrong.": "Dlaczego było błędne.",
    "Write the time of technicians as payroll needs it, a line for each day.":
        "Zapisz czas serwisantów dla płac, wiersz na każdy dzień.",
    """
    Minutes, by class of hour and by what was done. Days on which nothing was measured and no shift was are left out.
    """:
        """
    W minutach, według rodzaju godzin i czynności. Dni bez pomiaru i bez zmiany są pominięte.
    """,
    "The file to write; - or none for the output.": "Plik do zapisania; - albo brak oznacza wyjście.",
    "The first day (else the first of this month).": "Pierwszy dzień (domyślnie pierwszy tego miesiąca).",
    "The last day (else today).": "Ostatni dzień (domyślnie dziś).",
    "Only this technician's.": "Tylko tego serwisanta.",
]
