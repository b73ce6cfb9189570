let polishDispatching: KeyValuePairs<String, String> = [
    "Tasks of the team or one technician over any period.":
        "Zadania zespołu lub jednego serwisanta w dowolnym okresie.",
    "Only visits that match, such as \"state:planned !late\".":
        "Tylko pasujące wizyty, np. \"stan:zaplanowana !spóźnione\".",
    "Without days it is today.": "Bez dni: dzisiaj.",
    "Only technicians of this region.": "Tylko serwisanci tego rejonu.",
    "The first day (else today).": "Pierwszy dzień (domyślnie dziś).",
    "The last day (else the first).": "Ostatni dzień (domyślnie pierwszy).",
    "Windows that could be offered for an order.": "Okna, które można zaproponować klientowi.",
    """
    Windows of two hours, as shifts, the site's hours and the clock leave them. Those that meet the wish come \
    first, those that miss the contract last, then the cheapest. JSON keys: start, end (the window), \
    technician, day (of the shift), at (when the work would start), minutes (of travel), cost, late (minutes \
    past what the contract asks for), wish (whether the wish is met, null without one).
    """:
        """
    Okna dwugodzinne, na jakie pozwalają zmiany, godziny miejsca i zegar. Najpierw zgodne z życzeniem, na końcu \
    spóźnione wobec umowy, poza tym od najtańszego. Klucze JSON: start, end (okno), technician, day (dzień zmiany), \
    at (początek pracy), minutes (minuty dojazdu), cost, late (minuty po terminie umownym), wish (czy zgodne \
    z życzeniem, null bez życzenia).
    """,
    "How many days from today.": "Ile dni od dziś.",
    "At most so many windows.": "Najwyżej tyle okien.",
    "Record which window was told to whom.": "Zapisz, jakie okno i komu obiecano.",
    "What was told: 2026-11-24 08:00-10:00.": "Co obiecano: 2026-11-24 08:00-10:00.",
    "The person who was told.": "Osoba, którą powiadomiono.",
    "Hand planned visits to their technicians.": "Wyślij zaplanowane wizyty serwisantom.",
    "Names orders, or with --day everything that is planned that day and not handed over yet.":
        "Podane zlecenia albo z --day wszystko, co zaplanowano na ten dzień i jeszcze nie wysłano.",
    "Numbers, their unpadded tails, or ids.": "Numery, ich końcówki bez zer lub id.",
    "All planned visits of this day.": "Wszystkie zaplanowane wizyty tego dnia.",
    "With --day: only this technician.": "Razem z --day: tylko ten serwisant.",
    "Take dispatched visits back, as long as nobody has set off.":
        "Odwołaj wysłane wizyty, dopóki nikt nie wyjechał.",
    "Say what happened in the field, on the technician's behalf.":
        "Zgłoś, co zaszło w terenie, w imieniu serwisanta.",
    "The order's number, its unpadded tail, or id.": "Numer zlecenia, jego końcówka bez zer lub id.",
    "When it happened: 13:30 for today, or 2026-11-24T13:30; else now.":
        "Kiedy to było: 13:30 dzisiaj albo 2026-11-24T13:30; domyślnie teraz.",
    "Why.": "Dlaczego.",
    "The technician takes the visit.": "Serwisant przyjmuje wizytę.",
    "The technician does not take the visit; it waits again. Needs --reason.":
        "Serwisant nie przyjmuje wizyty; znów czeka. Wymaga --reason.",
    "The technician has set off.": "Serwisant wyjechał.",
    "The technician is on site.": "Serwisant jest na miejscu.",
    "The work has begun.": "Praca się zaczęła.",
    "The work rests. Needs --reason.": "Praca wstrzymana. Wymaga --reason.",
    "The work goes on.": "Praca trwa dalej.",
    "The work is done. Needs --signed-by, or --no-signature and why.":
        "Praca wykonana. Wymaga --signed-by albo --no-signature z powodem.",
    "When the work began, where that was not told yet: what lies between is told with it.":
        "Początek pracy, jeśli go nie zgłoszono: zgłasza też wszystko, co jest po drodze.",
    "When it ended: 13:30 for today, or 2026-11-24T13:30; else now.":
        "Koniec: 13:30 dzisiaj albo 2026-11-24T13:30; domyślnie teraz.",
    "A remark.": "Uwaga.",
    "What is left, which parts are missing, or why.": "Co zostało, jakich części brakuje albo dlaczego.",
    "Who signed.": "Kto podpisał.",
    "Why there is no signature.": "Dlaczego nie ma podpisu.",
    "Correct the last report: what it was, when, or why.": "Popraw ostatnie zgłoszenie: co, kiedy albo dlaczego.",
    "What is not given stays as it was told. The wrong report is kept beside the correction.":
        "Czego nie podano, zostaje, jak zgłoszono. Błędne zgłoszenie zostaje obok poprawki.",
    "What it was, such as start or no-access; none when it did not happen.":
        "Co to było, na przykład start albo no-access; none, gdy nie zaszło.",
    "When it was: 13:30 for today, or 2026-11-24T13:30.": "Kiedy to było: 13:30 dzisiaj albo 2026-11-24T13:30.",
    "The reason; for what did not happen, how it came about.":
        "Powód; gdy nie zaszło: skąd wzięło się zgłoszenie.",
    "A part of the work is done; a return visit opens. Needs --reason: what is left.":
        "Wykonano część pracy; powstaje wizyta powrotna. Wymaga --reason: co zostało.",
    "Parts are missing; a return visit opens. Needs --missing or --reason: which parts.":
        "Brakuje części; powstaje wizyta powrotna. Wymaga --missing albo --reason: jakich.",
    "Nobody let the technician in; a return visit opens. Needs --reason.":
        "Nikt nie wpuścił serwisanta; powstaje wizyta powrotna. Wymaga --reason.",
    "The visit was broken off; a return visit opens. Needs --reason.":
        "Wizytę przerwano; powstaje wizyta powrotna. Wymaga --reason.",
]
