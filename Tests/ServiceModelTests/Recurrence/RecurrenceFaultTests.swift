import ServiceModel
import Testing

@Suite struct RecurrenceFaultTests {
    /// Each text has one thing wrong, and the fault carries it.
    private static let texts: [(String, RecurrenceFault)] = [
        ("", .missingFrequency), ("INTERVAL=2", .missingFrequency),
        ("FREQ=FORTNIGHTLY", .unknownFrequency("FORTNIGHTLY")),
        ("FREQ=HOURLY", .tooOften("FREQ=HOURLY")), ("FREQ=MINUTELY", .tooOften("FREQ=MINUTELY")),
        ("FREQ=SECONDLY;COUNT=3", .tooOften("FREQ=SECONDLY")),
        ("FREQ=DAILY;BYSECOND=0,30", .tooOften("BYSECOND=0,30")), ("FREQ=DAILY;COUNT", .notAPart("COUNT")),
        ("FREQ=DAILY;COUNT=", .notAPart("COUNT=")), ("FREQ=DAILY;BYEASTER=1", .unknownPart("BYEASTER")),
        ("FREQ=DAILY;COUNT=2;COUNT=3", .repeatedPart(.count)), ("FREQ=DAILY;COUNT=two", .badValue(.count, "TWO")),
        ("FREQ=DAILY;COUNT=0", .outOfRange(.count, 0, 1...100_000)),
        ("FREQ=DAILY;INTERVAL=0", .outOfRange(.interval, 0, 1...100_000)),
        ("FREQ=DAILY;UNTIL=20260230", .badValue(.until, "20260230")),
        ("FREQ=DAILY;UNTIL=20261231Z", .badValue(.until, "20261231Z")),
        ("FREQ=DAILY;COUNT=2;UNTIL=20261231", .countAndUntil),
        ("FREQ=YEARLY;BYMONTH=13", .outOfRange(.month, 13, 1...12)),
        ("FREQ=MONTHLY;BYMONTHDAY=32", .outOfRange(.monthDay, 32, -31...31)),
        ("FREQ=MONTHLY;BYMONTHDAY=0", .outOfRange(.monthDay, 0, -31...31)),
        ("FREQ=MONTHLY;BYMONTHDAY=1,,2", .badValue(.monthDay, "")),
        ("FREQ=MONTHLY;BYDAY=XX", .badValue(.weekday, "XX")),
        ("FREQ=MONTHLY;BYDAY=0MO", .outOfRange(.weekday, 0, -53...53)),
        ("FREQ=WEEKLY;BYDAY=2MO", .ordinalNotAllowed("2MO")), ("FREQ=DAILY;BYDAY=-1FR", .ordinalNotAllowed("-1FR")),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", .ordinalNotAllowed("1MO")),
        ("FREQ=WEEKLY;BYMONTHDAY=3", .notWith(.monthDay, .weekly)),
        ("FREQ=MONTHLY;BYYEARDAY=3", .notWith(.yearDay, .monthly)),
        ("FREQ=MONTHLY;BYWEEKNO=3;BYDAY=MO", .notWith(.weekNumber, .monthly)),
        ("FREQ=WEEKLY;BYHOUR=8", .notWith(.hour, .weekly)), ("FREQ=MONTHLY;BYMINUTE=8", .notWith(.minute, .monthly)),
        ("FREQ=YEARLY;BYWEEKNO=20", .weekNumberWithoutWeekday),
        ("FREQ=YEARLY;INTERVAL=2;BYWEEKNO=20;BYDAY=MO", .weekNumberWithInterval(2)),
        ("FREQ=MONTHLY;BYSETPOS=1", .positionOfNothing), ("FREQ=WEEKLY;WKST=1", .badValue(.weekStart, "1")),
    ]

    @Test(arguments: texts) func aRuleIsRefusedWithThePartThatIsWrong(_ text: String, _ fault: RecurrenceFault) {
        #expect(throws: fault) { try RecurrenceRule(text) }
    }

    @Test func datesAndLinesAreRefusedByName() {
        #expect(throws: RecurrenceFault.badDate(property: "DTSTART", "2026-02-30")) {
            try RecurrenceSet(start: "2026-02-30", rules: [])
        }
        #expect(throws: RecurrenceFault.badDate(property: "RDATE", "noon")) {
            try RecurrenceSet(start: "2026-02-03", rules: [], dates: ["noon"])
        }
        #expect(throws: RecurrenceFault.badDate(property: "EXDATE", "20260203T0800Z")) {
            try RecurrenceSet(start: "2026-02-03", rules: [], exceptions: ["20260203T0800Z"])
        }
        #expect(throws: RecurrenceFault.missingStart) { try RecurrenceSet(text: "RRULE:FREQ=DAILY") }
        #expect(throws: RecurrenceFault.repeatedStart) {
            try RecurrenceSet(text: "DTSTART:20260101\nDTSTART:20260102")
        }
        #expect(throws: RecurrenceFault.unknownProperty("EXRULE")) {
            try RecurrenceSet(text: "DTSTART:20260101\nEXRULE:FREQ=DAILY")
        }
    }

    @Test func aSetThatGivesNothingIsReadAndNotSaved() throws {
        func faults(_ start: String, _ rules: [String], dates: [String] = [], exceptions: [String] = []) throws
            -> [RecurrenceFault]
        {
            try RecurrenceSet(start: start, rules: rules, dates: dates, exceptions: exceptions).faults(in: warsaw)
        }
        for text in [
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31",
            "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", "FREQ=YEARLY;BYDAY=1MO;BYMONTH=4;BYMONTHDAY=20",
        ] {
            let rule = try RecurrenceRule(text)
            #expect(try faults("2026-04-15", [text]) == [.neverFires(rule)], "\(text)")
        }
        let past = "FREQ=MONTHLY;UNTIL=20260101"
        #expect(try faults("2026-06-15", [past]) == [.untilBeforeStart(try RecurrenceRule(past))])
        #expect(try faults("2026-06-15", []) == [.empty])
        #expect(try faults("2026-06-15", ["FREQ=DAILY;COUNT=1"], exceptions: ["2026-06-15"]) == [.nothingLeft])
        #expect(try faults("2026-06-15", ["FREQ=DAILY;BYHOUR=8"]) == [.timesOfDays(.hour)])
        // The rarest that there is: 29 February on a Monday, after the year without one.
        #expect(try faults("2096-03-01", ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO"]).isEmpty)
        #expect(try faults("2026-06-15", [], dates: ["2020-01-01"]).isEmpty)
        #expect(try faults("2026-06-15T08:00", ["FREQ=DAILY;BYHOUR=8,14", "FREQ=YEARLY"]).isEmpty)
    }

    @Test func aRuleIsWrittenInOneWay() throws {
        let text = "rrule:byday=2mo,-1fr;interval=1;bymonth=3;freq=yearly;wkst=MO;until=2026-12-31T08:00"
        #expect(try RecurrenceRule(text).text == "FREQ=YEARLY;UNTIL=20261231T080000;BYMONTH=3;BYDAY=2MO,-1FR")
        #expect(try RecurrenceRule("FREQ=DAILY;UNTIL=20261027T003000Z").text == "FREQ=DAILY;UNTIL=20261027T003000Z")
    }
}
