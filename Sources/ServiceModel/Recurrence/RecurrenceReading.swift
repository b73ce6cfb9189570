extension RecurrenceRule {
    /// INTERVAL and COUNT beyond this are a slip of the hand.
    private static let limit = 100_000

    /// Reads a rule, with `RRULE:` before it or without. Throws the first fault, with the part that is wrong.
    package init(_ text: String) throws(RecurrenceFault) {
        var body = text.uppercased()[...]
        if body.hasPrefix("RRULE:") { body = body.dropFirst(6) }
        var parts: [RecurrencePart: String] = [:]
        for piece in body.split(separator: ";") {
            let sides = piece.split(separator: "=", omittingEmptySubsequences: false)
            guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { throw .notAPart(String(piece)) }
            guard let part = RecurrencePart(rawValue: String(sides[0])) else { throw .unknownPart(String(sides[0])) }
            guard parts.updateValue(String(sides[1]), forKey: part) == nil else { throw .repeatedPart(part) }
        }
        guard let name = parts[.frequency] else { throw .missingFrequency }
        if ["SECONDLY", "MINUTELY", "HOURLY"].contains(name) { throw .tooOften("FREQ=\(name)") }
        guard let frequency = RecurrenceFrequency(rawValue: name) else { throw .unknownFrequency(name) }
        self.init(frequency)
        for part in RecurrencePart.allCases {
            if let value = parts[part] { try take(part, value) }
        }
        try checkParts()
    }

    private mutating func take(_ part: RecurrencePart, _ value: String) throws(RecurrenceFault) {
        switch part {
        case .frequency: break
        case .interval: interval = try Self.number(part, value, 1...Self.limit)
        case .count: count = try Self.number(part, value, 1...Self.limit)
        case .until:
            guard let end = RecurrenceEnd(value) else { throw .badValue(part, value) }
            until = end
        case .month: months = try Self.numbers(part, value, 1...12)
        case .weekNumber: weekNumbers = try Self.numbers(part, value, -53...53)
        case .yearDay: yearDays = try Self.numbers(part, value, -366...366)
        case .monthDay: monthDays = try Self.numbers(part, value, -31...31)
        case .weekday: weekdays = try Self.weekdays(value)
        case .hour: hours = try Self.numbers(part, value, 0...23)
        case .minute: minutes = try Self.numbers(part, value, 0...59)
        case .second: throw .tooOften("BYSECOND=\(value)")
        case .position: positions = try Self.numbers(part, value, -366...366)
        case .weekStart:
            guard let weekday = Weekday(rfc: value) else { throw .badValue(part, value) }
            weekStart = weekday
        }
    }

    private static func number(_ part: RecurrencePart, _ text: String, _ range: ClosedRange<Int>)
        throws(RecurrenceFault)
        -> Int
    {
        guard let number = Int(text) else { throw .badValue(part, text) }
        // 0 is the place between 1 and -1: no month, day, week or position has it.
        let isZero = number == 0 && range.lowerBound < 0
        guard range.contains(number), !isZero else { throw .outOfRange(part, number, range) }
        return number
    }

    private static func numbers(_ part: RecurrencePart, _ text: String, _ range: ClosedRange<Int>)
        throws(RecurrenceFault) -> [Int]
    {
        var numbers: [Int] = []
        for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
            let value = try number(part, String(piece), range)
            if !numbers.contains(value) { numbers.append(value) }
        }
        return numbers
    }

    private static func weekdays(_ text: String) throws(RecurrenceFault) -> [OrdinalWeekday] {
        var weekdays: [OrdinalWeekday] = []
        for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let weekday = OrdinalWeekday(piece) else { throw .badValue(.weekday, String(piece)) }
            if let ordinal = weekday.ordinal, ordinal == 0 || abs(ordinal) > 53 {
                throw .outOfRange(.weekday, ordinal, -53...53)
            }
            if !weekdays.contains(weekday) { weekdays.append(weekday) }
        }
        return weekdays
    }

    /// Which parts go together: RFC 5545, 3.3.10, and of the clock BYHOUR and BYMINUTE in daily rules only.
    private func checkParts() throws(RecurrenceFault) {
        if count != nil, until != nil { throw .countAndUntil }
        if frequency != .yearly {
            if !weekNumbers.isEmpty { throw .notWith(.weekNumber, frequency) }
            if !yearDays.isEmpty { throw .notWith(.yearDay, frequency) }
        }
        if frequency == .weekly, !monthDays.isEmpty { throw .notWith(.monthDay, frequency) }
        if frequency != .daily {
            if !hours.isEmpty { throw .notWith(.hour, frequency) }
            if !minutes.isEmpty { throw .notWith(.minute, frequency) }
        }
        if !weekNumbers.isEmpty {
            if weekdays.isEmpty { throw .weekNumberWithoutWeekday }
            if interval > 1 { throw .weekNumberWithInterval(interval) }
        }
        let countsWeekdays = (frequency == .monthly || frequency == .yearly) && weekNumbers.isEmpty
        if !countsWeekdays, let weekday = weekdays.first(where: { $0.ordinal != nil }) {
            throw .ordinalNotAllowed(weekday.description)
        }
        if !positions.isEmpty {
            let others = [months, weekNumbers, yearDays, monthDays, hours, minutes]
            if weekdays.isEmpty, others.allSatisfy(\.isEmpty) { throw .positionOfNothing }
        }
    }
}
