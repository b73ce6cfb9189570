import Geography
package import ServiceModel

/// When a fault came back. Two repairs of one device are for the same fault when the second was reported within 30 days
/// after the work of the first had ended, and half or more of the words of the shorter title are in the other one. Words are
/// compared by their first five letters without case and accents, since Polish bends their ends; those of fewer than four
/// letters say nothing. What is no repair, warranty or complaint is no fault.
package enum SameFault {
    /// Days.
    package static let span = 30
    private static let stem = 5
    private static let leastLetters = 4

    package static func isFault(_ type: OrderType) -> Bool {
        switch type {
        case .repair, .warranty, .complaint: true
        case .maintenance, .installation, .inspection: false
        }
    }

    /// `ended` is when the work on the first one ended.
    package static func cameBack(_ title: String, reported: Timestamp, after earlier: String, ended: Timestamp) -> Bool
    {
        let seconds = reported.since(ended)
        return seconds >= 0 && seconds <= span * 86_400 && isSame(title, earlier)
    }

    package static func isSame(_ title: String, _ other: String) -> Bool { isSame(stems(title), stems(other)) }

    /// The same of the beginnings of their words: half of the fewer are common, so that there is one at least.
    package static func isSame(_ first: Set<String>, _ second: Set<String>) -> Bool {
        let fewest = min(first.count, second.count)
        guard fewest > 0 else { return false }
        return first.intersection(second).count * 2 >= fewest
    }

    /// Beginnings of the words of a text that say something.
    package static func stems(_ title: String) -> Set<String> {
        let words = NameFolding.fold(title).split { !$0.isLetter && !$0.isNumber }
        return Set(words.filter { $0.count >= leastLetters }.map { String($0.prefix(stem)) })
    }
}
