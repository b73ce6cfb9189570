/// Two texts that differ, cut to what a line has room for: around the first letter in which they do.
struct DifferenceExcerpt {
    let old: String
    let new: String

    /// The most letters of a text that are shown, and how many of them stand before the first that differs.
    private static let (most, lead) = (160, 60)

    init(_ old: String, _ new: String) {
        let (before, after) = (Array(old), Array(new))
        let same = zip(before, after).prefix { $0 == $1 }.count
        let start = max(before.count, after.count) <= Self.most ? 0 : max(0, same - Self.lead)
        self.old = Self.cut(before, from: start)
        self.new = Self.cut(after, from: start)
    }

    private static func cut(_ letters: [Character], from start: Int) -> String {
        let end = min(letters.count, start + most)
        return (start > 0 ? "…" : "") + String(letters[start..<end]) + (end < letters.count ? "…" : "")
    }
}
