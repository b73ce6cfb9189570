import Geography
import ServiceModel

/// What was typed to find an entry of a list: several words in any order, without the marks of Polish; digits of a phone
/// or serial number in any spacing.
struct Picker {
    /// How well an entry fits, best first.
    enum Rank: Int, Comparable {
        /// All of the name or number.
        case exact
        /// The name begins so.
        case nameStart
        /// Every word begins a word of it.
        case wordStart
        /// Every word stands in it somewhere.
        case inside

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    private let whole: String
    private let words: [String]
    /// Letters and digits alone; empty when no digit was typed.
    private let number: String

    init(_ typed: String) {
        whole = NameFolding.fold(typed)
        words = whole.split(separator: " ").map(String.init)
        number = Self.squeezed(typed)
    }

    var isEmpty: Bool { words.isEmpty }

    /// `nil` when it does not fit.
    func rank(_ choice: FormChoice) -> Rank? {
        let name = NameFolding.fold(choice.text)
        if name == whole { return .exact }
        let numbers = choice.numbers.map(Self.squeezed)
        return [rank(number, in: numbers), rank(name, choice, numbers)].compactMap { $0 }.min()
    }

    /// By the words of name and detail; `nil` when one of them stands nowhere.
    private func rank(_ name: String, _ choice: FormChoice, _ numbers: [String]) -> Rank? {
        let text = " " + name + " " + NameFolding.fold(choice.detail)
        var worst = name.hasPrefix(whole) ? Rank.nameStart : .wordStart
        for word in words {
            if text.contains(" " + word) { continue }
            guard text.contains(word) || rank(Self.squeezed(word), in: numbers) != nil else { return nil }
            worst = .inside
        }
        return worst
    }

    /// The entries that fit, best first; equals keep their order.
    func sorted(_ choices: [FormChoice]) -> [(choice: FormChoice, rank: Rank)] {
        choices.enumerated()
            .compactMap { index, choice in rank(choice).map { (index: index, choice: choice, rank: $0) } }
            .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
            .map { ($0.choice, $0.rank) }
    }

    private func rank(_ number: String, in numbers: [String]) -> Rank? {
        guard number.count >= 3 else { return nil }
        var best: Rank?
        for other in numbers where other.contains(number) {
            let rank: Rank = other == number ? .exact : other.hasPrefix(number) ? .wordStart : .inside
            best = min(best ?? rank, rank)
        }
        return best
    }

    /// `+48 601-000-000` and `601 000 000` are the same phone; without a digit, no number.
    private static func squeezed(_ text: String) -> String {
        let letters = NameFolding.fold(text).filter { $0.isLetter || $0.isNumber }
        guard letters.contains(where: \.isNumber) else { return "" }
        for prefix in ["0048", "48"] where text.contains("+") || prefix == "0048" {
            if letters.hasPrefix(prefix) { return String(letters.dropFirst(prefix.count)) }
        }
        return letters
    }
}
