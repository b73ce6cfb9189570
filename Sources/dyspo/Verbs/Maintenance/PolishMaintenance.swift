let polishMaintenance: KeyValuePairs<String, String> = [
    "Maintenance plans: work that comes again and again.": "Plany przeglądów: prace, które wracają.",
    "Make a maintenance plan.": "Utwórz plan przeglądów.",
    "A rule that never fires, or a tolerance larger than its interval, is refused.":
        "Reguła, która nigdy nie wypada, albo tolerancja większa niż odstęp są odrzucane.",
    "What is done, as it stands on the orders.": "Co się robi; tak będzie w zleceniach.",
    "The order type from which orders take every field: code or name.":
        "Rodzaj zlecenia, z którego zlecenia biorą każde pole: kod lub nazwa.",
    "A rule by RFC 5545, such as FREQ=MONTHLY;BYMONTHDAY=1; may be repeated.":
        "Reguła według RFC 5545, na przykład FREQ=MONTHLY;BYMONTHDAY=1; można powtarzać.",
    "A day beside the rules; may be repeated.": "Dzień poza regułami; można powtarzać.",
    "A day that the rules leave out; may be repeated.": "Dzień, który reguły pomijają; można powtarzać.",
    "The rule in words: monthly, every 3 months, 6 months after the last.":
        "Reguła słowami: co miesiąc, co 3 miesiące, 6 miesięcy po ostatnim.",
    "From when the rule runs, or when the work is due first (else today).":
        "Od kiedy działa reguła albo kiedy wypada pierwszy raz (inaczej dziś).",
    "What becomes of a visit on a free day: next, previous, keep or skip.":
        "Co z przeglądem w dzień wolny: next (następny), previous (poprzedni), keep (zostaje) albo skip (wypada).",
    "Days that a visit may lie beside its day: 5, 3/10 (before/after), or none.":
        "O ile dni przegląd może odbiec od swojego dnia: 5, 3/10 (przed/po) albo none.",
    "In which part of the year: 09-01/10-31, or none.": "W której części roku: 09-01/10-31 albo none.",
    "Days ahead that an order is made (else 14).": "Ile dni wcześniej powstaje zlecenie (inaczej 14).",
    "The technician who had better come, or none.": "Serwisant, który najlepiej niech przyjedzie, albo none.",
    "The only technician who may come, or none.": "Jedyny serwisant, który może przyjechać, albo none.",
    "The contract under which its orders are, or none; else the one that counts for each.":
        "Umowa, pod którą są jego zlecenia, albo none; inaczej ta, która obowiązuje dla każdego.",
    "When it was done last before the plan stands here, or none.":
        "Kiedy ostatnio to zrobiono, zanim plan znalazł się tutaj, albo none.",
    "Change a maintenance plan; what is not named stays.": "Zmień plan przeglądów; czego nie podano, zostaje.",
    "Orders that were made already stay as they are.": "Zlecenia, które już powstały, zostają bez zmian.",
    "Number, name or id.": "Numer, nazwa lub id.",
    "Number, name, part of it, or id.": "Numer, nazwa, jej część lub id.",
    "Number, name or id of one plan.": "Numer, nazwa lub id jednego planu.",
    "Let a plan halt: it asks for nothing on these days.": "Wstrzymaj plan: w tych dniach o nic nie prosi.",
    "First day (else today).": "Pierwszy dzień (inaczej dziś).",
    "Last day; without it until the plan is resumed.": "Ostatni dzień; bez niego do odwołania.",
    "Let a plan that halts work again.": "Wznów wstrzymany plan.",
    "From which day (else today).": "Od którego dnia (inaczej dziś).",
    "End a plan: it asks for nothing after a day.": "Zakończ plan: po tym dniu o nic nie prosi.",
    "Its last day (else today).": "Jego ostatni dzień (inaczej dziś).",
    "List maintenance plans: those that need somebody first, then by the next visit.":
        "Lista planów przeglądów: najpierw te, które kogoś potrzebują, potem według następnego przeglądu.",
    "Only of this customer.": "Tylko tego klienta.",
    "Only in this state: active, overdue, suspended or ended.":
        "Tylko w tym stanie: active (czynny), overdue (zaległy), suspended (wstrzymany) albo ended (zakończony).",
    "A maintenance plan with its rule, its next visits and how it went.":
        "Plan przeglądów: reguła, następne przeglądy i dotychczasowe wykonanie.",
    "What a plan brings, day by day, with what was moved and why.":
        "Co przyniesie plan, dzień po dniu, co przesunięto i dlaczego.",
    "How many months, 1 to 120.": "Ile miesięcy, od 1 do 120.",
    "Make the orders of plans that are to be made by now, each once.":
        "Utwórz zlecenia z planów, które mają już powstać, każde raz.",
    "Without a plan all of them. With --next the order of the next visit is made early, with --day that of one visit, also of one whose days went by.":
        "Bez planu wszystkie. Z --next zlecenie na następny przegląd powstaje wcześniej, z --day na jeden przegląd, także taki, którego dni minęły.",
    "The next visit without an order, whenever it is.": "Następny przegląd bez zlecenia, kiedykolwiek wypada.",
    "The visit of this day.": "Przegląd z tego dnia.",
    "The company's calendar: on which days nobody works.": "Kalendarz firmy: kiedy nikt nie pracuje.",
    "Public holidays of Poland are free unless --no-holidays says otherwise. A day of one's own beats everything.":
        "Święta są wolne, chyba że --no-holidays mówi inaczej. Własny dzień ma pierwszeństwo przed wszystkim.",
    "A day on which the company does not work.": "Dzień, w którym firma nie pracuje.",
    "A day on which the company works although it otherwise would not.":
        "Dzień, w którym firma pracuje, choć inaczej by nie pracowała.",
    "Take back what was said of a day: it is like any other.": "Cofnij, co powiedziano o dniu: jest jak każdy inny.",
    "On which weekdays the company works, and whether public holidays are free.":
        "W które dni tygodnia firma pracuje i czy święta są wolne.",
    "Public holidays of Poland are free.": "Święta są wolne.",
    "Public holidays and own days of a year; weekends are not listed.":
        "Święta i własne dni w roku; bez weekendów.",
    "Which year (else this one).": "Który rok (inaczej ten).",
    "Do background jobs: orders of maintenance plans, and what else is due.":
        "Wykonaj zadania w tle: zlecenia z planów przeglądów i co jeszcze czeka.",
    "Consoles do the same while they are open; each job is done by one of them. With --once what is due now is done, for cron: exit code 1 when a job failed; it is tried again later. Without it goes on until it is stopped. Hooks of this machine's settings run too, and mail goes out through its mail server.":
        "Otwarte konsole robią to samo; każde zadanie wykonuje jedna z nich. Z --once robi się to, co czeka teraz, dla crona: kod wyjścia 1, gdy zadanie się nie udało; będzie powtórzone później. Bez niego trwa do zatrzymania. Działają też zaczepy z ustawień tego komputera, a poczta wychodzi przez jego serwer poczty.",
    "Do what is due now, and end.": "Zrób, co czeka teraz, i zakończ.",
    "rule": "reguła", "season": "sezon", "year": "rok", "on-free-day": "co", "horizon": "dni", "months": "ile",
    "only-technician": "serwisant",
]
