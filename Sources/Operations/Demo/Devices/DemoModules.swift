import ServiceModel

/// What a kind of device is made of, what is read from it, and what falls due.
struct DemoModules: Sendable {
    /// Name, model and the letters of its serial number.
    let parts: [(name: String, model: String, letters: String)]
    let meters: [DemoMeter]
    /// An office or the maker wants it, once in so many months.
    let check: (name: String, months: Int)?

    static func of(_ kind: DemoDevice) -> DemoModules {
        table[kind.name] ?? DemoModules(parts: [], meters: [], check: nil)
    }

    private static let table: [String: DemoModules] = [
        "Kocioł gazowy kondensacyjny": DemoModules(
            parts: [("Palnik", "PG-24", "PG"), ("Pompa obiegowa", "PO-25-60", "PO")],
            meters: [DemoMeter(Meter(name: "ciśnienie", unit: "bar", least: 1, most: 2.5), 1.9, -0.06)],
            check: ("przegląd kominiarski", 12)),
        "Węzeł cieplny": DemoModules(
            parts: [("Wymiennik", "WP-80", "WP"), ("Pompa obiegowa", "PO-32-80", "PO")],
            meters: [DemoMeter(Meter(name: "godziny pracy", unit: "h"), 8_000, 700)], check: nil),
        "Agregat chłodniczy": DemoModules(
            parts: [("Sprężarka", "SP-20", "SP"), ("Skraplacz", "SK-20", "SK")],
            meters: [DemoMeter(Meter(name: "godziny pracy", unit: "h"), 12_000, 900)], check: ("szczelność F-gaz", 6)),
        "Dźwig osobowy": DemoModules(
            parts: [("Napęd", "NG-8", "NG"), ("Sterowanie", "ST-24", "ST"), ("Drzwi kabinowe", "DK-90", "DK")],
            meters: [DemoMeter(Meter(name: "liczba jazd", unit: ""), 210_000, 9_000)], check: ("badanie UDT", 12)),
        "Agregat prądotwórczy": DemoModules(
            parts: [("Akumulator rozruchowy", "AKU-100AH", "AKU")],
            meters: [DemoMeter(Meter(name: "motogodziny", unit: "h"), 340, 12)], check: nil),
        "Zasilacz UPS": DemoModules(
            parts: [
                ("Szereg A", "16 × 12 V 9 Ah", "SA"), ("Szereg B", "16 × 12 V 9 Ah", "SB"),
                ("Karta sieciowa", "NC-2", "NC"),
            ],
            meters: [
                DemoMeter(Meter(name: "autonomia", unit: "min", least: 10), 18, -1.2),
                DemoMeter(Meter(name: "szereg A", unit: "V", least: 12), 12.9, -0.08),
            ], check: ("próba autonomii", 12)),
        "Rozdzielnica główna": DemoModules(
            parts: [("Wyłącznik główny", "WG-630", "WG"), ("Ogranicznik przepięć", "OP-T1", "OP")], meters: [],
            check: ("pomiary ochronne", 60)),
    ]
}
