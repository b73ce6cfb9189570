package import ServiceModel

/// A move as the journal tells it, by names.
package struct BookedMove: Hashable, Sendable, Codable {
    package var op: StockOp
    /// The code; empty where an order is closed.
    package var part: String
    package var quantity: Quantity
    package var unit: String
    package var from: String
    package var to: String
    package var order: OrderNumber?
    /// Grosze.
    package var value: Int64
    /// It takes a move of this kind back, so that its ends are the other way round.
    package var isBack: Bool?

    package init(
        op: StockOp, part: String, quantity: Quantity, unit: String, from: String, to: String, order: OrderNumber?,
        value: Int64, isBack: Bool? = nil
    ) {
        self.op = op
        self.part = part
        self.quantity = quantity
        self.unit = unit
        self.from = from
        self.to = to
        self.order = order
        self.value = value
        self.isBack = isBack
    }

    /// `8 × AKU-12V9AH`, `2.5 m × PRZEWOD-3X2`.
    package func amount(_ language: Language) -> String { StockWords.amount(quantity, unit, of: part, language) }

    /// `8 × AKU-12V9AH moved M1 → W-07`, `Taken back: 8 × AKU-12V9AH received into M1`; without a full stop.
    package func words(_ wording: Wording) -> String {
        guard isBack == true else { return plainWords(wording) }
        var first = self
        // Where parts are only held, the place stays the same.
        if ![.reserve, .release, .keep].contains(op) { (first.from, first.to) = (to, from) }
        return wording.language("Taken back: ", "Cofnięto: ") + first.plainWords(wording)
    }

    private func plainWords(_ wording: Wording) -> String {
        let language = wording.language
        let what = amount(language)
        let way = "\(from) → \(to)"
        let number = order.map { wording.short($0) } ?? ""
        let forOrder = number.isEmpty ? "" : language(" for order \(number)", " dla zlecenia \(number)")
        return switch op {
        case .receive: language("\(what) received into \(to)", "Przyjęto \(what) do \(to)")
        case .buy: language("\(what) bought onto \(to)\(forOrder)", "Kupiono \(what) na \(to)\(forOrder)")
        case .transfer: language("\(what) moved \(way)", "Przesunięto \(what): \(way)")
        case .scrap: language("\(what) scrapped from \(from)", "Zezłomowano \(what) z \(from)")
        case .reserve: language("\(what) reserved in \(from)\(forOrder)", "Zarezerwowano \(what) w \(from)\(forOrder)")
        case .release: language("\(what) in \(from) released\(forOrder)", "Zwolniono \(what) w \(from)\(forOrder)")
        case .issue: language("\(what) issued \(way)\(forOrder)", "Wydano \(what): \(way)\(forOrder)")
        case .use: language("\(what) used from \(from)\(forOrder)", "Zużyto \(what) z \(from)\(forOrder)")
        case .return: language("\(what) returned \(way)\(forOrder)", "Zwrócono \(what): \(way)\(forOrder)")
        case .keep:
            language("\(what) stays on \(from), no longer\(forOrder)", "\(what) zostaje na \(from), już nie\(forOrder)")
        case .lose: language("\(what) lost from \(from)\(forOrder)", "Utracono \(what) z \(from)\(forOrder)")
        case .takeback: language("\(what) taken back to \(to)\(forOrder)", "Zabrano \(what) do \(to)\(forOrder)")
        case .count: countWords(what, language)
        case .unuse:
            language("Use of \(what) taken back onto \(to)\(forOrder)", "Cofnięto zużycie \(what) na \(to)\(forOrder)")
        case .close:
            language(
                "Parts of order \(number) closed", "Zamknięto części zlecenia \(number)")
        }
    }

    private func countWords(_ what: String, _ language: Language) -> String {
        from.isEmpty
            ? language("Counted \(what) more at \(to)", "Spis w \(to): \(what) więcej")
            : language("Counted \(what) less at \(from)", "Spis w \(from): \(what) mniej")
    }
}
