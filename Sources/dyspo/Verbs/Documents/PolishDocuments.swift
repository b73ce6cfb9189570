let polishDocuments: KeyValuePairs<String, String> = [
    "Files of devices, models, orders, tickets, contracts, sites and customers.":
        "Pliki urządzeń, modeli, zleceń, zgłoszeń, umów, miejsc i klientów.",
    "Of this order: number, its tail, or id.": "Tego zlecenia: numer, jego końcówka lub id.",
    "Of this device: name, serial number or id.": "Tego urządzenia: nazwa, nr seryjny lub id.",
    "Of every device of this model.": "Każdego urządzenia tego modelu.",
    "Of this ticket: number, its tail, or id.": "Tego zgłoszenia: numer, jego końcówka lub id.",
    "Of this contract: number, part of it, or id.": "Tej umowy: numer, jego część lub id.",
    "Of this site: name, address, part of it, or id.": "Tego miejsca: nazwa, adres, ich część lub id.",
    "Of this customer: name, part of it, NIP or id.": "Tego klienta: nazwa, jej część, NIP lub id.",
    "Attach files: copies that stay with the store.": "Dołącz pliki: kopie, które zostają przy bazie.",
    """
    What a file is, is told by what it holds. Programs and empty files are not attached, nor files of more than 25 MB. \
    Either all of the files are attached or none.
    """:
        """
    Czym plik jest, mówi jego zawartość. Programów, pustych plików i plików ponad 25 MB się nie dołącza. Dołączone \
    zostaną wszystkie pliki albo żaden.
    """,
    "The files; - for the input.": "Pliki; - oznacza wejście.",
    "Another name, for one file.": "Inna nazwa, dla jednego pliku.",
    "List documents, oldest first: all, or those of one thing.":
        "Lista dokumentów od najstarszych: wszystkie albo jednej rzeczy.",
    "What is known of a document, and whether its file is sound.":
        "Co wiadomo o dokumencie i czy jego plik jest w porządku.",
    "Its name, part of it, or id.": "Nazwa, jej część lub id.",
    "Its whole name or id.": "Cała nazwa lub id.",
    "Save documents as files: one, or with --dir all of one thing.":
        "Zapisz dokumenty jako pliki: jeden albo, z --dir, wszystkie jednej rzeczy.",
    "A file that is there is not overwritten without --force, unless it holds the same.":
        "Istniejący plik nie zostanie zastąpiony bez --force, chyba że zawiera to samo.",
    "Its name, part of it, or id; without it all of what is named.":
        "Nazwa, jej część lub id; bez niej wszystkie dokumenty wskazanej rzeczy.",
    "Into this folder, which is made unless it is there.": "Do tego katalogu; powstanie, jeśli go nie ma.",
    "Into this file; - for the output.": "Do tego pliku; - oznacza wyjście.",
    "Overwrite files that are there.": "Zastąp istniejące pliki.",
    "Show a document with the system's viewer (xdg-open, or DYSPO_VIEWER).":
        "Pokaż dokument programem systemu (xdg-open albo DYSPO_VIEWER).",
    "The viewer gets a copy of its own, which the next open takes away once it is a day old.":
        "Program dostaje własną kopię, którą następne otwarcie usunie, gdy minie jej doba.",
    "Take a document away from what it belongs to; undo brings it back for a day.":
        "Odłącz dokument; przez dobę można to cofnąć.",
    "Reports of visits and orders as PDF, and whether a file is one of them.":
        "Protokoły wizyt i zleceń jako PDF oraz czy plik jest jednym z nich.",
    "The report of an order's visit: as text, or with -o as a PDF.":
        "Protokół wizyty zlecenia: jako tekst albo, z -o, jako PDF.",
    """
    A report is made once and kept; what changes later makes a new version that says so. In another language, and of the \
    other kinds, a copy is printed and not kept.
    """:
        """
    Protokół powstaje raz i zostaje; późniejsze zmiany dają nową wersję, która je wymienia. W innym języku i w innych \
    rodzajach drukowana jest kopia, która nie zostaje.
    """,
    "Of the visit with this number; else of the last that ended with work done.":
        "Wizyty o tym numerze, a bez niego ostatniej zakończonej pracą.",
    "What to print: visit, order, job-sheet or inspection; else visit.":
        "Co wydrukować: visit (wizyta), order (zlecenie), job-sheet (karta pracy) albo inspection (przegląd); domyślnie visit.",
    "Of an inspection: which device, by name or serial number.":
        "Dla przeglądu: które urządzenie, nazwa lub nr seryjny.",
    "This version; else the newest.": "Ta wersja, a bez tego najnowsza.",
    "In this language: pl or en.": "W tym języku: pl lub en.",
    "Write the PDF to this file; - for the output.": "Zapisz PDF do tego pliku; - oznacza wyjście.",
    "Whether a PDF is a report of this store, and unchanged.":
        "Czy PDF jest protokołem z tej bazy, bez zmian.",
    "Exit code 1 when it was changed or is none of ours.":
        "Kod wyjścia 1, gdy został zmieniony albo nie jest z tej bazy.",
    "The file.": "Plik.",
    "What was done for a contract in a month.": "Co zrobiono dla umowy w miesiącu.",
    "The contract: number, part of it, or id.": "Umowa: numer, jego część lub id.",
    "The month, such as 2026-11; else the running one.": "Miesiąc, np. 2026-11; domyślnie bieżący.",
    "A pick list on paper: what to load, from where, for which order.":
        "Lista kompletacyjna na papierze: co załadować, skąd, na które zlecenie.",
    "What was found, for the report.": "Co stwierdzono, do protokołu.",
    "What was done, for the report.": "Co wykonano, do protokołu.",
    "What the customer had better do, for the report.": "Co zaleca się klientowi, do protokołu.",
    "A picture to attach to the order; may be repeated.": "Zdjęcie do dołączenia do zlecenia; można powtórzyć.",
    "What whoever signed is at the customer's.": "Funkcja podpisującego u klienta.",
    "The signature as it was drawn: JSON with a list of strokes, each a list of points [x, y].":
        "Podpis tak, jak go narysowano: JSON z listą pociągnięć, każde to lista punktów [x, y].",
    "Its telephone, as reports show it, or none.": "Telefon na protokołach albo none.",
    "Its e-mail, as reports show it, or none.": "E-mail na protokołach albo none.",
    "The colour of its reports, such as #164A76, or none for the usual one.":
        "Kolor protokołów, np. #164A76, albo none: zwykły.",
    "A picture for the head of its reports, PNG or JPEG, or none.":
        "Obraz na nagłówek protokołów, PNG lub JPEG, albo none.",
    "The language of customers' reports: pl or en.": "Język protokołów dla klientów: pl lub en.",
    "document": "dokument", "order": "zlecenie", "ticket": "zgłoszenie", "contract": "umowa", "customer": "klient",
    "folder": "katalog",
]
