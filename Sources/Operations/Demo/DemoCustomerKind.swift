import ServiceModel

/// A kind of customer: how it is called, what stands at its sites, when one may come.
struct DemoCustomerKind: Sendable {
    enum Gender: Int, Sendable { case masculine, feminine, neuter }

    /// `nil` for a household.
    var noun: String?
    var gender: Gender
    /// What one of its sites is called.
    var site: String
    var trades: [DemoTrade]
    var access: AccessHours?
    var weight: Double

    var isHousehold: Bool { noun == nil }

    private static let adjectives = [
        "Testow", "Przykładow", "Zmyślon", "Wymyślon", "Próbn", "Umown", "Wzorcow", "Pozorn", "Bajkow", "Nieprawdziw",
    ]

    /// An invented firm of this kind in a town.
    func firm(town: String, random: inout DemoRandom) -> String {
        let ending = ["y", "a", "e"][gender.rawValue]
        return "\(noun ?? "") \(random.pick(Self.adjectives))\(ending) \(town)"
    }

    private static func hours(_ from: Int, _ to: Int, saturday: Bool = false) -> AccessHours? {
        let week: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
        guard let from = TimeOfDay(hour: from), let to = TimeOfDay(hour: to) else { return nil }
        return AccessHours(weekdays: saturday ? week + [.saturday] : week, from: from, to: to)
    }

    static let all = [
        DemoCustomerKind(
            noun: nil, gender: .feminine, site: "Dom", trades: [.heating, .cooling],
            access: hours(8, 20, saturday: true), weight: 5),
        DemoCustomerKind(
            noun: "Spółdzielnia Mieszkaniowa", gender: .feminine, site: "Blok", trades: [.lifts, .heating],
            access: hours(7, 20, saturday: true), weight: 3),
        DemoCustomerKind(
            noun: "Wspólnota Mieszkaniowa", gender: .feminine, site: "Budynek", trades: [.lifts, .heating],
            access: hours(7, 20, saturday: true), weight: 2),
        DemoCustomerKind(
            noun: "Piekarnia", gender: .feminine, site: "Zakład", trades: [.heating, .cooling],
            access: hours(6, 18, saturday: true), weight: 1),
        DemoCustomerKind(
            noun: "Sklep", gender: .masculine, site: "Sklep", trades: [.cooling, .power],
            access: hours(7, 21, saturday: true), weight: 2),
        DemoCustomerKind(
            noun: "Hotel", gender: .masculine, site: "Hotel", trades: [.heating, .cooling, .lifts, .power],
            access: hours(8, 20, saturday: true), weight: 1),
        DemoCustomerKind(
            noun: "Szpital", gender: .masculine, site: "Pawilon", trades: [.cooling, .lifts, .power], access: nil,
            weight: 1),
        DemoCustomerKind(
            noun: "Szkoła", gender: .feminine, site: "Szkoła", trades: [.heating, .power], access: hours(7, 16),
            weight: 1),
        DemoCustomerKind(
            noun: "Biurowiec", gender: .masculine, site: "Biurowiec", trades: [.cooling, .lifts, .power],
            access: hours(7, 18), weight: 2),
        DemoCustomerKind(
            noun: "Centrum Logistyczne", gender: .neuter, site: "Hala", trades: [.cooling, .power, .heating],
            access: nil, weight: 1),
        DemoCustomerKind(
            noun: "Przychodnia", gender: .feminine, site: "Przychodnia", trades: [.heating, .cooling, .lifts],
            access: hours(7, 18), weight: 1),
    ]
}
