import DeskModel
import ServiceModel
import TermCanvas

/// The covered hours of a week as bars over a scale of the day, half an hour a column.
struct CoverageBars {
    static let scale = "               00  02  04  06  08  10  12  14  16  18  20  22  24"

    private let hours: CoverageHours
    private let wording: Wording

    init(_ hours: CoverageHours, _ wording: Wording) {
        self.hours = hours
        self.wording = wording
    }

    /// Weekdays of the same hours on one line; then holidays and the days that differ, in words.
    var rows: [String] {
        var groups: [(first: Weekday, last: Weekday)] = []
        for weekday in Weekday.allCases {
            if let last = groups.last, hours[last.last] == hours[weekday] {
                groups[groups.count - 1].last = weekday
            } else {
                groups.append((weekday, weekday))
            }
        }
        return groups.map { row($0.first, $0.last) }
            + hours.lines(wording).filter { line in !groups.contains { name($0.first, $0.last) == line.days } }.map {
                SafeText.fitted($0.days, to: 15) + $0.hours
            }
    }

    private func name(_ first: Weekday, _ last: Weekday) -> String {
        wording.weekday(first) + (first == last ? "" : "-" + wording.weekday(last))
    }

    private func row(_ first: Weekday, _ last: Weekday) -> String {
        let windows = hours[first]
        // Two columns an hour; what runs over midnight goes on at the left of the next day.
        let bar = (0..<48).map { column -> Character in
            let (start, end) = (column * 30, column * 30 + 30)
            let isCovered = windows.contains { window in
                let (from, to) = (window.from.minutes, window.to.minutes)
                return to <= from ? end > from : start < to && end > from
            }
            return isCovered ? "█" : " "
        }
        let words = windows.isEmpty ? "-" : windows.map { "\($0.from)-\($0.to)" }.joined(separator: " ")
        return SafeText.fitted(name(first, last), to: 15) + SafeText.fitted(String(bar), to: 50) + " " + words
    }
}
