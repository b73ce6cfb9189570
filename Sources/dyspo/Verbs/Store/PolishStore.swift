import Interchange

/// Stores, files and the machine.
let polishStore: KeyValuePairs<String, String> = [
    "Make an empty store, or with --config the settings' files.":
        "Utwórz pustą bazę albo, z --config, pliki ustawień.",
    "--config writes config.toml, keys.toml and themes/ with every default as a comment, and touches no store.":
        "--config zapisuje config.toml, keys.toml i themes/ ze wszystkimi wartościami domyślnymi w komentarzach; "
        + "bazy nie rusza.",
    "Write the settings' files instead of a store.": "Zapisz pliki ustawień zamiast bazy.",
    "With --config: overwrite files that are there.": "Z --config: nadpisz istniejące pliki.",
    "The company's name.": "Nazwa firmy.",
    "Its time zone; else that of the settings.": "Jej strefa czasowa; inaczej ta z ustawień.",
    "A region; may be given several times.": "Rejon; można podać kilka razy.",
    "A skill; may be given several times.": "Umiejętność; można podać kilka razy.",
    "Make a believable demo company; the same seed and --now give the same store.":
        "Utwórz wiarygodną firmę pokazową; to samo ziarno i --now dają tę samą bazę.",
    "How many technicians, 1 to 1000.": "Ilu serwisantów, od 1 do 1000.",
    "For how many days, 1 to 60.": "Na ile dni, od 1 do 60.",
    "How many open orders, up to 100000.": "Ile otwartych zleceń, do 100000.",
    "Another seed makes another company.": "Inne ziarno daje inną firmę.",
    """
    Play a morning of it, and open the console on it; a demo that is there goes on where it stands, unless --force makes it \
    anew. --now says when the morning begins.
    """:
        """
    Odegraj jej poranek i otwórz na nim konsolę; istniejąca firma pokazowa idzie dalej od miejsca, w którym stoi, chyba że \
    --force utworzy ją od nowa. --now mówi, kiedy zaczyna się poranek.
    """,
    "With --live: how many times as fast as the clock, 1 to 3600 (else 60).":
        "Z --live: ile razy szybciej niż zegar, od 1 do 3600 (inaczej 60).",
    """
    With --live: what is done about emergencies and about who cannot work: nearest, reoptimise, repair or hands-off (else \
    nothing: it is yours).
    """:
        """
    Z --live: co robić z awariami i z tymi, którzy nie mogą pracować: nearest, reoptimise, repair albo hands-off (inaczej \
    nic: to twoje zadanie).
    """,
    "Replace a demo that is there already, a copy kept beside; never a company's own store.":
        "Zastąp istniejącą bazę pokazową, jej kopia zostanie obok; nigdy własną bazę firmy.",
    "Take in records from a CSV file with a header, or bring those that are there up to date.":
        "Wczytaj rekordy z pliku CSV z nagłówkiem albo zaktualizuj te, które już są.",
    "Change the records that are there; rows without one are new.":
        "Zmień rekordy, które już są; wiersze bez swojego rekordu są nowe.",
    "With --update: the column by which a row finds its record; else key, number or code, then name.":
        "Z --update: kolumna, po której wiersz znajduje swój rekord; inaczej klucz, numer lub kod, potem nazwa.",
    "What the file is written in; else it is recognised.": "Kodowanie pliku; inaczej zostanie rozpoznane.",
    "What a header of the file means, such as \"E-mail=email\", or none to leave it out; may be repeated.":
        "Co znaczy nagłówek pliku, na przykład \"E-mail=email\", albo brak, by go pominąć; można powtarzać.",
    "For orders: take in rows that equal an order which is open.":
        "Dla zleceń: wczytaj wiersze równe otwartemu zleceniu.",
    "For orders and visits: only those that match, such as \"state:ready due<fri\".":
        "Dla zleceń i wizyt: tylko pasujące, na przykład \"stan:gotowe termin<pt\".",
    "For orders and visits: only orders in this state; may be repeated.":
        "Dla zleceń i wizyt: tylko zlecenia w tym stanie; można powtarzać.",
    "What the file holds.": "Co jest w pliku.",
    "The file or pipe; - for the standard input.": "Plik lub potok; - oznacza standardowe wejście.",
    "Check the file, and write nothing.": "Sprawdź plik i niczego nie zapisuj.",
    "Take in the good lines and list the bad ones.": "Wczytaj dobre wiersze i wymień złe.",
    "Write records to a file or the output.": "Zapisz rekordy do pliku lub na wyjście.",
    """
    CSV has the columns that import reads; a cell that a spreadsheet would take for a formula is guarded by an \
    apostrophe, which import takes away again. Why somebody is absent is never written.
    """:
        """
    CSV ma kolumny, które czyta import; komórkę, którą arkusz wziąłby za formułę, chroni apostrof, a import go \
    usuwa. Powód nieobecności nie jest nigdy zapisywany.
    """,
    "What to write.": "Co zapisać.",
    "How to write it; else as the file's name ends, else csv, or geojson for routes.":
        "Format; inaczej według końcówki nazwy pliku, inaczej csv, a dla routes geojson.",
    "For visits, routes and shifts in a calendar: the first day.":
        "Dla wizyt, tras i zmian w kalendarzu: pierwszy dzień.",
    "For visits, routes and shifts in a calendar: the last day.":
        "Dla wizyt, tras i zmian w kalendarzu: ostatni dzień.",
    "Look over the store, the terminal and the locale.": "Sprawdź bazę, terminal i ustawienia języka.",
    "Show the console's themes as this terminal draws them; needs no store.":
        "Pokaż motywy konsoli tak, jak rysuje je ten terminal; bez bazy.",
    "With --themes, this theme alone.": "Z --themes: tylko ten motyw.",
    """
    Every row of every table is read; one that cannot be is named by table, key and column. Exit code 0 when all is \
    well, 1 with a finding, 5 when the store is damaged.
    """:
        """
    Czytany jest każdy wiersz każdej tabeli; przy wierszu nie do odczytania podana jest tabela, klucz i kolumna. Kod \
    wyjścia 0, gdy wszystko dobrze, 1 z uwagami, 5 przy uszkodzonej bazie.
    """,
    "Copy the store as of one moment, while others use it.": "Skopiuj bazę z jednej chwili, choć inni jej używają.",
    """
    Store and copy are checked: of a damaged store no copy is made (exit code 5), and the copy gets its name only when \
    it is whole and on the disk.
    """:
        """
    Baza i kopia są sprawdzane: z uszkodzonej bazy kopia nie powstaje (kod wyjścia 5), a kopia dostaje nazwę dopiero, \
    gdy jest cała i na dysku.
    """,
    "The file to make; it must not be there yet.": "Plik do utworzenia; nie może jeszcze istnieć.",
    "Put a backup in the store's place.": "Odtwórz bazę z kopii zapasowej.",
    """
    The backup is checked first and stays as it is. A store that is there only gives way with --force, by an admin \
    where roles are set up, and not while another process has it open; a checked copy of it is kept beside, as \
    …before-restore-….
    """:
        """
    Kopia jest najpierw sprawdzana i zostaje nietknięta. Istniejąca baza ustępuje tylko z --force, administratorowi \
    (gdy są role) i nie dopóty, dopóki używa jej inny proces; jej sprawdzona kopia zostaje obok jako \
    …before-restore-….
    """,
    "The backup.": "Kopia zapasowa.",
    "Replace the store that is there; it is kept beside.": "Zastąp istniejącą bazę; zostanie zachowana obok.",
    "Remove files beside the store that no document has needed for a day.":
        "Usuń pliki obok bazy, których od doby nie potrzebuje żaden dokument.",
]
