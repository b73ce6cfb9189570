extension CompanyCalendar {
    /// ISO 8601 with the company's offset, as in `2026-11-23T14:07:00+01:00`.
    package func iso8601(_ moment: Timestamp) -> String {
        let offset = offset(at: moment)
        let seconds = ((moment.seconds + Int64(offset)) % 86_400 + 86_400) % 86_400
        let sign = offset < 0 ? "-" : "+"
        let zone = "\(sign)\(pair(abs(offset) / 3600)):\(pair(abs(offset) / 60 % 60))"
        let clock = "\(pair(Int(seconds / 3600))):\(pair(Int(seconds / 60 % 60))):\(pair(Int(seconds % 60)))"
        return "\(day(of: moment).iso)T\(clock)\(zone)"
    }

    /// Reads ISO 8601: a date with a time (`T` or a blank between them), with `Z`, an offset, or neither (then the
    /// company's zone). `nil` for anything else, and for a time that the clock skips.
    package func timestamp(iso8601 text: String) -> Timestamp? {
        guard text.utf8.count >= 16, let day = Day(iso: text.prefix(10)) else { return nil }
        let rest = text.dropFirst(10)
        guard let separator = rest.first, separator == "T" || separator == " " else { return nil }
        let body = rest.dropFirst()
        let zoneStart = body.firstIndex { $0 == "Z" || $0 == "+" || $0 == "-" } ?? body.endIndex
        let clock = body[..<zoneStart].split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(clock.count), clock.allSatisfy({ $0.count == 2 }),
            let time = TimeOfDay("\(clock[0]):\(clock[1])"), time.minutes < 1440,
            let seconds = clock.count == 3 ? Int(clock[2]) : 0, (0...59).contains(seconds)
        else { return nil }
        let zone = body[zoneStart...]
        if zone.isEmpty {
            if case .skipped = reading(of: day, time) { return nil }
            return timestamp(of: day, time) + seconds
        }
        guard let offset = Self.offset(String(zone)) else { return nil }
        return Timestamp(seconds: Int64(day.number) * 86_400 + Int64(time.minutes * 60 + seconds - offset))
    }

    private static func offset(_ text: String) -> Int? {
        if text == "Z" { return 0 }
        guard let time = TimeOfDay(text.dropFirst()), time.minutes <= 14 * 60 else { return nil }
        return (text.first == "-" ? -60 : 60) * time.minutes
    }
}

private func pair(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
