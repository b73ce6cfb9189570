import ServiceModel
import Testing

/// Poland put its clocks forward on 2026-03-29 at 02:00 and back on 2026-10-25 at 03:00.
@Suite struct CalendarTests {
    let warsaw = CompanyCalendar(identifier: "Europe/Warsaw")!

    @Test func dayNumbersGoRoundTrip() {
        for number in stride(from: -200_000, through: 2_000_000, by: 97) {
            let day = Day(number: number)
            let (year, month, date) = day.civil
            guard (1...9999).contains(year) else { continue }
            #expect(Day(year: year, month: month, day: date) == day)
            #expect(Day(iso: day.iso) == day)
        }
    }

    @Test func datesThatDoNotExistAreRefused() {
        #expect(Day(iso: "2026-02-29") == nil)
        #expect(Day(iso: "2026-13-01") == nil)
        #expect(Day(iso: "2026-1-01") == nil)
        #expect(Day(iso: "2028-02-29") != nil)
    }

    @Test func weeksAreCountedAsIn8601() {
        #expect(Day(iso: "2026-11-23")!.weekday == .monday)
        #expect(Day(iso: "2026-11-23")!.isoWeek == 48)
        #expect(Day(iso: "2027-01-01")!.isoWeek == 53)
    }

    @Test func daysOfSummerTimeHave23And25Hours() {
        #expect(warsaw.span(of: Day(iso: "2026-03-29")!).seconds == 23 * 3600)
        #expect(warsaw.span(of: Day(iso: "2026-10-25")!).seconds == 25 * 3600)
        #expect(warsaw.span(of: Day(iso: "2026-11-23")!).seconds == 24 * 3600)
    }

    @Test func aSkippedTimeAndADoubledTimeAreTold() {
        let half = TimeOfDay("2:30")!
        guard case .skipped(let jump) = warsaw.reading(of: Day(iso: "2026-03-29")!, half) else {
            Issue.record("02:30 does not exist on that night")
            return
        }
        #expect(warsaw.iso8601(jump) == "2026-03-29T03:00:00+02:00")
        guard case .twice(let first, let second) = warsaw.reading(of: Day(iso: "2026-10-25")!, half) else {
            Issue.record("02:30 comes twice on that night")
            return
        }
        #expect(second.since(first) == 3600)
    }

    @Test func everyMomentOfAYearReadsBackAsItself() {
        let start = warsaw.timestamp(iso8601: "2026-01-01T00:00")!
        for step in stride(from: 0, to: 366 * 86_400, by: 1801) {
            let moment = start + step
            #expect(warsaw.timestamp(iso8601: warsaw.iso8601(moment)) == moment)
        }
    }

    @Test func anAbsenceCutsAShiftInTwo() {
        let hours = ShiftHours(
            start: TimeOfDay("8:00")!, end: TimeOfDay("16:00")!,
            lunch: Break(earliest: TimeOfDay("11:00")!, latest: TimeOfDay("13:00")!, minutes: 30), overtime: 60)!
        let technician = Technician(
            id: Identifier(1), name: "Ewa Zych", home: Coordinate(latitude: 52, longitude: 21)!, regions: [],
            pattern: ShiftPattern(hours, on: [.monday]))
        let monday = Day(iso: "2026-11-23")!
        let absence = Absence(
            id: Identifier(2), technician: technician.id,
            window: TimeWindow(
                start: warsaw.timestamp(of: monday, TimeOfDay("10:00")!),
                end: warsaw.timestamp(of: monday, TimeOfDay("12:00")!))!, kind: .training)
        let shifts = technician.shifts(on: monday, absences: [absence], calendar: warsaw)
        #expect(shifts.map(\.window.seconds) == [2 * 3600, 4 * 3600])
        #expect(shifts.map { $0.lunch == nil } == [true, false])
        #expect(shifts.map(\.overtime) == [0, 60])
        #expect(technician.shifts(on: monday + 1, calendar: warsaw).isEmpty)
    }

    @Test func aNightShiftBelongsToTheDayItStarts() {
        let night = ShiftHours(start: TimeOfDay("22:00")!, end: TimeOfDay(hour: 30)!)!
        let technician = Technician(
            id: Identifier(1), name: "Jan Wilk", home: Coordinate(latitude: 52, longitude: 21)!, regions: [],
            pattern: ShiftPattern(night, on: [.saturday]))
        let backwards = Day(iso: "2026-10-24")!
        let shift = technician.shifts(on: backwards, calendar: warsaw)[0]
        #expect(shift.day == backwards)
        #expect(shift.window.seconds == 9 * 3600, "the night on which the clock is put back is an hour longer")
    }
}
