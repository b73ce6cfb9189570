import DeskModel

/// What was typed to find an entry of a list: several words in any order, without the marks of Polish; digits of a phone
/// or serial number in any spacing.
struct Picker {
    /// How well an entry fits, best first.
    enum Rank: Int, Comparable, CaseIterable {
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

    private let whole: SearchText
    private let words: [(word: SearchWord, number: PickerNumber)]
    private let number: PickerNumber

    init(_ typed: String) {
        whole = SearchText(typed)
        words = SearchWord.all(of: typed).map { ($0, PickerNumber($0.text)) }
        number = PickerNumber(typed)
    }

    var isEmpty: Bool { words.isEmpty }

    /// The entries that fit, best first, by their places in the list; equals keep their order.
    func ranked(_ texts: [PickerText]) -> [(index: Int, rank: Rank)] {
        var found: [[Int]] = Array(repeating: [], count: Rank.allCases.count)
        let (isNumber, areNumbers) = (number.isTelling, words.map(\.number.isTelling))
        for (index, text) in texts.enumerated() {
            if let rank = rank(text, isNumber, areNumbers) { found[rank.rawValue].append(index) }
        }
        return zip(Rank.allCases, found).flatMap { rank, places in places.map { ($0, rank) } }
    }

    /// The same of entries that are not known beforehand.
    func sorted(_ choices: [FormChoice]) -> [(choice: FormChoice, rank: Rank)] {
        let texts = choices.map { PickerText(name: $0.text, detail: $0.detail, numbers: $0.numbers) }
        return ranked(texts).map { (choices[$0.index], $0.rank) }
    }

    /// `nil` when it does not fit.
    private func rank(_ text: PickerText, _ isNumber: Bool, _ areNumbers: [Bool]) -> Rank? {
        if text.name.isWhole(whole) { return .exact }
        let byNumber = isNumber ? rank(number, in: text.numbers) : nil
        let byName = rank(text, areNumbers)
        return [byNumber, byName].compactMap { $0 }.min()
    }

    /// By the words of name and detail; `nil` when one of them stands nowhere.
    private func rank(_ text: PickerText, _ areNumbers: [Bool]) -> Rank? {
        var worst = text.name.begins(whole) ? Rank.nameStart : .wordStart
        for (index, (word, number)) in words.enumerated() {
            if text.all.hasWord(beginning: word) { continue }
            guard text.all.contains(word) || areNumbers[index] && rank(number, in: text.numbers) != nil else {
                return nil
            }
            worst = .inside
        }
        return worst
    }

    private func rank(_ number: PickerNumber, in numbers: [PickerNumber]) -> Rank? {
        var best: Rank?
        for other in numbers where other.contains(number) {
            let rank: Rank = other == number ? .exact : other.begins(number) ? .wordStart : .inside
            best = min(best ?? rank, rank)
        }
        return best
    }
}
