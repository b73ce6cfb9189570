import ServiceModel
import Testing

/// Poland puts its clocks forward on 2026-03-29 at 02:00 and back on 2026-10-25 at 03:00.
@Suite struct RecurrenceNightTests {
    private func moments(
        _ start: String, _ rules: [String], dates: [String] = [], exceptions: [String] = [], _ from: String,
        _ to: String
    ) throws -> [String] {
        let set = try RecurrenceSet(start: start, rules: rules, dates: dates, exceptions: exceptions)
        return set.moments(from: day(from), through: day(to), in: warsaw).map { warsaw.iso8601($0) }
    }

    @Test func aSkippedTimeIsAnHourLaterAndNotDropped() throws {
        let nights = try moments("2026-03-28T02:30", ["FREQ=DAILY;COUNT=3"], "2026-03-28", "2026-03-31")
        #expect(
            nights == ["2026-03-28T02:30:00+01:00", "2026-03-29T03:30:00+02:00", "2026-03-30T02:30:00+02:00"])
    }

    @Test func ofADoubledTimeTheFirstCountsOnce() throws {
        let night = try moments("2026-10-24T02:30", ["FREQ=DAILY"], "2026-10-25", "2026-10-25")
        #expect(night == ["2026-10-25T02:30:00+02:00"])
    }

    @Test func twoTimesOfOneMomentAreOneOccurrenceAndTwoOfTheCount() throws {
        let rule = "FREQ=DAILY;BYHOUR=2,3;COUNT=4"
        let nights = try moments("2026-03-29T02:30", [rule], "2026-03-29", "2026-04-05")
        #expect(
            nights == ["2026-03-29T03:30:00+02:00", "2026-03-30T02:30:00+02:00", "2026-03-30T03:30:00+02:00"])
    }

    @Test func anExceptionTakesTheMomentAwayWhateverTheClockCallsIt() throws {
        let rule = "FREQ=DAILY;COUNT=2"
        #expect(
            try moments("2026-03-29T02:30", [rule], exceptions: ["2026-03-29T03:30"], "2026-03-29", "2026-03-30")
                == ["2026-03-30T02:30:00+02:00"])
        #expect(
            try moments("2026-03-29T02:30", [rule], exceptions: ["2026-03-29"], "2026-03-29", "2026-03-30")
                == ["2026-03-30T02:30:00+02:00"])
    }

    @Test func anEndWithZIsAMomentAndOneWithoutAWallTime() throws {
        // 00:30Z is 02:30+02:00, the first of the two.
        #expect(
            try moments("2026-10-24T02:30", ["FREQ=DAILY;UNTIL=20261025T003000Z"], "2026-10-24", "2026-10-27").count
                == 2)
        #expect(
            try moments("2026-10-24T02:31", ["FREQ=DAILY;UNTIL=20261025T003000Z"], "2026-10-24", "2026-10-27").count
                == 1)
        #expect(
            try moments("2026-10-24T02:30", ["FREQ=DAILY;UNTIL=20261025T023000"], "2026-10-24", "2026-10-27").count == 2
        )
        #expect(try moments("2026-10-24T23:59", ["FREQ=DAILY;UNTIL=20261025"], "2026-10-24", "2026-10-27").count == 2)
    }

    @Test func aDateTakesTheTimeOfTheStartAndAnExceptionBeatsIt() throws {
        #expect(
            try moments("2026-05-01T07:00", [], dates: ["2026-05-03", "2026-05-04T09:00"], "2026-05-01", "2026-05-31")
                == ["2026-05-03T07:00:00+02:00", "2026-05-04T09:00:00+02:00"])
        #expect(
            try moments(
                "2026-05-01T07:00", [], dates: ["2026-05-03", "2026-05-03T09:00"], exceptions: ["2026-05-03T07:00"],
                "2026-05-01", "2026-05-31") == ["2026-05-03T09:00:00+02:00"])
    }

    /// Havana puts its clocks forward at midnight: 00:30 of that day becomes 01:30.
    @Test func aJumpAtMidnightLeavesTheOccurrenceOnItsDay() throws {
        let havana = try #require(CompanyCalendar(identifier: "America/Havana"))
        let set = try RecurrenceSet(start: "2026-03-07T00:30", rules: ["FREQ=DAILY;COUNT=3"])
        let days = set.days(from: day("2026-03-08"), through: day("2026-03-08"), in: havana)
        #expect(days == [day("2026-03-08")])
    }
}
