import ServiceModel
import Testing

/// The days that long work takes beyond its plan, by what was told of it.
@Suite struct WorkedDaysTests {
    private let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    private let monday = Day(iso: "2026-11-23")!

    private func at(_ day: Int, _ time: String) -> Timestamp {
        calendar.timestamp(of: monday + day, TimeOfDay(time)!)
    }

    /// Monday 8-16 and Tuesday 8-10, told from Monday at eight until some moment.
    private func days(until end: Timestamp) -> [String] {
        let parts = [
            WorkPart(day: monday, start: at(0, "8:00"), end: at(0, "16:00")),
            WorkPart(day: monday + 1, start: at(1, "8:00"), end: at(1, "10:00")),
        ]
        let planned = Placement(assignments: [Assignment(technician: Identifier(1))], parts: parts)!
        let told = TimeWindow(start: at(0, "8:00"), end: end)!
        let longer = planned.going(on: [told], calendar) { day in
            day.weekday == .saturday || day.weekday == .sunday
                ? nil : TimeWindow(start: at(day.since(monday), "8:00"), end: at(day.since(monday), "16:00"))
        }
        return longer.parts.map { part in
            "\(part.day.since(monday)) \(calendar.timeOfDay(of: part.start))-\(calendar.timeOfDay(of: part.end))"
        }
    }

    @Test func whatEndsOnItsLastDayHasNoDayMore() {
        let planned = ["0 08:00-16:00", "1 08:00-10:00"]
        #expect(days(until: at(0, "12:00")) == planned)
        #expect(days(until: at(1, "12:00")) == planned)
        #expect(days(until: at(1, "20:00")) == planned, "an evening is still that day")
    }

    @Test func theDayBeforeEndsWithItsShift() {
        #expect(days(until: at(2, "9:00")) == ["0 08:00-16:00", "1 08:00-16:00", "2 08:00-09:00"])
        #expect(days(until: at(3, "9:00")).suffix(2) == ["2 08:00-16:00", "3 08:00-09:00"])
    }

    @Test func daysOffAreSkipped() {
        #expect(days(until: at(7, "9:00")).suffix(2) == ["4 08:00-16:00", "7 08:00-09:00"])
        #expect(days(until: at(5, "9:00")).last == "5 08:59-09:00", "of a day off only the end is known")
        #expect(days(until: at(2, "6:00")).last == "2 05:59-06:00")
    }
}
