/// Messages to customers, hooks and background jobs.
let polishNotices: KeyValuePairs<String, String> = [
    "Messages to customers: what waits, what went out, what was refused.":
        "Wiadomości do klientów: co czeka, co wyszło, co odrzucono.",
    "What waits, what needs somebody, and what was over in the last 7 days.":
        "Co czeka, czym trzeba się zająć i co zakończyło się w ostatnich 7 dniach.",
    "Only messages in this state; may be repeated.": "Tylko wiadomości w tym stanie; można powtarzać.",
    "Only those about this order.": "Tylko dotyczące tego zlecenia.",
    "Only those that match, such as \"hotel\" or 8.": "Tylko pasujące, np. \"hotel\" albo 8.",
    "Those that were over long ago too.": "Także dawno zakończone.",
    "A message with its text, every try and everything that was done with it.":
        "Wiadomość z treścią, każdą próbą i wszystkim, co z nią zrobiono.",
    "Its number, as outbox list tells it.": "Jej numer, jak podaje outbox list.",
    "Send a message that was refused, given up or stopped after all.":
        "Wyślij jednak wiadomość odrzuconą, zaniechaną lub wstrzymaną.",
    "One that was sent already goes out a second time only with --copy.":
        "Wysłana już wiadomość wyjdzie drugi raz tylko z --copy.",
    "Send a second copy of one that was sent.": "Wyślij drugi egzemplarz wysłanej.",
    "Do not send a message: the customer was phoned, or is not to be told.":
        "Nie wysyłaj wiadomości: do klienta zadzwoniono albo nie trzeba go powiadamiać.",
    "Send a message to another address; tries at the old one stay written.":
        "Wyślij wiadomość na inny adres; próby na stary zostają zapisane.",
    "The other address.": "Inny adres.",
    "What customers are told by the program itself.": "O czym program sam powiadamia klientów.",
    "What a notice about an order would say now, and to whom; nothing is written.":
        "Co powiadomienie o zleceniu powiedziałoby teraz i komu; niczego nie zapisano.",
    """
    The customer's language counts. Texts stand in notices/KIND.toml beside the settings; what is not there \
    is as it comes with the program.
    """:
        """
    Decyduje język klienta. Teksty są w notices/KIND.toml obok ustawień; czego tam nie ma, \
    jest takie jak w programie.
    """,
    "planned, on-the-way, late, new-time, done or report.":
        """
    planned (termin), on-the-way (wyjazd), late (opóźnienie), new-time (nowy termin), done (wykonanie) \
    albo report (protokół).
    """,
    "Take in mails that came back: their messages are refused, with the server's words.":
        "Wczytaj pocztę, która wróciła: jej wiadomości są odrzucone, ze słowami serwera.",
    """
    A report of delivery (RFC 3464) saved as .eml. It is matched by the Message-ID of the mail that came back. Exit code \
    1 when one of the files brought nothing.
    """:
        """
    Raport o dostarczeniu (RFC 3464) zapisany jako .eml. Dopasowywany po Message-ID poczty, która wróciła. Kod wyjścia \
    1, gdy któryś plik nic nie wniósł.
    """,
    "Files; - for the input.": "Pliki; - oznacza wejście.",
    "Send the report of an order's visit to the customer by mail.":
        "Wyślij klientowi pocztą protokół wizyty zlecenia.",
    """
    Without --to it goes where the customer wants reports, else to whoever reported the order, else to the customer. Each \
    address gets a message of its own.
    """:
        """
    Bez --to idzie tam, gdzie klient chce protokołów, inaczej do zgłaszającego, inaczej do klienta. Każdy adres dostaje \
    własną wiadomość.
    """,
    "To this address; may be repeated.": "Na ten adres; można powtórzyć.",
    "Once more to an address to which it was sent.": "Jeszcze raz na adres, na który już wysłano.",
    """
    Where reports go by themselves as soon as they are made: addresses with commas between, reporter for whoever reported \
    the order; or none.
    """:
        """
    Dokąd protokoły idą same, gdy tylko powstaną: adresy po przecinku, reporter to zgłaszający zlecenie; albo none.
    """,
    "Try the mail server: connection, TLS, login. Nothing is sent.":
        "Sprawdź serwer poczty: połączenie, TLS, logowanie. Nic nie jest wysyłane.",
    "The texts of a notice as they come with the program, as a file to begin with.":
        "Teksty powiadomienia takie jak w programie, jako plik na początek.",
    "Programs that run when something has happened.": "Programy uruchamiane, gdy coś się stało.",
    "The hooks of this machine's settings, and how far each has come.":
        "Zaczepy z ustawień tego komputera i jak daleko każdy doszedł.",
    "Hooks stand in config.toml as tables [[hook]] with on, run, timeout and retries.":
        "Zaczepy są w config.toml jako tabele [[hook]] z on, run, timeout i retries.",
    "Whether a customer wants notices; reports are sent all the same.":
        "Czy klient chce powiadomień; raporty są wysyłane tak czy inaczej.",
    "Without --off and --on it is told what was said so far.": "Bez --off i --on: co dotąd ustalono.",
    "Only this address (else all of them).": "Tylko ten adres (inaczej wszystkie).",
    "No notices any more, and why.": "Koniec powiadomień i dlaczego.",
    "Notices again.": "Znowu powiadomienia.",
    "Background jobs: what waits, what fails, what was given up.":
        "Zadania w tle: co czeka, co zawodzi, czego zaniechano.",
    "All jobs, the first due first.": "Wszystkie zadania, najbliższe najpierw.",
    "Only those that fail or were given up.": "Tylko zawodzące i zaniechane.",
    "Try a job again at the next opportunity, also one that was given up.":
        "Ponów zadanie przy najbliższej okazji, także zaniechane.",
    "Its kind, as jobs list tells it.": "Jego rodzaj, jak podaje jobs list.",
    "Its key, as jobs list tells it.": "Jego klucz, jak podaje jobs list.",
    "Nobody wants a job done any more; standing ones arise again.":
        "Nikt już nie chce tego zadania; stałe powstają na nowo.",
    "In which language it is written to: pl or en.": "W jakim języku się do niego pisze: pl albo en.",
    "Where customers call, as notices tell it; or none.":
        "Gdzie dzwonią klienci, jak podają powiadomienia; albo none.",
]
