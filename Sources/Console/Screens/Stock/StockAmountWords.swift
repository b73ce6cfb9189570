import DeskModel

/// What was typed about an amount: `8; why`.
struct StockAmountWords {
    let amount: String
    let reason: String

    init(_ text: String) {
        let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
        amount = parts.first.map { String($0).trimmingBlanks } ?? ""
        reason = parts.count > 1 ? String(parts[1]).trimmingBlanks : ""
    }

    /// Serial numbers, with blanks or commas between.
    var words: [String] { amount.split { $0 == " " || $0 == "," }.map(String.init) }
}
