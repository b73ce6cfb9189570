/// A day, or a time of a day, on the wall clock: nothing here says which moment that is. Read from ISO 8601
/// (`2026-03-29`, `2026-03-29T02:30`) and from the basic form that iCalendar takes (`20260329T023000`). A day by itself
/// comes before every time of it.
package struct WallTime: Hashable, Comparable, Sendable {
    package let day: Day
    /// `nil` for a whole day.
    package let time: TimeOfDay?

    package init(_ day: Day, _ time: TimeOfDay? = nil) {
        self.day = day
        self.time = time
    }

    /// `nil` for what is neither a day nor a time of one, and for a time with a zone.
    package init?(_ text: some StringProtocol) {
        let halves = text.split(separator: Character("T"), omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), let day = Self.day(halves[0]) else { return nil }
        self.day = day
        guard halves.count == 2 else {
            time = nil
            return
        }
        guard let time = Self.time(halves[1]) else { return nil }
        self.time = time
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.day.number, left.time?.minutes ?? -1) < (right.day.number, right.time?.minutes ?? -1)
    }

    /// `20260329`, `20260329T023000`.
    package var basic: String { day.iso.filter { $0 != "-" } + (time.map { "T\(Self.basic($0))" } ?? "") }

    private static func basic(_ time: TimeOfDay) -> String { time.description.filter { $0 != ":" } + "00" }

    private static func day(_ text: some StringProtocol) -> Day? {
        guard text.utf8.count == 8 else { return Day(iso: text) }
        return Day(iso: "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
    }

    /// `02:30`, `02:30:00`, `0230`, `023000`. Seconds are read and dropped: nothing here is finer than a minute.
    private static func time(_ text: some StringProtocol) -> TimeOfDay? {
        let digits =
            text.contains(":")
            ? text.split(separator: Character(":"), omittingEmptySubsequences: false).map { String($0) }
            : Self.pairs(String(text))
        guard (2...3).contains(digits.count),
            digits.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            digits.count < 3 || Int(digits[2])! <= 60,
            let time = TimeOfDay("\(digits[0]):\(digits[1])"), time.minutes < 1440
        else { return nil }
        return time
    }

    private static func pairs(_ text: String) -> [String] {
        let digits = Array(text.utf8)
        guard digits.count % 2 == 0 else { return [] }
        return stride(from: 0, to: digits.count, by: 2).map { String(decoding: digits[$0..<$0 + 2], as: UTF8.self) }
    }
}

extension WallTime: WrittenAsText {
    package static var noun: String { "day or time" }

    package init?(text: String) { self.init(text) }

    /// `2026-03-29`, `2026-03-29T02:30`.
    package var description: String { day.iso + (time.map { "T\($0)" } ?? "") }
}
