import Foundation
import ServiceModel

/// How values are written: as `ImportValues` and `ImportWords` read them.
enum ExportValues {
    /// Joins the parts of a list.
    static let separator = "|"

    /// Degrees with a point, never with an exponent.
    static func degrees(_ value: Double) -> String {
        let text = value.description
        return text.contains("e") ? String(format: "%.9f", value) : text
    }

    /// `2026-11-24 08:00`; with seconds and offset where the wall clock alone would not say which moment it is.
    static func moment(_ moment: Timestamp, _ calendar: CompanyCalendar) -> String {
        let (day, time) = (calendar.day(of: moment), calendar.timeOfDay(of: moment))
        guard calendar.reading(of: day, time) == .once(moment) else { return calendar.iso8601(moment) }
        return "\(day.iso) \(time)"
    }

    /// A moment of which the seconds count too: one that a program noted.
    static func exact(_ moment: Timestamp, _ calendar: CompanyCalendar) -> String {
        moment.seconds % 60 == 0 ? Self.moment(moment, calendar) : calendar.iso8601(moment)
    }

    /// Names in one cell.
    static func list(_ names: [String]) -> String {
        names.map { ListCell.protected($0) }.joined(separator: separator)
    }

    /// A moment, or the day that is over by then.
    static func due(_ moment: Timestamp, _ calendar: CompanyCalendar) -> String {
        calendar.dayEnding(at: moment)?.iso ?? Self.moment(moment, calendar)
    }

    /// Whole days as dates, the last one included; else two moments.
    static func window(_ window: TimeWindow, _ calendar: CompanyCalendar) -> (from: String, to: String) {
        let (first, last) = (calendar.day(of: window.start), calendar.day(of: window.end - 1))
        if calendar.span(of: first).start == window.start, calendar.span(of: last).end == window.end {
            return (first.iso, last.iso)
        }
        return (moment(window.start, calendar), moment(window.end, calendar))
    }

    /// `Mon-Fri`, `Mon|Wed`.
    static func weekdays(_ days: [Weekday]) -> String {
        let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        var runs: [ClosedRange<Int>] = []
        for number in days.map(\.rawValue).sorted() {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs.map { run in
            run.count == 1 ? names[run.lowerBound - 1] : "\(names[run.lowerBound - 1])-\(names[run.upperBound - 1])"
        }.joined(separator: separator)
    }
}
