let polishContracts: KeyValuePairs<String, String> = [
    "Contracts: what customers were promised, and how much of it is used.":
        "Umowy: co klientom obiecano i ile z tego zużyto.",
    "Enter a contract; what it overlaps with is told, and which one counts.":
        "Wprowadź umowę; powie, z czym się pokrywa i która się liczy.",
    """
    The contract that names devices counts before one that names sites, and that before one for the whole customer; of two as \
    exact the newer one.
    """:
        """
    Umowa, która wymienia urządzenia, liczy się przed umową z miejscami, a ta przed umową na całego klienta; z dwóch \
    równie dokładnych nowsza.
    """,
    "The customer: name, part of it, NIP or id.": "Klient: nazwa, jej część, NIP lub id.",
    "Its number; else the next of the company's own, such as U/2026/004.":
        "Numer; inaczej kolejny własny, np. U/2026/004.",
    "A site it names, or none for all of the customer's; may be repeated.":
        "Miejsce, które wymienia, albo none, czyli wszystkie klienta; można powtarzać.",
    "A device it names, or none for all; may be repeated.":
        "Urządzenie, które wymienia, albo none, czyli wszystkie; można powtarzać.",
    "The first day.": "Pierwszy dzień.", "The last day.": "Ostatni dzień.",
    "When it covers: 24/7, or \"Mon-Fri 06:00-22:00; Sat 8-14; holidays closed; 2027-05-03 8-14\".":
        "Kiedy obejmuje: 24/7 albo \"pon-pt 06:00-22:00; sob 8-14; święta zamknięte; 2027-05-03 8-14\".",
    "Times for response/arrival/fix of a priority, \"urgent 4h/16h/24h\", or of an SLA class, \"lift:urgent 1h/2h/8h\"; may be repeated.":
        "Czasy reakcji/dojazdu/naprawy dla priorytetu, \"pilne 4h/16h/24h\", albo dla klasy SLA, \"dzwig:pilne 1h/2h/8h\"; można powtarzać.",
    "A reason of waiting for which its clock stands, or none; may be repeated.":
        "Powód wstrzymania, przy którym zegar staje, albo none; można powtarzać.",
    "Labour that is included: none, all, or 40h/year.": "Robocizna w cenie: none, all albo 40h/rok.",
    "Trips that are included: none, all, or 24/year.": "Dojazdy w cenie: none, all albo 24/rok.",
    "Whether all parts are included: all or none.": "Czy wszystkie części są w cenie: all albo none.",
    "Parts that are included up to a quantity, \"filters FILTR-*=12/year\", or none; may be repeated.":
        "Części w cenie do pewnej ilości, \"filtry FILTR-*=12/rok\", albo none; można powtarzać.",
    "The price list for what is not included, or none.": "Cennik na to, czego nie ma w cenie, albo none.",
    "The discount on it in percent.": "Rabat w procentach.",
    "Net amount over which an order waits for the customer, or none.":
        "Kwota netto, powyżej której zlecenie czeka na klienta, albo none.",
    "The fee, as 540.00/month, or none.": "Abonament, np. 540.00/month, albo none.",
    "Change a contract; what is not given stays.": "Zmień umowę; czego nie podano, zostaje.",
    "Orders under it that are not over get their due times anew.":
        "Niezakończone zlecenia z tej umowy dostają terminy na nowo.",
    "The whole number or id.": "Cały numer lub id.", "Another number.": "Inny numer.",
    "End a contract before its last day; orders under it keep it.":
        "Zakończ umowę przed ostatnim dniem; jej zlecenia ją zachowują.",
    "The last day on which it holds (else today), or none to take it back.":
        "Ostatni dzień obowiązywania (inaczej dziś) albo none, by to cofnąć.",
    "Why; needed unless the end is taken back.": "Dlaczego; wymagane, chyba że koniec się cofa.",
    "Why; needed unless it holds again.": "Dlaczego; wymagane, chyba że znów obowiązuje.",
    "Suspend a contract: new orders are asked about until it holds again.":
        "Zawieś umowę: nowe zlecenia czekają na decyzję, póki znów nie obowiązuje.",
    "From which day (else today), or none when it holds again.":
        "Od którego dnia (inaczej od dziś) albo none, gdy znów obowiązuje.",
    "Whether a customer gets work on credit; stop it or let it go on.":
        "Czy klient ma prace na kredyt; wstrzymaj albo przywróć.",
    "While it is stopped every new order of the customer waits for somebody's approval.":
        "Póki jest wstrzymany, każde nowe zlecenie klienta czeka na czyjąś zgodę.",
    "Stop it, with the reason; none when it is fine again.": "Wstrzymaj, z powodem; none, gdy znów w porządku.",
    "Since when (else today).": "Od kiedy (inaczej od dziś).",
    "List contracts by number.": "Lista umów według numeru.",
    "Only those whose number, customer or note has this text.":
        "Tylko te, których numer, klient lub uwagi zawierają ten tekst.",
    "Only contracts of this customer.": "Tylko umowy tego klienta.",
    "Only contracts in this state; may be repeated.": "Tylko umowy w tym stanie; można powtarzać.",
    "A contract: what was promised, what was kept, how much of it is used.":
        "Umowa: co obiecano, czego dotrzymano, ile z tego zużyto.",
    "Number, part of it, or id.": "Numer, jego część lub id.",
    "The year whose figures are shown; else the running one.": "Rok, którego liczby pokazać; inaczej bieżący.",
    "The contract it is under; else the one that counts for its place.":
        "Umowa, pod którą jest; inaczej ta, która liczy się dla miejsca.",
    "The contract it is under, or none.": "Umowa, pod którą jest, albo none.",
    "What it is thought to cost, net.": "Ile ma kosztować, netto.",
    "Write nothing: say who would pay and by when it would be due; of a line what was understood.":
        "Niczego nie zapisuj: powiedz, kto by płacił i na kiedy by było; z wiersza, co zrozumiano.",
    "Let it go on although it was not clear who pays; the reason is kept.":
        "Pozwól na pracę, choć nie było jasne, kto płaci; powód zostaje zapisany.",
    "With --approve: who pays.": "Z --approve: kto płaci.",
]
