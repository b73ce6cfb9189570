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

    /// Degrees, with a decimal point or comma.
    static func degrees(_ text: String) throws(InputFault) -> Double {
        let plain = text.replacing(",", with: ".")
        guard plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 46 || $0 == 43 }),
            let value = Double(plain)
        else { throw .notANumber(text) }
        return value
    }

    /// Minutes, as `90` or `1:30`; 1 minute to 24 hours.
    static func duration(_ text: String) throws(InputFault) -> Int {
        let minutes: Int
        if let plain = Int(text) {
            minutes = plain
        } else if let clock = TimeOfDay(text) {
            minutes = clock.minutes
        } else {
            throw .notANumber(text)
        }
        guard (1...1440).contains(minutes) else { throw .duration(minutes: minutes) }
        return minutes
    }

    static func time(_ text: String) throws(InputFault) -> TimeOfDay {
        guard let time = TimeOfDay(text) else { throw .notADate(text) }
        return time
    }

    /// `2026-11-23` or `23.11.2026`.
    static func day(_ text: String) throws(InputFault) -> Day {
        if let day = Day(iso: text) { return day }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let number = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
            let day = Day(year: year, month: month, day: number)
        else { throw .notADate(text) }
        return day
    }

    /// A date with a time, in the company's zone unless it says another. A date alone means its midnight, or with
    /// `endOfDay` the midnight after it: from Monday to Tuesday takes both days.
    static func moment(
        _ text: String, _ calendar: CompanyCalendar, endOfDay: Bool = false
    ) throws(InputFault) -> Timestamp {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == " " || $0 == "T" }.map(
            String.init)
        let day = try Self.day(parts[0])
        guard parts.count == 2 else {
            let span = calendar.span(of: day)
            return endOfDay ? span.end : span.start
        }
        if let time = TimeOfDay(parts[1]) {
            guard time.minutes <= 1440 else { throw .notADate(text) }
            if time.minutes == 1440 { return calendar.span(of: day).end }
            if case .skipped = calendar.reading(of: day, time) { throw .skippedByTheClock(text) }
            return calendar.timestamp(of: day, time)
        }
        guard let moment = calendar.timestamp(iso8601: "\(day.iso)T\(parts[1])") else {
            if let time = TimeOfDay(parts[1].prefix(5)), time.minutes < 1440, parts[1].utf8.count == 8,
                case .skipped = calendar.reading(of: day, time)
            {
                throw .skippedByTheClock(text)
            }
            throw .notADate(text)
        }
        return moment
    }

    /// The parts of a list: `F-gaz:2 | SEP G1`. Commas and semicolons separate too.
    static func list(_ text: String) -> [String] {
        text.split { $0 == "|" || $0 == "," || $0 == ";" }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}
