/// The catalogue, stock and pick lists.
let polishStock: KeyValuePairs<String, String> = [
    "Say where a warehouse lies and when vans stop there; without anything, list them.":
        "Powiedz, gdzie leży magazyn i kiedy stają tam auta; bez niczego: lista.",
    "As soon as one warehouse has its place, a visit fits only where its parts are on the van or fetched on the way.":
        "Gdy choć jeden magazyn ma miejsce, wizyta mieści się tylko tam, gdzie jej części są w aucie lub po drodze.",
    "The warehouse: code, name or id.":
        "Magazyn: kod, nazwa lub id.",
    "Where it lies: latitude,longitude.":
        "Gdzie leży: szerokość,długość.",
    "When vans may stop there (else 06:00-18:00).":
        "Kiedy auta mogą tam stawać (inaczej 06:00-18:00).",
    "Minutes of a stop (else 10).":
        "Minuty postoju (inaczej 10).",
    "Vans stop there no more.":
        "Auta już tam nie stają.",
    "Parts from a supplier into a warehouse.":
        "Części od dostawcy do magazynu.",
    "Move free parts from one place to another.":
        "Przesuń wolne części z miejsca na miejsce.",
    "Scrap free parts, with the reason.":
        "Zezłomuj wolne części, z powodem.",
    "Hold free parts of a warehouse for an order.":
        "Zarezerwuj wolne części magazynu dla zlecenia.",
    "Parts from a warehouse onto a van, for an order.":
        "Wydaj części z magazynu na samochód, dla zlecenia.",
    "Parts that were used for an order, from a van.":
        "Części zużyte dla zlecenia, z samochodu.",
    "What an order holds on a van goes back to a warehouse or quarantine.":
        "To, co zlecenie ma na samochodzie, wraca do magazynu lub kwarantanny.",
    "What an order holds on a van stays there and belongs to no order.":
        "To, co zlecenie ma na samochodzie, zostaje tam i nie należy do zlecenia.",
    "What an order held on a van is lost, with the reason.":
        "To, co zlecenie miało na samochodzie, przepadło; z powodem.",
    "An old part of the customer's goes to quarantine.":
        "Stara część klienta idzie do kwarantanny.",
    "The place it leaves or stays at: code, name or technician.":
        "Miejsce, które opuszcza lub w którym zostaje: kod, nazwa lub serwisant.",
    "The place it goes to: code, name or technician.":
        "Miejsce, do którego idzie: kod, nazwa lub serwisant.",
    "For one unit, net, such as 12.30.":
        "Za jednostkę, netto, na przykład 12.30.",
    "Why.":
        "Dlaczego.",
    "The order's number, its tail or id.":
        "Numer zlecenia, jego końcówka lub id.",
    "The part: code, EAN, whole name or id.":
        "Część: kod, EAN, cała nazwa lub id.",
    "How much, at most three decimals.":
        "Ile, najwyżej trzy miejsca po przecinku.",
    "The serial number of a piece; may be repeated.":
        "Numer seryjny sztuki; można powtarzać.",
    "What was counted at a place is on hand now; the difference is a move.":
        "Co policzono w miejscu, to teraz jest; różnica jest ruchem.",
    "Where it was counted: code, name or technician.":
        "Gdzie policzono: kod, nazwa lub serwisant.",
    "The newest move when counting began; refused where another came since.":
        "Najnowszy ruch na początku spisu; odmowa, gdy potem był inny.",
    "Drop an order's reservations in warehouses; what is on vans stays.":
        "Zwolnij rezerwacje zlecenia w magazynach; co jest na samochodach, zostaje.",
    "An order takes no more parts: all it took was used, returned or lost; reservations are released.":
        "Zlecenie nie pobiera więcej części: wszystkie zużyto, zwrócono lub utracono; rezerwacje są zwalniane.",
    "Take a use back: the same quantity at the same value is on the van again.":
        "Cofnij zużycie: ta sama ilość o tej samej wartości jest znów na samochodzie.",
    "The move, as stock moves tells it.":
        "Ruch, jak podaje stock moves.",
    "Enter a place of stock, or change the one with this code.":
        "Dodaj miejsce w magazynie albo zmień to o tym kodzie.",
    "Its code, such as M1 or W-07.":
        "Kod, na przykład M1 lub W-07.",
    "For a new one: warehouse, van or quarantine.":
        "Dla nowego: warehouse, van lub quarantine.",
    "What it is called.":
        "Jak się nazywa.",
    "Who drives the van, or none.":
        "Kto jeździ samochodem albo none.",
    "Whether it is used: yes or no.":
        "Czy jest używane: yes lub no.",
    "How much of a part a place is to have at least; 0 takes it away.":
        "Ile części ma co najmniej być w miejscu; 0 to usuwa.",
    "The place: code, name or technician.":
        "Miejsce: kod, nazwa lub serwisant.",
    "Something bought for an order onto a van: a part of the catalogue, or with --name anything else.":
        "Zakup dla zlecenia na samochód: część z katalogu albo, z --name, cokolwiek innego.",
    "What is in no catalogue gets a code of its own; its receipt goes to the order's documents.":
        "Czego nie ma w katalogu, dostaje własny kod; paragon trafia do dokumentów zlecenia.",
    "The van: code or technician.":
        "Samochód: kod lub serwisant.",
    "The part of the catalogue.":
        "Część z katalogu.",
    "What it is, when it is in no catalogue.":
        "Co to jest, gdy nie ma tego w katalogu.",
    "The rate of VAT, such as 23.":
        "Stawka VAT, na przykład 23.",
    "The receipt.":
        "Paragon.",
    "Places of stock; of a place, what is there; with --part, where it is.":
        "Miejsca w magazynie; co jest w miejscu; z --part: gdzie jest część.",
    "The place: code, name, technician, part of it, or id.":
        "Miejsce: kod, nazwa, serwisant, ich część lub id.",
    "The part: code, EAN, name, part of it, or id.":
        "Część: kod, EAN, nazwa, jej fragment lub id.",
    "Parts that visits of a day ask for and their vans do not have.":
        "Części, których wymagają wizyty dnia, a nie ma ich na samochodach.",
    "Which day (else tomorrow).":
        "Który dzień (domyślnie jutro).",
    "The newest moves of parts, or all of an order or of a serial number.":
        "Najnowsze ruchy części albo wszystkie zlecenia lub numeru seryjnego.",
    "Only of this order, oldest first.":
        "Tylko tego zlecenia, od najstarszych.",
    "Only of this piece, oldest first.":
        "Tylko tej sztuki, od najstarszych.",
    "At most so many.":
        "Najwyżej tyle.",
    "Stock: where parts are, and every move of them.":
        "Magazyn: gdzie są części i każdy ich ruch.",
    "Nothing is edited: what is on hand is the sum of moves, and undo writes the move that says the contrary.":
        "Niczego się nie edytuje: stan jest sumą ruchów, a cofnięcie zapisuje ruch przeciwny.",
    "The catalogue of parts, and the parts of an order.":
        "Katalog części i części zlecenia.",
    "EAN-8 or EAN-13, or none.":
        "EAN-8 lub EAN-13 albo none.",
    "What it is counted in: szt, m, kg …":
        "W czym się liczy: szt, m, kg …",
    "A part that may stand for it, best first, or none; may be repeated.":
        "Zamiennik, od najlepszego, albo none; można powtarzać.",
    "What a kit consists of, or none; may be repeated.":
        "Z czego składa się zestaw albo none; można powtarzać.",
    "Whether each piece has a serial number: yes or no.":
        "Czy każda sztuka ma numer seryjny: yes lub no.",
    "Months of warranty from the day of its use.":
        "Miesiące gwarancji od dnia zużycia.",
    "Enter a part into the catalogue.":
        "Dodaj część do katalogu.",
    "Its code, without blanks.":
        "Kod, bez odstępów.",
    "Correct a part of the catalogue; what is not named stays.":
        "Popraw część w katalogu; czego nie podano, zostaje.",
    "Another code.":
        "Inny kod.",
    "Another name.":
        "Inna nazwa.",
    "The catalogue of parts, by code.":
        "Katalog części według kodu.",
    "Only those whose code, name or EAN has this text.":
        "Tylko te, których kod, nazwa lub EAN zawiera ten tekst.",
    "A part of the catalogue, and where it is.":
        "Część z katalogu i gdzie jest.",
    "The parts of an order: planned, taken, used, returned, lost, and the difference.":
        "Części zlecenia: plan, pobrane, zużyte, zwrócone, utracone i różnica.",
    "Pick lists: what is to be loaded onto a van for a day.":
        "Listy kompletacyjne: co załadować na samochód na dany dzień.",
    "Make the list of a van: what its visits of a day lack, and what it has less of than its least.":
        "Utwórz listę samochodu: czego brakuje wizytom dnia i czego jest poniżej stanu minimalnego.",
    "Pick lists of a day and later, by number.":
        "Listy kompletacyjne od dnia, według numeru.",
    "From which day on (else today).":
        "Od którego dnia (domyślnie od dziś).",
    "A pick list to print: what, how many, from where, for which order.":
        "Lista kompletacyjna do druku: co, ile, skąd, dla którego zlecenia.",
    "The list's number.":
        "Numer listy.",
    "Tick lines of a pick list; without lines, all that are not loaded.":
        "Odhacz pozycje listy; bez pozycji: wszystkie niezaładowane.",
    "The lines, from 1.":
        "Pozycje, od 1.",
    "Take the ticks away.":
        "Cofnij odhaczenie.",
    "How much instead, for one line.":
        "Ile zamiast tego, dla jednej pozycji.",
    "Load what is ticked: each line is a move onto the van; the rest stays.":
        "Załaduj odhaczone: każda pozycja jest ruchem na samochód; reszta zostaje.",
    "A part that was used; 0 is an answer; may be repeated.":
        "Zużyta część; 0 też jest odpowiedzią; można powtarzać.",
    "What was used and not taken for the order comes from what is free on the technician's van.":
        "Czego zużyto więcej, niż pobrano dla zlecenia, schodzi z wolnych części na samochodzie serwisanta.",
    "Something bought on the way and used, by its code or any name; may be repeated.":
        "Coś kupionego po drodze i zużytego, kodem lub dowolną nazwą; można powtarzać.",
    "A part that was taken and not used; may be repeated.":
        "Część pobrana i niezużyta; można powtarzać.",
    "Where that was brought (else it stays on the van).":
        "Dokąd ją zwrócono (domyślnie zostaje na samochodzie).",
    "A part that was lost; may be repeated.":
        "Utracona część; można powtarzać.",
    "Why it was lost.":
        "Dlaczego ją utracono.",
    "An old part of the customer's that was taken along; may be repeated.":
        "Stara część klienta, którą zabrano; można powtarzać.",
    "In which quarantine old parts go (else the only one).":
        "Do której kwarantanny idą stare części (domyślnie do jedynej).",
    "A part that is missing, and the day it is expected; may be repeated. The order plans it.":
        "Brakująca część i dzień, na który się jej spodziewamy; można powtarzać. Zlecenie ją zaplanuje.",
    "code=quantity@day": "kod=ilość@dzień", "name=quantity@price": "nazwa=ilość@cena",
    "quantity": "ilość", "number": "numer", "amount": "kwota", "move": "ruch", "rate": "stawka", "code": "kod",
    "code=quantity": "kod=ilość", "months": "miesiące", "part": "część", "order": "zlecenie", "line": "pozycja",
    "place": "miejsce", "van": "samochód", "kind": "rodzaj", "technician": "serwisant", "active": "yes|no",
    "serials": "yes|no", "to": "dokąd", "from": "skąd", "at": "gdzie", "reason": "powód", "ean": "ean",
    "receipt": "plik", "file": "plik",
]
