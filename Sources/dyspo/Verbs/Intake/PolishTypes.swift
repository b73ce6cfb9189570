let polishTypes: KeyValuePairs<String, String> = [
    "Types of orders of the company's own: what new work of each is like.":
        "Własne rodzaje zleceń: jaka jest nowa praca każdego z nich.",
    """
    A new order, ticket or plan takes every field and flag from its type; what is said by hand stays. Orders that are \
    there keep what their type said when they arose.
    """:
        """
    Nowe zlecenie, zgłoszenie lub plan przejmuje z rodzaju każde pole i znacznik; co podano ręcznie, zostaje. Istniejące \
    zlecenia zachowują to, co rodzaj mówił, gdy powstały.
    """,
    "List types of orders by name, those no longer used at the end.":
        "Lista rodzajów zleceń według nazwy, nieużywane na końcu.",
    "Only those whose code or name has this text.": "Tylko te, których kod lub nazwa zawiera ten tekst.",
    "Everything a type says of new work.": "Wszystko, co rodzaj mówi o nowej pracy.",
    "Code, name, part of it, or id.": "Kod, nazwa, jej część lub id.",
    "Enter a type of orders.": "Dodaj rodzaj zleceń.",
    """
    Without --task it makes one visit of unknown length. A task reads "title; 90m; F-gaz:2; crew 2; after 1; lag 1d", a \
    question "supply; number; V; 207..253", "state; choice; good/worn" or "fan runs" (yes or no).
    """:
        """
    Bez --task tworzy jedną wizytę o nieznanym czasie. Zadanie to "tytuł; 90m; F-gaz:2; ekipa 2; po 1; odstęp 1d", pytanie \
    to "zasilanie; liczba; V; 207..253", "stan; wybór; dobry/zużyty" albo "wentylator pracuje" (tak lub nie).
    """,
    "Short and unique: letters, digits and - _ . alone.": "Krótki i niepowtarzalny: tylko litery, cyfry oraz - _ .",
    "Change what a type says of new work; what is not named stays.":
        "Zmień, co rodzaj mówi o nowej pracy; co niepodane, zostaje.",
    "--task and --check take the place of all tasks and questions. Orders that are there stay as they are.":
        "--task i --check zastępują wszystkie zadania i pytania. Istniejące zlecenia zostają bez zmian.",
    "Another code.": "Inny kod.",
    "The whole code, name or id.": "Cały kod, nazwa lub id.",
    "Whether new work may arise by it.": "Czy może powstawać nowa praca tego rodzaju.",
    "Remove a type that no order, plan or ticket has.": "Usuń rodzaj, według którego nie powstało żadne zlecenie.",
    "One that was used is taken out of use instead: dyspo type edit CODE --no-active.":
        "Używany można tylko wycofać: dyspo type edit KOD --no-active.",
    "What it counts as.": "Do której kategorii należy.",
    "A task, which becomes a visit; may be repeated.": "Zadanie, z którego powstaje wizyta; można powtarzać.",
    "A question to be answered on site, or none; may be repeated.":
        "Pytanie, na które odpowiada się na miejscu, albo brak; można powtarzać.",
    "The customer signs, or does not.": "Klient podpisuje albo nie.",
    "A photo is needed, or is not.": "Zdjęcie jest potrzebne albo nie.",
    "The class of targets in a contract, or none.": "Klasa terminów w umowie albo brak.",
    """
    A change by which visits that stand would break a rule is refused with their list (exit code 1); --force makes it, and \
    they stay and are marked. --type takes over what that type says wherever the order still is as its old one said; what \
    was changed by hand stays. Where several visits are still to be done, 123/2 names the second one.
    """:
        """
    Zmianę, przez którą stojące wizyty złamałyby regułę, program odrzuca z ich listą (kod wyjścia 1); --force wprowadza \
    ją, a wizyty zostają i są oznaczone. --type przejmuje to, co mówi nowy rodzaj, tam, gdzie zlecenie jest takie, jak \
    mówił poprzedni; co zmieniono ręcznie, zostaje. Gdy do wykonania jest kilka wizyt, 123/2 wskazuje drugą.
    """,
]
