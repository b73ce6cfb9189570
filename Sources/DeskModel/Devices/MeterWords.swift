package import ServiceModel

/// Readings of meters in words.
package enum MeterWords {
    /// `11.2 V`, in Polish `11,2 V`; at most three decimals.
    package static func value(_ value: Double, _ unit: String, _ language: Language) -> String {
        number(value, language) + (unit.isEmpty ? "" : " \(unit)")
    }

    package static func number(_ value: Double, _ language: Language) -> String {
        guard value.magnitude < 1e12 else { return "\(value)" }
        let thousandths = Int64((value * 1000).rounded())
        let (whole, rest) = (thousandths.magnitude / 1000, thousandths.magnitude % 1000)
        var digits = String(String(1000 + rest).dropFirst())
        while digits.last == "0" { digits.removeLast() }
        return (thousandths < 0 ? "-" : "") + "\(whole)" + (digits.isEmpty ? "" : language(".", ",") + digits)
    }

    /// The last eight readings as columns from low to high: `▇▆▅▄▂`.
    package static func columns(_ values: [Double]) -> String {
        let signs = Array("▁▂▃▄▅▆▇█")
        let last = values.suffix(8)
        guard let low = last.min(), let high = last.max() else { return "" }
        return String(
            last.map { value in
                high == low ? signs[3] : signs[Int(((value - low) / (high - low) * Double(signs.count - 1)).rounded())]
            })
    }
}
