import DeskModel
import Foundation
import ServiceModel

/// What technicians of the demo company write down at the end of a visit, and how customers sign.
struct DemoAccount {
    private static let found = [
        "Ciśnienie w układzie poniżej nominalnego, ślad wycieku przy śrubunku. Pozostałe parametry w normie.",
        "Poluzowany zacisk w rozdzielni, ślady przegrzania izolacji. Elementy wykonawcze sprawne.",
        "Filtr zabrudzony ponad dopuszczalny spadek ciśnienia, wirnik bez luzów, hałas w normie.",
        "Zużycie zgodne z przebiegiem. Brak nieprawidłowości poza opisanymi na liście kontrolnej.",
    ]
    private static let done = [
        "Dokręcono śrubunek i uzupełniono układ, odpowietrzono, sprawdzono szczelność pod ciśnieniem roboczym. Urządzenie pracuje.",
        "Wymieniono zacisk i odcinek przewodu, dokręcono połączenia momentem z instrukcji, wykonano próbę pod obciążeniem.",
        "Wymieniono filtr, oczyszczono komorę i tacę skroplin, skasowano licznik. Próba pracy 20 minut bez uwag.",
        "Wykonano czynności zgodnie z listą, nasmarowano prowadnice, sprawdzono zabezpieczenia. Pozostawiono w ruchu.",
    ]
    private static let advice = [
        "Zalecana kontrola ciśnienia za dwa tygodnie; przy kolejnym spadku wymiana naczynia wzbiorczego.", "",
        "Kolejna wymiana filtra za 6 miesięcy; warto mieć zapasowy na miejscu.", "",
    ]
    private static let people = [
        ("Anna Lis", "kierowniczka administracji"), ("Piotr Wrona", "dozorca"), ("Ewa Sikorska", "recepcja"),
        ("Jan Maj", "właściciel"), ("Zofia Żak", "główna księgowa"), ("Łukasz Ćwik", "kierownik zmiany"),
    ]

    /// One in five customers signs on paper, or is not there.
    static func signs(_ salt: Int) -> Bool { salt % 5 != 3 }

    static func name(_ salt: Int) -> String { people[salt % people.count].0 }

    static func told(_ salt: Int) -> SaidAccount {
        SaidAccount(
            found: found[salt % found.count], done: done[salt % done.count], advice: advice[salt % advice.count],
            role: signs(salt) ? people[salt % people.count].1 : nil, strokes: signs(salt) ? strokes(salt) : nil)
    }

    /// A line that goes up and down and to the right, as names do, and a stroke under it.
    private static func strokes(_ salt: Int) -> SignatureStrokes? {
        let (wide, steep) = (Double(60 + salt % 7 * 8), 1.6 + Double(salt % 4) / 3)
        let name = (0..<90).map { step -> (x: Double, y: Double) in
            let part = Double(step) / 90
            return (
                x: part * wide * 3 + 6 * sin(part * 31),
                y: 26 * sin(part * 9 * steep) * (1 - part * 0.7) + (step < 12 ? -18 * (1 - Double(step) / 12) : 0)
            )
        }
        let below = (0..<12).map { step in (x: Double(step) * wide / 5, y: 34 - Double(step * step) / 30) }
        return SignatureStrokes(drawn: [name, below])
    }
}
