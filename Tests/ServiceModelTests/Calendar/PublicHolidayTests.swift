import PackTesting
import ServiceModel
import Testing

@Suite(.enabled(if: Pack.isThere)) struct HolidayVectorTests {
    private struct Row: Decodable {
        var date: Day
        var name: String
    }

    @Test func everyDayOfTheListedYearsIsWhatTheListSays() throws {
        let rows = try Pack.read("recurrence/holidays-pl.json", as: Row.self)
        let listed = Dictionary(grouping: rows, by: \.date).mapValues { $0.map(\.name) }
        for year in Set(rows.map(\.date.year)) {
            for number in 0..<Day(year: year, month: 1, day: 1)!.daysInYear {
                let day = Day(year: year, month: 1, day: 1)! + number
                let name = PublicHoliday.on(day)?.name(.polish)
                #expect(listed[day].map { $0.contains(name ?? "") } ?? (name == nil), "\(day.iso): \(name ?? "-")")
            }
        }
    }
}

@Suite struct PublicHolidayTests {
    /// From the tables of the Astronomical Society of South Australia and the US Census Bureau.
    @Test(arguments: [
        "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31",
        "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22",
    ])
    func easterIsWhereTheTablesPutIt(_ text: String) {
        #expect(PublicHoliday.easter(day(text).year) == day(text))
        #expect(PublicHoliday.easter(day(text).year).weekday == .sunday)
    }

    @Test func christmasEveIsFreeSince2025() {
        #expect(PublicHoliday.on(day("2024-12-24")) == nil)
        #expect(PublicHoliday.on(day("2025-12-24")) == .christmasEve)
    }

    @Test func anOwnDayBeatsHolidayAndWeekday() {
        let calendar = WorkCalendar(
            ownFree: [OwnFreeDay(day("2026-12-28"), name: "przerwa świąteczna"), OwnFreeDay(day("2026-11-11"))],
            ownWorking: [day("2026-11-14"), day("2026-12-25")])
        #expect(calendar.free(day("2026-12-28")) == .own)
        #expect(calendar.name(of: day("2026-12-28"), .polish) == "przerwa świąteczna")
        #expect(calendar.free(day("2026-11-11")) == .own)
        #expect(calendar.free(day("2026-11-14")) == nil)
        #expect(calendar.free(day("2026-12-25")) == nil)
        #expect(calendar.free(day("2026-12-26")) == .holiday)
        #expect(calendar.name(of: day("2026-12-26"), .english) == "second day of Christmas")
        #expect(calendar.free(day("2026-11-15")) == .weekday)
        #expect(calendar.free(day("2026-11-16")) == nil)
    }
}
