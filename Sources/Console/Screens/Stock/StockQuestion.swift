import DeskModel
package import ServiceModel

/// A line of text about parts.
package enum StockQuestion: Hashable, Sendable {
    /// How many of what is in hand go to a place.
    case move(StockHand, StockPlace)
    /// What a scanner types on a pick list.
    case scan(PickList.ID)
    /// The serial numbers of a line of a pick list.
    case serials(PickList.ID, line: Int, pieces: Quantity)

    func words(_ language: Language) -> String {
        switch self {
        case .move(let hand, let place):
            let way = "\(hand.part.code) \(hand.from.code) → \(place.code)"
            return hand.part.hasSerials
                ? language("Which serial numbers, \(way)? ; why", "Jakie numery seryjne, \(way)? ; powód")
                : language("How many, \(way)? ; why", "Ile, \(way)? ; powód")
        case .scan: return language("Scanner or code", "Skaner albo kod")
        case .serials(_, _, let pieces):
            return language(
                "Serial numbers (\(StockWords.number(pieces, language)))",
                "Numery seryjne (\(StockWords.number(pieces, language)))")
        }
    }
}

extension ConsoleState {
    mutating func answer(_ question: StockQuestion, _ text: String) -> [Effect] {
        switch question {
        case .move(let hand, let place): return move(hand, to: place, text)
        case .scan: return scan(text.trimmingBlanks)
        case .serials(let list, let line, let pieces): return tick(list, line, pieces, serials: text)
        }
    }

    /// What an amount comes to while it is typed.
    func understood(_ question: StockQuestion, _ text: String) -> String? {
        switch question {
        case .move(let hand, _):
            guard !hand.part.hasSerials else { return nil }
            guard let quantity = Quantity(StockAmountWords(text).amount) else { return nil }
            return quantity > hand.free
                ? language(
                    "! only \(StockWords.number(hand.free, language)) free there",
                    "! wolne tam tylko \(StockWords.number(hand.free, language))")
                : "= " + StockWords.amount(quantity, hand.part.unit.name, of: hand.part.name, language)
        case .scan:
            return pickLine(scanned: text).map { "= " + $0.part.name }
        case .serials: return nil
        }
    }
}
