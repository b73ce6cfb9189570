/// Outages, calls and the on-call roster.
let polishOutages: KeyValuePairs<String, String> = [
    "When something breaks: what is affected, ranked repairs, and whom to phone.":
        "Gdy coś się zepsuje: czego to dotyczy, propozycje naprawy planu i do kogo zadzwonić.",
    """
    Nothing is written without --accept. What is accepted is one entry of the journal, and one undo takes it back. \
    Several things at once: --and-technician, --and-region, --and-emergency.
    """:
        """
    Bez --accept niczego nie zapisano. To, co przyjęto, jest jednym wpisem dziennika i jedno undo cofa całość. \
    Kilka zdarzeń naraz: --and-technician, --and-region, --and-emergency.
    """,
    "A technician cannot work: what falls down, and who takes it over.":
        "Serwisant nie może pracować: co przepada i kto to przejmie.",
    "A technician's van has broken down: without it nobody gets there.":
        "Serwisantowi zepsuł się samochód: bez niego nikt nie dojedzie.",
    "Nobody can work in a region: what moves out of that time.":
        "W rejonie nikt nie może pracować: co trzeba przenieść na inny czas.",
    "An order that has to be done first: who can be there when.":
        "Zlecenie przed wszystkimi innymi: kto i kiedy może tam być.",
    """
    What is accepted is sent at once. At night those on call come first. With --line it is an order that does not exist \
    yet: it is saved together with what is accepted, or not at all.
    """:
        """
    Przyjęta propozycja jest od razu wysyłana. W nocy pierwsi są ci, którzy mają dyżur. Z --line to zlecenie, którego \
    jeszcze nie ma: zapisuje się razem z tym, co przyjęto, albo wcale.
    """,
    "Note that a technician has called and cannot work; nothing is moved.":
        "Zanotuj, że serwisant zadzwonił i nie może pracować; niczego nie przeniesiono.",
    """
    Every desk is told, with the visits that nobody will do. What becomes of them is decided on the outage screen or with \
    dyspo outage technician. It is a fact, which is not taken back.
    """:
        """
    Dowiaduje się o tym każde stanowisko, wraz z wizytami, których nie ma kto zrobić. Co z nimi, rozstrzyga ekran awarii \
    albo dyspo outage technician. To fakt, którego się nie cofa.
    """,
    "Calls that repairs ask for: those to make, and those made in the last day.":
        "Telefony po zmianach planu: do wykonania i wykonane w ostatniej dobie.",
    "A call was made: what was said. Who called is kept.":
        "Zadzwoniono: co ustalono. Zostaje też, kto dzwonił.",
    "The call, as outage calls tells it, or the order's number.":
        "Telefon, jak podaje outage calls, albo numer zlecenia.",
    "Whole name or id.": "Pełne imię i nazwisko albo id.",
    "The region's name or id.": "Nazwa rejonu albo id.",
    "Until when; a day alone is included (else until midnight).":
        "Do kiedy; sam dzień łącznie z nim (inaczej do północy).",
    "Somebody else who is off at the same time; may be repeated.":
        "Ktoś jeszcze nieobecny w tym czasie; można powtarzać.",
    "A region that is closed at the same time; may be repeated.":
        "Rejon zamknięty w tym czasie; można powtarzać.",
    "An emergency beside it; may be repeated.": "Awaria obok tego; można powtarzać.",
    "Proposals at most.": "Najwyżej tyle propozycji.",
    "Also what this policy would do; may be repeated.":
        "Także to, co zrobiłaby ta polityka; można powtarzać.",
    "What could stay and is kept: promises, locked, dispatched, with commas between them, or none.":
        "Co mogłoby zostać i zostaje: promises, locked, dispatched, po przecinku, albo none.",
    "The most visits that could stay and may move.": "Ile najwyżej wizyt, które mogłyby zostać, wolno przenieść.",
    "What becomes of work under way: partial, taken-over or kept.":
        "Co z rozpoczętą pracą: partial (kończy się częściowo), taken-over (przejmuje ktoś inny) albo kept (zostaje).",
    "Why a rule may be broken; kept with the visit.": "Dlaczego wolno złamać regułę; zostaje przy wizycie.",
    "Accept a proposal by its letter.": "Przyjmij propozycję o tej literze.",
    "Who can be called out for emergencies, and when.": "Kto i kiedy ma dyżur na wypadek awarii.",
    "The on-call roster of the next four weeks.": "Dyżury na najbliższe cztery tygodnie.",
    "Somebody can be called out from when to when.": "Ktoś ma dyżur od kiedy do kiedy.",
    "Only in this region (else in all of theirs).": "Tylko w tym rejonie (inaczej we wszystkich własnych).",
    "From when.": "Od kiedy.",
    "Take a time off the on-call roster.": "Zdejmij czas z listy dyżurów.",
    "The duty, as on-call list tells it.": "Dyżur, jak podaje on-call list.",
]
