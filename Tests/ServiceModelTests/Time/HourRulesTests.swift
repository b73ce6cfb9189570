import ServiceModel
import Testing

@Suite struct HourRulesTests {
    private let rules = HourRules(warsaw, WorkCalendar())

    private func moment(_ text: String) -> Timestamp { warsaw.timestamp(iso8601: text)! }

    private func minutes(_ from: String, _ to: String, normal: [(String, String)] = []) -> HourMinutes {
        rules.minutes(
            of: TimeWindow(start: moment(from), end: moment(to))!,
            normal: normal.map { TimeWindow(start: moment($0.0), end: moment($0.1))! })
    }

    @Test func aLongDayGoesThroughNormalHoursOvertimeAndNight() {
        let day = minutes(
            "2026-11-23T13:00", "2026-11-24T01:00", normal: [("2026-11-23T07:00", "2026-11-23T15:00")])
        #expect(day[.normal] == 120)
        #expect(day[.overtime] == 7 * 60)
        #expect(day[.night] == 180)
        #expect(day.total == 720)
    }

    @Test func theNightOfTheAutumnHasNineHoursAndThatOfTheSpringSeven() {
        // Both nights lead into a Sunday, which begins at midnight and goes before the night.
        let autumn = minutes("2026-10-24T22:00", "2026-10-25T06:00")
        #expect(autumn[.night] == 120)
        #expect(autumn[.holiday] == 7 * 60)
        let spring = minutes("2026-03-28T22:00", "2026-03-29T06:00")
        #expect(spring[.night] == 120)
        #expect(spring[.holiday] == 5 * 60)
    }

    @Test func aPublicHolidayBeatsEverythingUnlessTheCompanyKeepsNone() {
        let stretch = TimeWindow(start: moment("2026-11-11T08:00"), end: moment("2026-11-11T23:00"))!
        #expect(rules.minutes(of: stretch, normal: [stretch])[.holiday] == 15 * 60)
        let without = HourRules(warsaw, WorkCalendar(publicHolidays: false)).minutes(of: stretch, normal: [stretch])
        #expect(without[.normal] == 14 * 60)
        #expect(without[.night] == 60)
    }

    @Test func secondsAreDroppedAtBothEnds() {
        #expect(minutes("2026-11-23T08:00:59", "2026-11-23T08:02:01").total == 2)
        #expect(minutes("2026-11-23T08:00:10", "2026-11-23T08:00:50").total == 0)
    }
}
