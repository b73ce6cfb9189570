import DeskModel
import ServiceModel
import Testing

/// A day whose month does not say the year says it itself.
@Suite struct FarDayTests {
    @Test(arguments: [
        ("2026-12-06", "Sun 6 Dec"), ("2027-05-30", "Sun 30 May"), ("2017-04-05", "Wed 5 Apr 2017"),
        ("2027-07-01", "Thu 1 Jul 2027"),
    ])
    func isNamedWithItsYear(_ iso: String, _ words: String) throws {
        let calendar = try #require(CompanyCalendar(identifier: "Europe/Warsaw"))
        let wording = Wording(.english, calendar, today: Day(iso: "2026-11-30"))
        let day = try #require(Day(iso: iso))
        #expect(wording.date(day) == words)
        #expect(wording.day(day) == words)
    }
}
