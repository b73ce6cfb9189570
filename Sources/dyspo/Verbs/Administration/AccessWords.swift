import DeskModel
import Interchange
import ServiceModel

/// How a site's hours are written on the command line.
enum AccessWords {
    /// `08:00-16:00` on the weekdays given. `22:00-06:00` goes on past midnight; a time past 24:00 is none.
    static func hours(_ text: String, on days: [Weekday]) throws(InputFault) -> AccessHours {
        let ends = text.split(separator: "-").map { part in
            let word = part.filter { !$0.isWhitespace }
            return word.contains(":") ? word : word + ":00"
        }
        guard ends.count == 2, let from = TimeOfDay(ends[0]), var to = TimeOfDay(ends[1]), from.minutes < 1440,
            to.minutes <= 1440
        else { throw .notADate(text) }
        // 22:00 to 06:00 is a night; more than half a day the wrong way round is a slip.
        if to < from, to.minutes + 1440 - from.minutes <= 720 { to = TimeOfDay(minutes: to.minutes + 1440) ?? to }
        guard let hours = AccessHours(weekdays: days, from: from, to: to) else { throw .windowEndsBeforeItBegins }
        return hours
    }
}

extension AccessHours {
    /// `Mon-Fri 08:00-16:00`; every day names none. Past midnight the end is that of the next morning.
    func words(_ wording: Wording) -> String {
        let hours = "\(from)-\(closing)"
        return weekdays.count == 7 ? hours : days(wording) + " " + hours
    }

    /// `Mon-Fri, Sun`.
    private func days(_ wording: Wording) -> String {
        var runs: [ClosedRange<Int>] = []
        for number in weekdays.map(\.rawValue).sorted() {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        func name(_ number: Int) -> String { Weekday(rawValue: number).map { wording.weekday($0) } ?? "" }
        return runs.map { $0.count == 1 ? name($0.lowerBound) : name($0.lowerBound) + "-" + name($0.upperBound) }
            .joined(separator: ", ")
    }

    var json: JSONValue {
        [
            "days": .array(weekdays.map { .text(Self.days[$0.rawValue - 1]) }), "from": .text("\(from)"),
            "to": .text("\(closing)"),
        ]
    }

    private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// The wall clock at the end, past midnight that of the next morning.
    private var closing: TimeOfDay { to.minutes > 1440 ? TimeOfDay(minutes: to.minutes - 1440) ?? to : to }
}
