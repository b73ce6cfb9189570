import Geography
package import ServiceModel

/// When a contract covers, as people write it: `24/7`, or hours of weekdays and of days that differ, with semicolons between
/// them: `Mon-Fri 06:00-22:00; Sat 8-14; holidays closed; 2027-05-03 8-14; 2027-08-16 closed`. In Polish `pon-pt 06-22; święta
/// zamknięte`. Several hours of a day stand behind each other: `Mon 8-12 14-18`.
package enum CoverageWords {
    private static let always: Set<String> = ["24/7", "zawsze", "always", "calodobowo"]
    private static let closed: Set<String> = ["closed", "zamkniete", "nieczynne", "-", "none", "brak"]
    private static let usual: Set<String> = ["normal", "normalnie", "jak zwykle"]
    private static let holidays: Set<String> = ["holidays", "holiday", "swieta"]

    package static func coverage(_ text: String) throws(InputFault) -> Coverage {
        if always.contains(fold(text)) { return .roundTheClock }
        var week: [Weekday: [CoverWindow]] = [:]
        var holidays = HolidayCover.closed
        var days: [DayCover] = []
        for part in text.split(whereSeparator: { $0 == ";" || $0 == "," }) {
            let words = part.split(separator: " ").map(String.init)
            guard let head = words.first else { continue }
            let rest = Array(words.dropFirst())
            if Self.holidays.contains(fold(head)) {
                holidays = try holidayCover(rest)
            } else if let day = Day(iso: head) {
                days.append(DayCover(try TimeWords.checked(day, head), try hours(rest, of: String(part))))
            } else {
                let hours = try hours(rest, of: String(part))
                for weekday in try weekdays(head) { week[weekday, default: []] += hours }
            }
        }
        return .hours(CoverageHours(week: week, holidays: holidays, days: days))
    }

    private static func isClosed(_ word: String) -> Bool { word == "-" || closed.contains(fold(word)) }

    private static func fold(_ text: String) -> String { NameFolding.fold(text) }

    private static func holidayCover(_ words: [String]) throws(InputFault) -> HolidayCover {
        let word = fold(words.joined(separator: " "))
        if usual.contains(word) { return .normal }
        if isClosed(words.joined()) { return .closed }
        return .hours(try hours(words, of: word))
    }

    private static func hours(_ words: [String], of part: String) throws(InputFault) -> [CoverWindow] {
        if words.count == 1, isClosed(words[0]) { return [] }
        guard !words.isEmpty else {
            throw .notLike(part, examples: ["24/7", "Mon-Fri 08:00-16:00; Sat 8-14", "pon-pt 06-22"])
        }
        var windows: [CoverWindow] = []
        for word in words {
            let ends = word.replacing("–", with: "-").split(separator: "-").map(String.init)
            guard ends.count == 2 else { throw .notADate(word) }
            windows.append(CoverWindow(try time(ends[0]), try time(ends[1])))
        }
        return windows
    }

    private static func time(_ text: String) throws(InputFault) -> TimeOfDay {
        if text == "24" || text == "24:00" { return TimeOfDay(minutes: 1440)! }
        return try WorkWords.time(text)
    }

    private static func weekdays(_ text: String) throws(InputFault) -> [Weekday] {
        let ends = text.split(separator: "-").map { TimeTables.weekdays[fold(String($0))] }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends.last!,
            first <= last
        else {
            throw .notLike(text, examples: ["Mon-Fri", "pon-pt", "2027-05-03", "holidays"])
        }
        return Weekday.allCases.filter { (first...last).contains($0.rawValue) }
    }
}

extension Coverage {
    /// So that ``CoverageWords`` reads it again.
    package func words(_ wording: Wording) -> String {
        switch self {
        case .roundTheClock: "24/7"
        case .hours(let hours): hours.lines(wording).map { "\($0.days) \($0.hours)" }.joined(separator: "; ")
        }
    }
}

extension CoverageHours {
    /// Days and their hours: weekdays of the same hours together, then holidays, then the days that differ.
    package func lines(_ wording: Wording) -> [(days: String, hours: String)] {
        let language = wording.language
        var groups: [(first: Weekday, last: Weekday, windows: [CoverWindow])] = []
        for weekday in Weekday.allCases where !self[weekday].isEmpty {
            if let last = groups.last, last.windows == self[weekday], last.last.rawValue + 1 == weekday.rawValue {
                groups[groups.count - 1].last = weekday
            } else {
                groups.append((weekday, weekday, self[weekday]))
            }
        }
        let week = groups.map { group in
            (
                wording.weekday(group.first) + (group.first == group.last ? "" : "-" + wording.weekday(group.last)),
                Self.words(group.windows, language)
            )
        }
        let free: String =
            switch holidays {
            case .closed: Self.words([], language)
            case .normal: language("normal", "normalnie")
            case .hours(let hours): Self.words(hours, language)
            }
        return week + [(language("holidays", "święta"), free)]
            + days.map { ($0.day.iso, Self.words($0.hours, language)) }
    }

    private static func words(_ windows: [CoverWindow], _ language: Language) -> String {
        windows.isEmpty
            ? language("none", "brak") : windows.map { "\($0.from)-\($0.to)" }.joined(separator: " ")
    }
}
