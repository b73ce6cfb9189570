/// Places: coordinates, names, territories.
let polishPlaces: KeyValuePairs<String, String> = [
    "Where things are: coordinates of sites, names of places, territories.":
        "Gdzie co leży: współrzędne miejsc, nazwy miejscowości, obszary.",
    "Give coordinates to sites that have none.": "Nadaj współrzędne miejscom, które ich nie mają.",
    """
    By the postcode of the address when postcodes were imported (dyspo import places PL.txt), else by the town, or its \
    district where the address names one. Where several places bear the name, the site's region decides if only one of \
    them is there; else they are listed and nothing is guessed. Coordinates that are there stay. Exit code 3 when a site \
    was left without.
    """:
        """
    Według kodu pocztowego z adresu, jeśli kody wczytano (dyspo import places PL.txt), inaczej według miejscowości albo \
    dzielnicy, gdy adres ją podaje. Gdy nazwę nosi kilka miejscowości, decyduje rejon miejsca, jeśli jest w nim tylko \
    jedna; inaczej są wymienione i nic nie jest zgadywane. Istniejące współrzędne zostają. Kod wyjścia 3, gdy jakieś \
    miejsce zostało bez nich.
    """,
    "Show what would be found, and write nothing.": "Pokaż, co by znaleziono, i niczego nie zapisuj.",
    "One site alone, by name or address.": "Tylko jedno miejsce, według nazwy lub adresu.",
    """
    With --site: where it is, as a town of the gazetteer (voivodeship in parentheses) or as latitude,longitude.
    """:
        """
    Z --site: gdzie to jest, jako miejscowość ze skorowidza (województwo w nawiasie) albo szerokość,długość.
    """,
    "place": "miejscowość",
    "Look a town, a district or a postcode up.": "Znajdź miejscowość, dzielnicę lub kod pocztowy.",
    "In the gazetteer and in the postcodes that were imported. Exit code 3 when there is none.":
        "W skorowidzu i we wczytanych kodach pocztowych. Kod wyjścia 3, gdy niczego nie ma.",
    "The name or its beginning, or a postcode.": "Nazwa, jej początek albo kod pocztowy.",
    "List the areas that were imported, with their regions.": "Wymień wczytane obszary i ich rejony.",
    "Remove an area that was imported; its region stays.": "Usuń wczytany obszar; jego rejon zostaje.",
    "territory": "obszar",
    "For territories: what the only area of the file is called.": "Dla obszarów: nazwa jedynego obszaru w pliku.",
    """
    Every bad line is told with line, column and reason; nothing is taken in unless --keep-going. Exit code 1 when \
    something was left out. Records by which visits that stand would break a rule are told, and refused unless --force; \
    absences are taken in. Two kinds are no CSV: territories is GeoJSON (areas named by their property name, nazwa, \
    region or rejon; one of a region's name becomes its area, one that is there already is replaced), places is \
    GeoNames' file of postcodes, PL.txt.
    """:
        """
    Każdy zły wiersz jest wymieniony z numerem, kolumną i powodem; bez --keep-going nic nie zostaje wczytane. Kod \
    wyjścia 1, gdy coś pominięto. Rekordy, przez które stojące wizyty złamałyby regułę, są wymienione i odrzucane bez \
    --force; nieobecności są przyjmowane. Dwa rodzaje to nie CSV: territories to GeoJSON (obszary nazywa właściwość name, \
    nazwa, region lub rejon; obszar o nazwie rejonu staje się jego obszarem, istniejący zostaje zastąpiony), places to \
    plik kodów pocztowych GeoNames, PL.txt.
    """,
]
