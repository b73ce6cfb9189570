import ServiceModel
import TermCanvas

/// A list in one line that ends behind a whole item: a number that is cut is another number. How many more there are stands
/// behind it, in words where they fit.
struct WholeList {
    let items: [String]
    var separator = " "

    /// `101 102 103 and 15 more`, `101 +17`; empty where not even one has room.
    func line(_ columns: Int, _ language: Language) -> String {
        let whole = items.joined(separator: separator)
        if SafeText.width(whole) <= columns { return whole }
        return cut(columns) { " " + Self.more($0, language) } ?? cut(columns) { " +\($0)" } ?? ""
    }

    /// `and 15 more`
    static func more(_ count: Int, _ language: Language) -> String {
        language("and \(count) more", "i jeszcze \(count)")
    }

    /// As many as have room with the words for the rest.
    private func cut(_ columns: Int, _ rest: (Int) -> String) -> String? {
        var (line, longest) = ("", String?.none)
        for (index, item) in items.dropLast().enumerated() {
            line += (index == 0 ? "" : separator) + item
            let ended = line + rest(items.count - index - 1)
            if SafeText.width(ended) <= columns { longest = ended }
            if SafeText.width(line) > columns { break }
        }
        return longest
    }
}
