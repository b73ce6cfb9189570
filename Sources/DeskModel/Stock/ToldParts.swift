import ServiceModel

/// What a report of a visit said of parts.
package struct ToldParts: Hashable, Sendable, Codable {
    package var moves: [BookedMove]
    package var missing: [MissingPart]
    package var hasReceipt: Bool

    package init(moves: [BookedMove], missing: [MissingPart] = [], hasReceipt: Bool = false) {
        self.moves = moves
        self.missing = missing
        self.hasReceipt = hasReceipt
    }

    /// ` Used: 16 × AKU-12V9AH. Lost: 1 × AKU-12V9AH. Planned for the return visit: 2 × AKU-100AH.`
    func words(_ language: Language) -> String {
        var told = StockOp.allCases.compactMap { op -> String? in
            let own = moves.filter { $0.op == op }
            guard !own.isEmpty, let name = Self.name(op, language) else { return nil }
            return " \(name): " + own.map { $0.amount(language) }.joined(separator: ", ") + "."
        }
        if hasReceipt {
            told.append(
                language(" The receipt is with the order's documents.", " Paragon jest w dokumentach zlecenia."))
        }
        if !missing.isEmpty {
            let words = missing.map { $0.words }.joined(separator: ", ")
            told.append(
                language(" Planned for the return visit: \(words).", " Zaplanowano na wizytę powrotną: \(words)."))
        }
        return told.joined()
    }

    private static func name(_ op: StockOp, _ language: Language) -> String? {
        switch op {
        case .use: language("Used", "Zużyto")
        case .buy: language("Bought", "Kupiono")
        case .return: language("Brought back", "Zwrócono do magazynu")
        case .keep: language("Left on the van", "Zostaje na samochodzie")
        case .lose: language("Lost", "Utracono")
        case .takeback: language("Old ones taken back", "Zabrano stare")
        case .receive, .transfer, .scrap, .reserve, .release, .issue, .count, .unuse, .close: nil
        }
    }
}
