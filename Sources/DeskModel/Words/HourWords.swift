import ServiceModel

/// Hours of a day as people write them.
enum HourWords {
    struct Hours {
        var from: TimeOfDay
        var to: TimeOfDay
    }

    /// `8`, `8:30`, `0830`, `24`.
    static func time(_ text: String) -> TimeOfDay? {
        if let time = TimeOfDay(text) { return time }
        guard let number = Int(text), text.allSatisfy(\.isNumber) else { return nil }
        switch text.utf8.count {
        case 1, 2: return TimeOfDay("\(number):00")
        case 3, 4: return TimeOfDay("\(number / 100):\(number % 100 < 10 ? "0" : "")\(number % 100)")
        default: return nil
        }
    }

    /// `8-12`, `14` (one hour), `from 8`, `od 8`, `till 12`, `do 12`, `morning`, `rano`, `afternoon`, `po południu`.
    static func window(_ text: String) -> Hours? {
        if let part = parts[text] { return hours(part.from, part.to) }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { time(String($0)) }
        if ends.count == 2, let from = ends[0], let to = ends[1] { return Hours(from: from, to: to) }
        if let from = time(text), from.minutes < 1440 {
            return TimeOfDay(minutes: min(1440, from.minutes + 60)).map { Hours(from: from, to: $0) }
        }
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 2, let bound = time(words[1]) else { return nil }
        if ["from", "after", "od", "po"].contains(words[0]) { return hours(bound.minutes, endOfDay) }
        if ["till", "until", "by", "before", "do", "przed"].contains(words[0]) {
            return hours(startOfDay, bound.minutes)
        }
        return nil
    }

    /// Minutes of the day.
    private static let startOfDay = 7 * 60
    private static let endOfDay = 20 * 60
    private static let parts: [String: (from: Int, to: Int)] = [
        "morning": (startOfDay, 12 * 60), "rano": (startOfDay, 12 * 60), "afternoon": (12 * 60, 18 * 60),
        "po południu": (12 * 60, 18 * 60), "po poludniu": (12 * 60, 18 * 60), "evening": (18 * 60, endOfDay),
        "wieczorem": (18 * 60, endOfDay),
    ]

    private static func hours(_ from: Int, _ to: Int) -> Hours? {
        guard let from = TimeOfDay(minutes: from), let to = TimeOfDay(minutes: to) else { return nil }
        return Hours(from: from, to: to)
    }
}
