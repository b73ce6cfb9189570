import ServiceModel
import Testing

/// Which of a technician's days a moment belongs to.
@Suite struct ShiftDaysTests {
    private let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    private let monday = Day(iso: "2026-11-23")!

    @Test func afterMidnightItIsStillTheEveningsShift() {
        let days = days(of: [hours("22:00", "30:00")])
        #expect(days.shiftDay(of: stay("2026-11-24", "01:00")) == monday)
        #expect(days.shiftDay(of: stay("2026-11-24", "05:00")) == monday, "to its last minute")
        #expect(days.shiftDay(of: stay("2026-11-24", "22:00")) == monday + 1)
        #expect(days.shiftDay(of: stay("2026-11-24", "06:00")) == nil, "the end is not in it")
        #expect(days.day(of: stay("2026-11-24", "12:00")) == monday + 1, "no shift holds noon: its date")
    }

    @Test func ofTwoShiftsTheOneThatHoldsTheWholeStay() {
        let days = days(of: [hours("5:00", "13:00"), hours("22:00", "30:00")])
        #expect(days.shiftDay(of: stay("2026-11-24", "05:00")) == monday + 1, "both hold it: the later one")
        #expect(days.shiftDay(of: stay("2026-11-24", "05:30")) == monday + 1, "the night would end in between")
        #expect(days.shiftDay(of: stay("2026-11-24", "04:30")) == monday, "the morning has not begun")
    }

    @Test func overtimeCountsWhereNoRegularHoursDo() {
        let days = days(of: [hours("22:00", "30:00", overtime: 120)])
        #expect(days.shiftDay(of: stay("2026-11-24", "06:30")) == monday)
        #expect(days.shiftDay(of: stay("2026-11-24", "08:00")) == nil)
        let both = self.days(of: [hours("7:00", "12:00"), hours("22:00", "30:00", overtime: 120)])
        #expect(both.shiftDay(of: stay("2026-11-24", "07:00")) == monday + 1)
    }

    @Test func aPieceThatIsWrittenPastMidnightBelongsToItsEvening() {
        let days = days(of: [hours("20:00", "23:00"), hours("25:00", "29:00")])
        #expect(days.shiftDay(of: stay("2026-11-24", "02:00")) == monday)
        #expect(days.shiftDay(of: stay("2026-11-24", "00:10", minutes: 30)) == nil, "between the pieces nobody works")
    }

    @Test func aWholeDayAndNightReachIntoTheNextEvening() {
        let days = days(of: [hours("22:00", "46:00")], on: [.monday])
        #expect(days.shiftDay(of: stay("2026-11-24", "20:59")) == monday)
        #expect(days.shiftDay(of: stay("2026-11-24", "21:59")) == monday, "its start is in it")
        let late = self.days(of: [hours("23:59", "47:59", overtime: 720)], on: [.monday])
        #expect(late.shiftDay(of: stay("2026-11-25", "11:00", minutes: 30)) == monday, "overtime on the second date")
    }

    @Test(arguments: [
        ("2026-10-24", "2026-10-25"), ("2027-03-27", "2027-03-28"), ("2026-12-31", "2027-01-01"),
        ("2026-11-29", "2026-11-30"), ("2028-02-29", "2028-03-01"),
    ])
    func endsOfWeeksMonthsYearsAndTheNightsOfTheClock(_ evening: String, _ morning: String) {
        let days = days(of: [hours("22:00", "30:00")])
        for time in ["00:00", "01:15", "03:00", "04:59"] {
            #expect(days.shiftDay(of: stay(morning, time)) == Day(iso: evening)!, "\(morning) \(time)")
        }
        #expect(days.shiftDay(of: stay(evening, "23:30", minutes: 30)) == Day(iso: evening)!)
    }

    @Test func bothTwosOfTheLongNightAreTheEvenings() {
        let days = days(of: [hours("22:00", "30:00")])
        let first = calendar.timestamp(iso8601: "2026-10-25T02:30:00+02:00")!
        for moment in [first, first + 3600] {
            #expect(
                days.shiftDay(of: TimeWindow(start: moment, end: moment + 1800)!) == Day(iso: "2026-10-24")!)
        }
    }

    @Test func whatAnAbsenceLeavesComesBeforeWhatItTakes() {
        let night = TimeWindow(start: at("2026-11-24", "00:00"), end: at("2026-11-24", "06:00"))!
        let off = [Absence(id: Identifier(9), technician: Identifier(1), window: night, kind: .illness)]
        let alone = days(of: [hours("22:00", "30:00")], absences: off)
        #expect(alone.shiftDay(of: stay("2026-11-24", "01:00")) == monday, "it is the night that is missed")
        let both = days(
            of: [hours("0:30", "4:00"), hours("22:00", "30:00")],
            absences: [
                Absence(
                    id: Identifier(9), technician: Identifier(1),
                    window: TimeWindow(start: at("2026-11-24", "00:30"), end: at("2026-11-24", "04:00"))!, kind: .other)
            ])
        #expect(both.shiftDay(of: stay("2026-11-24", "04:30")) == monday)
    }

    @Test func aChangeOfOneDayCountsForItsNight() {
        let change = ShiftChange(technician: Identifier(1), day: monday, hours: [])
        let days = days(of: [hours("22:00", "30:00")], changes: [change])
        #expect(days.shiftDay(of: stay("2026-11-24", "01:00")) == nil)
        #expect(days.shiftDay(of: stay("2026-11-25", "01:00")) == monday + 1)
    }

    @Test func daysFollowOneAnotherWithoutAGap() {
        let days = days(of: [hours("22:00", "30:00")], on: [.monday, .tuesday, .friday])
        #expect(days.span(of: monday).start == at("2026-11-23", "00:00"))
        for day in (0..<14).map({ monday + $0 }) {
            #expect(days.span(of: day).end == days.span(of: day + 1).start)
        }
        #expect(days.span(of: monday).end == at("2026-11-24", "06:00"))
        #expect(days.span(of: monday + 2).end == at("2026-11-26", "00:00"))
    }

    @Test func aTimeAloneIsThatOfTheShift() {
        let days = days(of: [hours("22:00", "30:00")])
        func moment(_ time: String) -> Timestamp? {
            days.moment(of: [at("2026-11-23", time), at("2026-11-24", time)], on: monday, seconds: 3600)
        }
        #expect(moment("01:00") == at("2026-11-24", "01:00"))
        #expect(moment("23:00") == at("2026-11-23", "23:00"))
        #expect(moment("12:00") == nil)
    }

    private func days(
        of hours: [ShiftHours], on weekdays: [Weekday] = Weekday.allCases, changes: [ShiftChange] = [],
        absences: [Absence] = []
    ) -> ShiftDays {
        let pattern = ShiftPattern(Dictionary(uniqueKeysWithValues: weekdays.map { ($0, hours) }))
        let technician = Technician(
            id: Identifier(1), name: "Nocna Próbna", home: Coordinate(latitude: 52, longitude: 21)!, regions: [],
            pattern: pattern)
        return ShiftDays(technician, changes: changes, absences: absences, calendar: calendar)
    }

    private func hours(_ start: String, _ end: String, overtime: Int = 0) -> ShiftHours {
        ShiftHours(start: TimeOfDay(start)!, end: TimeOfDay(end)!, overtime: overtime)!
    }

    private func at(_ day: String, _ time: String) -> Timestamp {
        calendar.timestamp(of: Day(iso: day)!, TimeOfDay(time)!)
    }

    private func stay(_ day: String, _ time: String, minutes: Int = 60) -> TimeWindow {
        TimeWindow(start: at(day, time), end: at(day, time) + minutes * 60)!
    }
}
