public import ServiceModel

extension TimeWords {
    /// `today`, `jutro`, `pt` (the next such day, today counts not), `+3`, `24`, `24.11`, `24.11.2026`, `2026-11-24`.
    public func day(_ text: String) throws(InputFault) -> Day {
        let word = text.lowercased()
        if let offset = Self.offsets[word] { return today + offset }
        if let weekday = Self.weekdays[word] {
            let ahead = (weekday - today.weekday.rawValue + 7) % 7
            return today + (ahead == 0 ? 7 : ahead)
        }
        if word.first == "+", let days = Int(word.dropFirst()), (0...3650).contains(days) { return today + days }
        if let day = Day(iso: word) { return day }
        return try dotted(word)
    }

    /// `24`, `24.11` or `24.11.2026`: the next such day that has not passed.
    private func dotted(_ text: String) throws(InputFault) -> Day {
        let pieces = text.split(separator: ".", omittingEmptySubsequences: true).map { Int($0) }
        guard (1...3).contains(pieces.count), !pieces.contains(nil), let number = pieces[0], (1...31).contains(number)
        else { throw .notADate(text) }
        let month = pieces.count > 1 ? pieces[1] : nil
        let year = pieces.count > 2 ? pieces[2] : nil
        if let year, let month {
            guard let day = Day(year: year, month: month, day: number) else { throw .notADate(text) }
            return day
        }
        for ahead in 0...48 {
            let index = today.month - 1 + ahead
            let candidate = (year: today.year + index / 12, month: index % 12 + 1)
            if let month, candidate.month != month { continue }
            guard let day = Day(year: candidate.year, month: candidate.month, day: number), day >= today else {
                continue
            }
            return day
        }
        throw .notADate(text)
    }

    private static let offsets: [String: Int] = [
        "today": 0, "dziś": 0, "dzis": 0, "dzisiaj": 0, "tomorrow": 1, "jutro": 1, "pojutrze": 2, "yesterday": -1,
        "wczoraj": -1,
    ]

    /// By the number of the weekday, Monday 1; whole names and the short ones of both languages.
    private static let weekdays: [String: Int] = Dictionary(
        [
            ["mon", "monday", "pn", "pon", "poniedziałek", "poniedzialek"], ["tue", "tuesday", "wt", "wtorek"],
            ["wed", "wednesday", "śr", "sr", "środa", "sroda", "środę", "srode"],
            ["thu", "thursday", "cz", "czw", "czwartek"], ["fri", "friday", "pt", "piątek", "piatek"],
            ["sat", "saturday", "so", "sob", "sobota", "sobotę", "sobote"],
            ["sun", "sunday", "nd", "niedz", "niedziela", "niedzielę", "niedziele"],
        ].enumerated().flatMap { index, names in names.map { ($0, index + 1) } }
    ) { first, _ in first }
}
