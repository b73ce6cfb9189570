/// Promising, handing over, and what happens in the field.
let polishExecution: KeyValuePairs<String, String> = [
    "Windows that could be offered for an order, cheapest first.":
        "Okna, które można zaproponować dla zlecenia, od najtańszego.",
    "At most so many windows.": "Najwyżej tyle okien.",
    "The order's number, its unpadded tail, or id.": "Numer zlecenia, jego końcówka bez zer lub id.",
    "Record which window was told to whom.": "Zapisz, jakie okno komu obiecano.",
    "What was told: 2026-11-24 08:00-10:00.": "Co obiecano: 2026-11-24 08:00-10:00.",
    "The person who was told.": "Osoba, której to powiedziano.",
    "Hand planned visits to their technicians.": "Wyślij zaplanowane wizyty serwisantom.",
    "Names orders, or with --day everything that is planned that day and not handed over yet.":
        "Podaj zlecenia albo, z --day, wszystko, co na ten dzień zaplanowane i jeszcze niewysłane.",
    "Numbers, their unpadded tails, or ids.": "Numery, ich końcówki bez zer lub id.",
    "All planned visits of this day.": "Wszystkie zaplanowane wizyty tego dnia.",
    "With --day: only this technician.": "Z --day: tylko ten serwisant.",
    "Take dispatched visits back, as long as nobody has set off.":
        "Odwołaj wysłane wizyty, dopóki nikt nie wyruszył.",
    "Say what happened in the field, on the technician's behalf.":
        "Zapisz w imieniu serwisanta, co zdarzyło się w terenie.",
    "When it happened: 13:30 for today, or 2026-11-24T13:30; else now.":
        "Kiedy to się stało: 13:30 dzisiaj albo 2026-11-24T13:30; inaczej teraz.",
    "Why; for a completed visit, why there is no signature.":
        "Dlaczego; przy zakończonej wizycie: dlaczego nie ma podpisu.",
    "The technician takes the visit.": "Serwisant przyjmuje wizytę.",
    "The technician does not take the visit; it waits again. Needs --reason.":
        "Serwisant odrzuca wizytę; znów czeka. Wymaga --reason.",
    "The technician has set off.": "Serwisant wyruszył.",
    "The technician is on site.": "Serwisant jest na miejscu.",
    "The work has begun.": "Praca rozpoczęta.",
    "The work rests. Needs --reason.": "Praca wstrzymana. Wymaga --reason.",
    "The work goes on.": "Praca wznowiona.",
    "The work is done. Needs --reason: why there is no signature.":
        "Praca wykonana. Wymaga --reason: dlaczego nie ma podpisu.",
    "A part of the work is done; a return visit opens.":
        "Praca wykonana częściowo; powstaje wizyta powrotna.",
    "Parts are missing; a return visit opens.": "Brakuje części; powstaje wizyta powrotna.",
    "Nobody let the technician in; a return visit opens. Needs --reason.":
        "Serwisanta nie wpuszczono; powstaje wizyta powrotna. Wymaga --reason.",
    "The visit was broken off; a return visit opens. Needs --reason.":
        "Wizyta przerwana; powstaje wizyta powrotna. Wymaga --reason.",
]
