package import ServiceModel

/// A part of an order: planned, taken, used, returned, lost.
package struct OrderPartLine: Hashable, Sendable {
    package var code: String
    /// `nil` for a code that is in no catalogue.
    package var part: Part?
    package var planned: Quantity
    package var use: PartUse
    /// Held for it, by code of the place.
    package var held: [String: Quantity]
    /// Serial numbers that it used.
    package var serials: [String]
    /// The kits that it is planned in.
    package var kits: [String] = []
    /// The part that it is used or taken instead of.
    package var standsFor: String?

    package init(
        code: String, part: Part?, planned: Quantity = .zero, use: PartUse = .none, held: [String: Quantity] = [:],
        serials: [String] = []
    ) {
        self.code = code
        self.part = part
        self.planned = planned
        self.use = use
        self.held = held
        self.serials = serials
    }

    /// `   from kit KIT-1`, `   instead of AKU-12V9AH`.
    private func origin(_ language: Language) -> String {
        let kit = kits.isEmpty ? "" : "   " + language("from kit ", "z zestawu ") + kits.joined(separator: ", ")
        return kit + (standsFor.map { "   " + language("instead of ", "zamiast ") + $0 } ?? "")
    }

    /// `16 × AKU-12V9AH` while nothing was done with it, then
    /// `16 × AKU-12V9AH   planned 16  taken 16  used 0  returned 0  difference 16   W-07 16`
    package func words(_ language: Language) -> String {
        let unit = part?.unit.name ?? ""
        // Nothing was done with it yet.
        if use == .none, held.isEmpty { return StockWords.amount(planned, unit, of: code, language) + origin(language) }
        func number(_ quantity: Quantity) -> String { StockWords.number(quantity, language) }
        let most = max(planned, use.taken)
        let figures = [
            language("planned ", "plan ") + number(planned), language("taken ", "pobrano ") + number(use.taken),
            language("used ", "zużyto ") + number(use.used),
            language("returned ", "zwrócono ") + number(use.returned),
            use.lost == .zero ? nil : language("lost ", "utracono ") + number(use.lost),
            language("difference ", "różnica ") + number(use.difference),
        ].compactMap { $0 }
        let places = held.sorted { $0.key < $1.key }.map { "\($0.key) \(number($0.value))" }
        return StockWords.amount(most, unit, of: code, language) + "   " + figures.joined(separator: "  ")
            + (places.isEmpty ? "" : "   " + places.joined(separator: ", "))
            + (serials.isEmpty ? "" : "   " + language("serials ", "numery ") + serials.joined(separator: ", "))
            + origin(language)
    }
}
