import DeskModel
import Foundation
import Geography
import ServiceModel

/// How values are written in a file.
enum ImportValues {
    static func number(_ text: String, in allowed: ClosedRange<Int>) throws(InputFault) -> Int {
        guard let value = Int(text) else { throw .notANumber(text) }
        guard allowed.contains(value) else { throw .outOfRange(value: value, allowed: allowed) }
        return value
    }

    /// The number of a series, which goes on behind it.
    static func check(sequence: Int, _ allowed: ClosedRange<Int>) throws(InputFault) {
        guard allowed.contains(sequence) else { throw .outOfRange(value: sequence, allowed: allowed) }
    }

    /// Degrees, with a decimal point or comma.
    static func degrees(_ text: String) throws(InputFault) -> Double {
        let plain = text.replacing(",", with: ".")
        guard plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 46 || $0 == 43 }),
            let value = Double(plain)
        else { throw .notANumber(text) }
        return value
    }

    /// Minutes as everywhere: `90`, `1:30`, `1,5 h`, `2 godz 15 min`; 1 minute to 24 hours.
    static func duration(_ text: String) throws(InputFault) -> Int {
        // Without a unit a sign is told as what it is: too little.
        let minutes = if let plain = Int(text) { plain } else { try WorkWords.duration(text) }
        guard Visit.minutes.contains(minutes) else { throw .duration(minutes: minutes) }
        return minutes
    }

    /// The same within other bounds, where none at all may be a length too.
    static func minutes(_ text: String, in allowed: ClosedRange<Int>) throws(InputFault) -> Int {
        let minutes = try WorkWords.duration(text)
        guard allowed.contains(minutes) else { throw .outOfRange(value: minutes, allowed: allowed) }
        return minutes
    }

    /// `7:00`, `7.00`, `7`, `0700`; as a time of a shift also past midnight, `26:00`.
    static func time(_ text: String) throws(InputFault) -> TimeOfDay { try WorkWords.time(text) }

    /// As everywhere: `2026-11-23`, `23.11.2026`, `23 listopada`.
    static func day(_ text: String, _ times: TimeWords) throws(InputFault) -> Day {
        if let day = Day(iso: text) { return try TimeWords.checked(day, text) }
        return try times.day(text)
    }

    /// The last day on which a certificate is valid, which stands inside a list: ISO 8601 or day, month and year.
    static func listedDay(_ text: String) throws(InputFault) -> Day {
        if let day = Day(iso: text) { return try TimeWords.checked(day, text) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let number = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
            let day = Day(year: year, month: month, day: number)
        else { throw .notADate(text) }
        return try TimeWords.checked(day, text)
    }

    /// A date with a time, in the company's zone unless it says another, as everywhere. A date alone means its midnight,
    /// or with `endOfDay` the midnight after it: from Monday to Tuesday takes both days.
    static func moment(_ text: String, _ times: TimeWords, endOfDay: Bool = false) throws(InputFault) -> Timestamp {
        if let day = Day(iso: text) {
            let span = times.calendar.span(of: try TimeWords.checked(day, text))
            return endOfDay ? span.end : span.start
        }
        return try times.edge(text, endOfDay: endOfDay)
    }

    /// `yes` and `no`, in words or as 1 and 0.
    static func flag(_ text: String) throws(InputFault) -> Bool {
        switch NameFolding.fold(text) {
        case "yes", "y", "true", "1", "tak", "t", "prawda": return true
        case "no", "n", "false", "0", "nie", "falsz": return false
        default: throw .notOneOf(text, allowed: ["yes", "no", "tak", "nie"])
        }
    }
}
