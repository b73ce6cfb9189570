/// Crews.
let polishCrews: KeyValuePairs<String, String> = [
    "Standing crews, and who comes along to a visit.": "Stałe ekipy i to, kto jedzie na wizytę z liderem.",
    "List standing crews, those of now and later first.": "Lista stałych ekip, od obecnych i przyszłych.",
    "A standing crew, or with an order's number who comes to its visit.":
        "Stała ekipa, a przy numerze zlecenia: kto przyjedzie na jego wizytę.",
    "The crew's name or id, or the order's number.": "Nazwa lub id ekipy albo numer zlecenia.",
    "Enter a standing crew.": "Wprowadź stałą ekipę.",
    "Its members come along before all others to visits of several people that its leader gets.":
        "Jej członkowie jadą przed innymi na wizyty kilku osób, które dostaje lider.",
    "What it is called.": "Nazwa.",
    "Who leads.": "Kto prowadzi.",
    "Who comes along, with commas between them.": "Kto jedzie z liderem, po przecinku.",
    "From which day (else today).": "Od którego dnia (inaczej dziś).",
    "Its last day (else without an end).": "Ostatni dzień (inaczej bez końca).",
    "Change a standing crew; what is not named stays.": "Zmień stałą ekipę; czego nie podano, zostaje.",
    "Visits that stand keep their people.": "Zaplanowane wizyty zachowują swoich ludzi.",
    "The crew's name or id.": "Nazwa lub id ekipy.",
    "Another name.": "Inna nazwa.",
    "From which day.": "Od którego dnia.",
    "Its last day, or none.": "Ostatni dzień albo none.",
    "End a standing crew; one that has not begun by then is removed.":
        "Zakończ stałą ekipę; tę, która się do tego dnia nie zaczęła, usuń.",
    "Its last day (else today).": "Ostatni dzień (inaczej dziś).",
    "Somebody else comes along to an order's visit; leader and time stay.":
        "Wymień członka ekipy wizyty; lider i godzina zostają.",
    "Without --by it is whoever costs least and has time then. One undo takes it back.":
        "Bez --by jedzie ten, kto kosztuje najmniej i ma wtedy czas. Jedno cofnięcie to odwraca.",
    "Who comes along no more.": "Kto już nie jedzie.",
    "Who comes instead.": "Kto jedzie zamiast.",
    "Do it against the rules; the reason stays visible.": "Wbrew regułom; powód pozostaje widoczny.",
    "Somebody who comes along takes a visit that was sent.": "Członek ekipy przyjmuje wysłaną wizytę.",
    "The leader's answer is the visit's own: dyspo visit accept.":
        "Odpowiedź lidera jest odpowiedzią wizyty: dyspo visit accept.",
    "Who takes it.": "Kto przyjmuje.",
    "Of a crew each answers for himself: without --member it is the leader.":
        "Z ekipy każdy odpowiada za siebie: bez --member odpowiada lider.",
    "Who of those who come along takes it.": "Kto z członków ekipy przyjmuje wizytę.",
    "Who comes along to a visit of several people, with commas between them (else the leader's standing crew, then "
        + "whoever costs least).":
        "Kto jedzie na wizytę kilku osób, po przecinku (inaczej stała ekipa lidera, potem najtańsi).",
]
