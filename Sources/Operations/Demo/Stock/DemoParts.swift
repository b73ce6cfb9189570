import ServiceModel
import Storage

/// The catalogue of the demo company: what its orders ask for, and what else such a company keeps.
struct DemoParts {
    private static let kinds: [(code: String, name: String, unit: String, least: Int64, most: Int64)] = [
        ("FILTR", "Filtr", "szt", 1_900, 24_000), ("USZCZELKA", "Uszczelka", "szt", 300, 4_500),
        ("PRZEWOD", "Przewód", "m", 250, 1_900), ("STYCZNIK", "Stycznik", "szt", 4_500, 38_000),
        ("CZUJNIK", "Czujnik", "szt", 3_900, 42_000), ("ZAWOR", "Zawór", "szt", 6_000, 78_000),
        ("LOZYSKO", "Łożysko", "szt", 1_400, 26_000), ("PASEK", "Pasek klinowy", "szt", 2_100, 9_900),
        ("PRZEKAZNIK", "Przekaźnik", "szt", 1_800, 14_000), ("RURA", "Rura miedziana", "m", 1_900, 6_800),
        ("OLEJ", "Olej", "l", 2_400, 7_900), ("CZYNNIK", "Czynnik chłodniczy", "kg", 9_000, 32_000),
        ("BEZPIECZNIK", "Bezpiecznik", "szt", 150, 2_900), ("SILNIK", "Silnik wentylatora", "szt", 22_000, 140_000),
    ]

    /// So many parts, of which the first are those with these codes.
    static func all(_ codes: [String], count: Int, _ random: inout DemoRandom) -> [(part: Part, price: Int64)] {
        var parts: [(part: Part, price: Int64)] = codes.map { code in
            let isFluid = code.hasPrefix("OLEJ")
            let isBig = code.hasPrefix("SPREZARKA")
            let price = Int64(random.within(isBig ? 180_000...420_000 : 1_900...64_000))
            return (part(code, name(of: code), isFluid ? "l" : "szt", price, &random, hasSerials: isBig), price)
        }
        while parts.count < count {
            let kind = random.pick(kinds)
            let number = parts.count
            let price = Int64(random.within(Int(kind.least)...Int(kind.most)))
            let hasSerials = kind.code == "SILNIK"
            parts.append(
                (
                    part(
                        "\(kind.code)-\(number)", "\(kind.name) \(number)", kind.unit, price, &random,
                        hasSerials: hasSerials),
                    price
                ))
        }
        return parts
    }

    /// `Akumulator AKU-12V9AH`: the code says the rest.
    private static func name(of code: String) -> String {
        let words = ["AKU": "Akumulator", "USZCZ": "Uszczelki", "NACZYNIE": "Naczynie", "SPREZARKA": "Sprężarka"]
        let word = code.prefix { $0 != "-" }
        let kind =
            kinds.first { $0.code == word }?.name ?? words[String(word)]
            ?? (word.prefix(1) + word.dropFirst().lowercased())
        return "\(kind) \(code.dropFirst(word.count + 1))"
    }

    private static func part(
        _ code: String, _ name: String, _ unit: String, _ price: Int64, _ random: inout DemoRandom, hasSerials: Bool
    ) -> Part {
        Part(
            id: Part.ID(0), code: code, name: name, ean: ean(&random), unit: PartUnit(unit),
            price: Money(minorUnits: price * 14 / 10), hasSerials: hasSerials, warrantyMonths: hasSerials ? 24 : 0)
    }

    /// EAN-13 of a range for internal use, with its check digit.
    private static func ean(_ random: inout DemoRandom) -> String {
        let digits = [2, 0] + (0..<10).map { _ in random.below(10) }
        let sum = digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) }
        return (digits + [(10 - sum % 10) % 10]).map(String.init).joined()
    }
}
