let polishTickets: KeyValuePairs<String, String> = [
    "Tickets: faults that were reported, and what became of them.":
        "Zgłoszenia: zgłoszone usterki i co z nich powstało.",
    "Take in a fault that somebody reports.": "Przyjmij zgłoszenie usterki.",
    "The site: name, address, part of it, or id. May be left out while nobody knows where.":
        "Miejsce: nazwa, adres, ich część lub id. Można pominąć, póki nikt nie wie gdzie.",
    "The site: name, address, part of it, or id, or none.": "Miejsce: nazwa, adres, ich część lub id albo brak.",
    "The customer: name, part of it, NIP or id.": "Klient: nazwa, jej część, NIP lub id.",
    "The customer: name, part of it, NIP or id. May be left out when the sender is known.":
        "Klient: nazwa, jej część, NIP lub id. Można pominąć, gdy nadawca jest znany.",
    "One line: what is wrong.": "Jedna linia: co nie działa.",
    "One line: what is wrong. Needed without --line.": "Jedna linia: co nie działa. Potrzebne bez --line.",
    "Everything in one line, as it is said: \"Hotel Pozorny, boiler 2 out, tel 512 208 000\".":
        "Wszystko w jednym wierszu, jak się mówi: \"Hotel Pozorny, kocioł 2 nie grzeje, tel 512 208 000\".",
    "Write nothing: say what was understood of the line.": "Nic nie zapisuj: powiedz, co zrozumiano z wiersza.",
    "A line is read part by part, in Polish or English. It saves when nothing that a ticket has is in doubt; else the doubts are told, nothing is written, and the exit code is 1. What no ticket has, as hours and skills, goes into its note.":
        "Wiersz jest czytany część po części, po polsku lub angielsku. Zapisuje się, gdy nie ma wątpliwości co do tego, co ma zgłoszenie; inaczej program podaje wątpliwości, niczego nie zapisuje i kończy z kodem 1. Czego zgłoszenie nie ma, jak godziny i uprawnienia, trafia do uwag.",
    "When it was reported; else now.": "Kiedy zgłoszono; bez tego teraz.",
    "How it came in.": "Jak wpłynęło.",
    "Who reported it.": "Kto zgłosił.",
    "The reporter's telephone.": "Telefon zgłaszającego.",
    "The reporter's e-mail address.": "Adres e-mail zgłaszającego.",
    "How far it reaches: 1 one person, 2 one device, 3 a ward.":
        "Jak szeroko sięga: 1 jedna osoba, 2 jedno urządzenie, 3 cały oddział.",
    "How soon something has to be done: 1 can wait, 2 works, limited, 3 now.":
        "Jak szybko trzeba działać: 1 może czekać, 2 działa gorzej, 3 natychmiast.",
    "How much it matters; else by the company's table of impact and urgency.":
        "Jak bardzo to ważne; bez tego według tabeli zasięgu i pilności firmy.",
    "The type of its orders, by code or name.": "Rodzaj zleceń z niego: kod lub nazwa.",
    "List tickets that are open or newer than 7 days, by what runs out first.":
        "Lista zgłoszeń otwartych lub nie starszych niż 7 dni, według najbliższego terminu.",
    "Only tickets in this state; may be repeated.": "Tylko zgłoszenia w tym stanie; można powtarzać.",
    "Only tickets that match, such as \"ticket:new sla<2h\".":
        "Tylko pasujące zgłoszenia, np. \"zgłoszenie:nowe sla<2h\".",
    "Those that ended long ago too.": "Także dawno zakończone.",
    "All there is to say about a ticket.": "Wszystko o zgłoszeniu.",
    "Change what is said about a ticket that is open; what is not given stays.":
        "Zmień opis otwartego zgłoszenia; co niepodane, zostaje bez zmian.",
    "Make orders of tickets: one of each, or one a type.":
        "Utwórz zlecenia ze zgłoszeń: po jednym albo po jednym na rodzaj.",
    """
    An order has what the ticket says, and of its type what nobody said. It can be planned at once when its site has \
    coordinates and somebody, or the type, says how long it takes; else it stays a draft. Of several tickets those that \
    cannot be converted are told and left out.
    """:
        """
    Zlecenie ma to, co podano w zgłoszeniu, a resztę ze swojego rodzaju. Można je od razu planować, gdy miejsce ma \
    współrzędne i wiadomo, ile potrwa; inaczej zostaje szkicem. Z kilku zgłoszeń te, z których zlecenie powstać nie może, \
    są wymieniane i pomijane.
    """,
    "Numbers, their unpadded tails, or ids.": "Numery, ich końcówki bez zer lub id.",
    "The type of an order, by code or name; repeated for several orders.":
        "Rodzaj zlecenia: kod lub nazwa; powtórzone dla kilku zleceń.",
    "Leave the orders drafts.": "Zostaw zlecenia jako szkice.",
    "Make a further order of a ticket that became one already.":
        "Utwórz następne zlecenie ze zgłoszenia, z którego jedno już powstało.",
    "Close a ticket when all its orders are done.": "Zamknij zgłoszenie, gdy wszystkie jego zlecenia są wykonane.",
    "What the reporter says of it.": "Co mówi o tym zgłaszający.",
    "Reject a ticket that needs no order.": "Odrzuć zgłoszenie, które nie wymaga zlecenia.",
    "End a ticket that was solved without driving there.": "Zakończ zgłoszenie rozwiązane bez wyjazdu.",
    "How it was solved.": "Jak je rozwiązano.",
    "End a ticket that reports what another one reports already.":
        "Zakończ zgłoszenie tego, co zgłasza już inne.",
    "The ticket that goes on.": "Zgłoszenie, które zostaje.",
    "Let a ticket that ended go on as a new one, linked to it.":
        "Wznów zakończone zgłoszenie jako nowe, powiązane z nim.",
    "What is wrong now; else what was said before.": "Co dzieje się teraz; bez tego to, co podano wcześniej.",
    "Note a call about a ticket: with whom, and what was said.":
        "Zapisz rozmowę o zgłoszeniu: z kim i co ustalono.",
    "With whom; else with the reporter.": "Z kim; bez tego ze zgłaszającym.",
    "What was said.": "Co powiedziano.",
    "When; else now.": "Kiedy; bez tego teraz.",
    "Take in a ticket from a saved e-mail (.eml).": "Przyjmij zgłoszenie z zapisanego e-maila (.eml).",
    """
    The customer is found by the sender's address, or by a telephone number in the mail, as the customer's own or as that \
    of an earlier reporter; else say --customer. The same mail is taken once; an answer is linked to the ticket of the mail \
    that it answers. What could not be read as it was meant is told.
    """:
        """
    Klienta wskazuje adres nadawcy albo numer telefonu z treści: klienta lub kogoś, kto już zgłaszał; inaczej podaj \
    --customer. Ten sam e-mail przyjmuje się raz; odpowiedź jest powiązana ze zgłoszeniem z e-maila, na który odpowiada. \
    Czego nie dało się odczytać jak należy, jest powiedziane.
    """,
    "The file; - for the input.": "Plik; - oznacza wejście.",
    "A cell of the table that gives tickets their priority, such as 3x3=emergency: impact 3, urgency 3; may be repeated.":
        "Pole tabeli priorytetów zgłoszeń, np. 3x3=emergency: zasięg 3, pilność 3; można powtarzać.",
    "A file to attach: a copy stays with the store; may be repeated.":
        "Plik do dołączenia: kopia zostaje przy bazie; można powtarzać.",
    "words": "słowa", "ticket": "zgłoszenie", "address": "adres", "cell": "pole",
]
