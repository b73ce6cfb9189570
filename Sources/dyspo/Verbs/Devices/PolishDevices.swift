/// Devices and repair history.
let polishDevices: KeyValuePairs<String, String> = [
    "Devices at customers' sites.": "Urządzenia u klientów.",
    "List devices by name.": "Lista urządzeń według nazwy.",
    "Only those whose name, model, serial number, site or customer has this text.":
        "Tylko te, których nazwa, model, nr seryjny, miejsce lub klient zawiera ten tekst.",
    "Only devices at this site.": "Tylko urządzenia w tym miejscu.",
    "A device with the orders that named it.": "Urządzenie ze zleceniami, które je wskazały.",
    "Name, part of it, serial number or id.": "Nazwa, jej część, nr seryjny lub id.",
    "At which site, where several have the name.": "W którym miejscu, gdy kilka ma tę nazwę.",
    "Correct what is known about a device; what is not named stays.":
        "Popraw dane urządzenia; czego nie podano, zostaje.",
    """
    A device goes to another site, its modules with it, when no order that is still open names it. Its history goes with \
    it.
    """:
        """
    Urządzenie, a z nim jego moduły, można przenieść do innego miejsca, gdy nie wskazuje go żadne otwarte zlecenie. \
    Historia idzie z nim.
    """,
    "The whole name, serial number or id.": "Cała nazwa, nr seryjny lub id.",
    "Where it stands now.": "Gdzie teraz stoi.",
    "The model, or none.": "Model albo none.",
    "Let it have the serial number of a device at another site.":
        "Dopuść numer seryjny, który ma urządzenie w innym miejscu.",
    "The serial number, or none.": "Nr seryjny albo none.",
    "The last day of the warranty, or none.": "Ostatni dzień gwarancji albo none.",
    "The device that it is a part of, or none.": "Urządzenie, którego jest częścią, albo none.",
    "Enter a device, or with --parent a module of one.": "Dodaj urządzenie albo, z --parent, moduł urządzenia.",
    "Where it stands: name, address, part of it, or id.": "Gdzie stoi: nazwa, adres, ich część lub id.",
    "How it is: works, limited or out-of-use.": "Jaki jest stan: works, limited lub out-of-use.",
    "Where at the site it stands, or none.": "Gdzie w tym miejscu stoi albo none.",
    "Since when it stands there, or none.": "Od kiedy tam stoi albo none.",
    "The first day of the warranty, or none.": "Pierwszy dzień gwarancji albo none.",
    "What the warranty pays: labour, travel, parts; may be repeated, none for everything.":
        "Co obejmuje gwarancja: labour, travel, parts; można powtarzać, none oznacza wszystko.",
    "A certificate or test with the day it is due, or none; may be repeated. All of them have to be named.":
        "Badanie lub świadectwo z dniem, do którego jest ważne, albo none; można powtarzać. Trzeba podać wszystkie.",
    "Only devices in this state.": "Tylko urządzenia w tym stanie.",
    "Only devices with a check due by this day.": "Tylko urządzenia z badaniem do tego dnia.",
    "Devices of a site, each unit with its modules beneath.": "Urządzenia miejsca, pod każdym jego moduły.",
    "The site: name, address, part of it, or id.": "Miejsce: nazwa, adres, ich część lub id.",
    "What was done to a device, over all its sites, newest first.":
        "Co robiono przy urządzeniu, we wszystkich miejscach, od najnowszych.",
    "What was done at a site, newest first.": "Co robiono w miejscu, od najnowszych.",
    "What was done for a customer, newest first.": "Co robiono dla klienta, od najnowszych.",
    "At most so many visits.": "Najwyżej tyle wizyt.",
    "Note what a meter of a device shows; without a value, list its readings.":
        "Zapisz odczyt licznika urządzenia; bez wartości: lista odczytów.",
    """
    A meter that the device does not have yet is added. A reading is a fact: a wrong one is corrected with --correct, \
    which puts another in the place of the last.
    """:
        """
    Licznik, którego urządzenie jeszcze nie ma, zostanie dodany. Odczyt jest faktem: błędny poprawia --correct, wstawiając \
    inny w miejsce ostatniego.
    """,
    "The meter's name.": "Nazwa licznika.",
    "What it shows.": "Co wskazuje.",
    "When it was read (else now).": "Kiedy odczytano (domyślnie teraz).",
    "The unit, such as V or h.": "Jednostka, na przykład V lub h.",
    "Below it something has to be done, or none.": "Poniżej trzeba coś zrobić albo none.",
    "Above it something has to be done, or none.": "Powyżej trzeba coś zrobić albo none.",
    "Put it in the place of the meter's last reading.": "Wstaw w miejsce ostatniego odczytu licznika.",
    "A QR code for a sticker: the device's number.": "Kod QR na naklejkę: numer urządzenia.",
    "The number, which is the device's id, names it in every verb. A file whose name ends in .svg gets the picture.":
        "Numer, czyli id urządzenia, wskazuje je w każdym poleceniu. Plik o nazwie z końcówką .svg dostaje obrazek.",
    "As a picture (SVG) with name, serial number and site.": "Jako obrazek (SVG) z nazwą, nr seryjnym i miejscem.",
    "Into this file.": "Do tego pliku.",
    "model": "model", "serial": "nr", "scope": "zakres", "name=day": "nazwa=dzień", "device": "urządzenie",
    "meter": "licznik", "value": "wartość", "unit": "jednostka", "count": "liczba", "text": "tekst", "state": "stan",
]
