import ServiceModel
import Testing

@Suite struct RecurrencePropertyTests {
    private func some(_ range: ClosedRange<Int>, _ count: Int, _ random: inout SplitMix) -> [Int] {
        var numbers: [Int] = []
        for _ in 0..<random.number(1...count) {
            let number = random.number(range)
            if number != 0, !numbers.contains(number) { numbers.append(number) }
        }
        return numbers.isEmpty ? [1] : numbers
    }

    private func weekdays(ordinals: ClosedRange<Int>?, _ random: inout SplitMix) -> [OrdinalWeekday] {
        some(1...7, 4, &random).map { number in
            let ordinal = ordinals.map { random.number($0) }
            return OrdinalWeekday(Weekday(rawValue: number)!, ordinal: ordinal == 0 ? nil : ordinal)
        }
    }

    private func rule(_ start: Day, _ random: inout SplitMix) -> RecurrenceRule {
        var rule = RecurrenceRule(RecurrenceFrequency.allCases.randomElement(using: &random)!)
        rule.interval = random.chance(50) ? 1 : random.number(2...7)
        rule.weekStart = Weekday(rawValue: random.number(1...7))!
        if random.chance(30) { rule.months = some(1...12, 5, &random) }
        switch rule.frequency {
        case .daily:
            if random.chance(30) { rule.weekdays = weekdays(ordinals: nil, &random) }
            if random.chance(20) { rule.monthDays = some(-31...31, 8, &random) }
        case .weekly:
            if random.chance(70) { rule.weekdays = weekdays(ordinals: nil, &random) }
        case .monthly:
            if random.chance(50) { rule.weekdays = weekdays(ordinals: random.chance(50) ? -5...5 : nil, &random) }
            if random.chance(50) { rule.monthDays = some(-31...31, 6, &random) }
        case .yearly:
            if random.chance(25) {
                rule.interval = 1
                rule.weekNumbers = some(-53...53, 5, &random)
                rule.weekdays = weekdays(ordinals: nil, &random)
            } else {
                if random.chance(40) { rule.weekdays = weekdays(ordinals: random.chance(60) ? -53...53 : nil, &random) }
                if random.chance(30) { rule.monthDays = some(-31...31, 6, &random) }
                if random.chance(20) { rule.yearDays = some(-366...366, 30, &random) }
            }
        }
        if random.chance(30), !rule.weekdays.isEmpty || !rule.monthDays.isEmpty {
            rule.positions = some(-4...4, 3, &random)
        }
        if random.chance(25) { rule.count = random.number(1...20) }
        if rule.count == nil, random.chance(20) { rule.until = .day(start + random.number(0...900)) }
        return rule
    }

    /// Three years of rules made at random, beside a reading that asks every day.
    @Test(arguments: 1...24) func theExpanderGivesWhatADayByDayReadingGives(_ seed: UInt64) throws {
        var random = SplitMix(state: seed)
        for _ in 0..<5 {
            let start = day("2024-01-01") + random.number(0...1800)
            let rule = rule(start, &random)
            #expect(try RecurrenceRule(rule.text) == rule, "\(rule.text)")
            let expected = DayByDayReading(rule: rule, start: start).days(through: start + 1100)
            let set = RecurrenceSet(start: WallTime(start), rules: [rule])
            #expect(
                set.days(from: start - 30, through: start + 1100, in: warsaw) == expected, "\(start.iso) \(rule.text)")
            // A window in the middle gives what the whole gives there.
            let (first, last) = (start + random.number(0...700), start + random.number(700...1100))
            #expect(
                set.days(from: first, through: last, in: warsaw) == expected.filter { first <= $0 && $0 <= last },
                "\(start.iso) \(rule.text) \(first.iso) \(last.iso)")
        }
    }
}
