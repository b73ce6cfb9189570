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
    "document": "dokument", "order": "zlecenie", "ticket": "zgłoszenie", "contract": "umowa", "customer": "klient",
    "folder": "katalog",
]
