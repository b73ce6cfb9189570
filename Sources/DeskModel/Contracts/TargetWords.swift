package import ServiceModel

/// Targets of a priority, as people write them: `urgent 4h/16h/24h` for response, arrival and fix, `normal 16h/-/80h` where
/// one is not set; with a class of service types before it `lift:urgent 1h/2h/8h`.
package struct TargetWords: Hashable, Sendable {
    /// Empty for the contract's own.
    package let slaClass: String
    package let priority: Priority
    package let minutes: TargetMinutes

    /// The longest that can be agreed: a year.
    private static let most = 366 * 1440

    package init(_ text: String) throws(InputFault) {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 2 else { throw .notLike(text, examples: ["urgent 4h/16h/24h"]) }
        let colon = words[0].lastIndex(of: ":")
        slaClass = colon.map { String(words[0][..<$0]) } ?? ""
        priority = try FilterWords.priority(colon.map { String(words[0][words[0].index(after: $0)...]) } ?? words[0])
        let lengths = words[1].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard lengths.count == 3 else { throw .notLike(words[1], examples: ["4h/16h/24h", "16h/-/80h"]) }
        var minutes = TargetMinutes()
        for (target, length) in zip(ServiceTarget.allCases, lengths) { minutes[target] = try Self.minutes(length) }
        self.minutes = minutes
    }

    /// `4h`, `90m`, `1:30`, `1h30m`; `-` for none.
    private static func minutes(_ text: String) throws(InputFault) -> Int? {
        if ["-", "none", "brak", ""].contains(text) { return nil }
        let minutes = hours(text) ?? WorkWords.compact(text.lowercased())
        guard let minutes else { throw .notANumber(text) }
        guard (1...most).contains(minutes) else { throw .outOfRange(value: minutes, allowed: 1...most) }
        return minutes
    }

    /// `120h`: longer than any work.
    private static func hours(_ text: String) -> Int? {
        guard text.hasSuffix("h"), text.utf8.count <= 6 else { return nil }
        return Int(text.dropLast()).map { $0 * 60 }
    }
}

extension TargetMinutes {
    /// `4h/16h/24h`, `16h/-/80h`: so that ``TargetWords`` reads it again.
    package var words: String { ServiceTarget.allCases.map { self[$0].map(Self.length) ?? "-" }.joined(separator: "/") }

    /// `4h`, `90m`.
    package static func length(_ minutes: Int) -> String {
        minutes % 60 == 0 ? "\(minutes / 60)h" : "\(minutes)m"
    }
}

extension Contract {
    /// Takes targets that were written over those that are there.
    package mutating func take(_ words: [TargetWords]) {
        for word in words {
            if word.slaClass.isEmpty {
                targets[word.priority] = word.minutes
            } else {
                classes[word.slaClass, default: ServiceTargets()][word.priority] = word.minutes
            }
        }
    }
}
