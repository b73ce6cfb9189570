import Geography
package import ServiceModel

/// What somebody types about a stretch of time: `loading 7:00-7:12 list was ready`, `work 41 too early`,
/// `9:21-9:50 the clock was wrong`, `x he was at home`. Words of both languages are understood, and their beginnings.
package struct TimeText: Hashable, Sendable {
    package var kind: TimeKind?
    package var about: AdministrationKind?
    /// The number of the order, as far as it was typed.
    package var order: String?
    package var from: TimeOfDay?
    package var to: TimeOfDay?
    /// It did not happen.
    package var isWithdrawn = false
    /// Everything behind: a remark, or the reason.
    package var rest = ""

    package init(_ text: String) {
        var words = text.split(separator: " ").map(String.init)[...]
        while let word = words.first, take(word, isFirst: words.startIndex == 0) { words.removeFirst() }
        rest = words.joined(separator: " ")
    }

    private mutating func take(_ word: String, isFirst: Bool) -> Bool {
        if isFirst, word.lowercased() == "x" {
            isWithdrawn = true
            return true
        }
        if from == nil, let times = Self.times(word) {
            (from, to) = times
            return true
        }
        // Behind the times everything is words: a reason may begin with one that is a kind too.
        if kind == nil, from == nil, !isWithdrawn, let known = Self.kind(word) {
            (kind, about) = known
            return true
        }
        if order == nil, kind?.needsVisit == true, word.utf8.first.map({ (48...57).contains($0) }) == true {
            order = word
            return true
        }
        return false
    }

    private static func times(_ word: String) -> (TimeOfDay, TimeOfDay)? {
        let halves = word.split(separator: "-", omittingEmptySubsequences: false).map {
            TimeOfDay($0) ?? TimeOfDay("\($0):00")
        }
        guard halves.count == 2, let from = halves[0], let to = halves[1] else { return nil }
        return (from, to)
    }

    private static func kind(_ word: String) -> (TimeKind, AdministrationKind?)? {
        let folded = NameFolding.fold(word)
        guard folded.count >= 3 else { return nil }
        for about in AdministrationKind.allCases where isName(folded, about.name) { return (.administration, about) }
        for kind in TimeKind.allCases where kind.canBeTold && isName(folded, kind.name) { return (kind, nil) }
        return nil
    }

    private static func isName(_ folded: String, _ name: (Language) -> String) -> Bool {
        [Language.english, .polish].contains { NameFolding.fold(name($0)).hasPrefix(folded) }
    }
}
