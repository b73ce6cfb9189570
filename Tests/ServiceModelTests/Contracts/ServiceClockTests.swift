import Foundation
import ServiceModel
import Testing

@Suite struct ServiceClockTests {
    private func at(_ text: String) -> Timestamp { warsaw.timestamp(iso8601: text)! }

    private func window(_ from: String, _ to: String) -> CoverWindow { CoverWindow(TimeOfDay(from)!, TimeOfDay(to)!) }

    private var office: Coverage {
        let weekdays = Weekday.allCases.filter { !$0.isWeekend }
        return .hours(
            CoverageHours(week: Dictionary(uniqueKeysWithValues: weekdays.map { ($0, [window("08:00", "16:00")]) })))
    }

    @Test func whatEndsAtClosingTimeIsDueThen() {
        let clock = ServiceClock(office, reported: at("2026-11-20T16:00"), warsaw)
        #expect(clock.reading(of: 480) == .due(at("2026-11-23T16:00")))
        #expect(clock.reading(of: 481) == .due(at("2026-11-24T08:01")))
        #expect(clock.remaining(of: 480, at: at("2026-11-23T12:00")) == 240)
        #expect(clock.remaining(of: 480, at: at("2026-11-24T09:00")) == -60)
    }

    @Test func stopsThatTouchAreOneAndThoseThatOverlapCountOnce() {
        let stops = [
            ClockStop(from: at("2026-11-23T10:00"), to: at("2026-11-23T11:00"), reason: .customer),
            ClockStop(from: at("2026-11-23T10:30"), to: at("2026-11-23T11:00"), reason: .access),
            ClockStop(from: at("2026-11-23T11:00"), to: nil, reason: .approval),
            ClockStop(from: at("2026-11-23T08:10"), to: at("2026-11-23T09:00"), reason: .weather),
            ClockStop(from: at("2026-11-23T12:00"), to: at("2026-11-23T13:00"), reason: .customer),
        ]
        let clock = ServiceClock(
            office, reported: at("2026-11-23T08:00"), stops: stops, stoppingReasons: [.customer, .access, .approval],
            warsaw)
        #expect(clock.reading(of: 120) == .due(at("2026-11-23T10:00")))
        #expect(clock.reading(of: 121) == .stopped(since: at("2026-11-23T10:00"), left: 1))
        #expect(clock.remaining(of: 480, at: at("2026-11-27T10:00")) == 360)
        let level = clock.level(TargetMinutes(response: 60, arrival: 120, fix: 480))
        #expect(level == ServiceLevel(response: at("2026-11-23T09:00"), arrival: at("2026-11-23T10:00")))
    }

    @Test func aStopOlderThanTheReportStandsSinceItsOwnBeginning() {
        let stop = ClockStop(from: at("2026-11-20T10:00"), to: nil, reason: .customer)
        let clock = ServiceClock(
            office, reported: at("2026-11-23T08:00"), stops: [stop], stoppingReasons: [.customer], warsaw)
        #expect(clock.reading(of: 60) == .stopped(since: at("2026-11-20T10:00"), left: 60))
    }

    @Test func coverageThatEndsSaysSo() {
        let extra = DayCover(day("2026-11-24"), [window("08:00", "10:00")])
        let once = Coverage.hours(CoverageHours(week: [:], days: [extra]))
        let clock = ServiceClock(once, reported: at("2026-11-23T08:00"), warsaw)
        #expect(clock.reading(of: 120) == .due(at("2026-11-24T10:00")))
        #expect(clock.reading(of: 150) == .neverCovered(left: 30))
        #expect(Coverage.hours(CoverageHours(week: [:])).faults == [.empty])
        let odd = window("24:00", "06:00")
        #expect(Coverage.hours(CoverageHours(week: [.monday: [odd]])).faults == [.badWindow(odd)])
    }

    @Test func aNightHasElevenOrThirteenHours() {
        let night = window("18:00", "06:00")
        let nights = Coverage.hours(
            CoverageHours(
                week: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [night]) }), holidays: .normal))
        let spring = ServiceClock(nights, reported: at("2026-03-28T18:00"), warsaw)
        #expect(spring.elapsed(at: at("2026-03-29T06:00")) == 11 * 60)
        let autumn = ServiceClock(nights, reported: at("2026-10-24T18:00"), warsaw)
        #expect(autumn.elapsed(at: at("2026-10-25T06:00")) == 13 * 60)
        #expect(autumn.reading(of: 13 * 60) == .due(at("2026-10-25T06:00")))
    }

    @Test func aFullDayIsFromMidnightToMidnightHoweverItIsWritten() {
        for full in [window("00:00", "24:00"), window("00:00", "00:00")] {
            let always = Coverage.hours(
                CoverageHours(
                    week: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [full]) }), holidays: .normal))
            let clock = ServiceClock(always, reported: at("2026-03-28T23:30"), warsaw)
            let round = ServiceClock(.roundTheClock, reported: at("2026-03-28T23:30"), warsaw)
            for minutes in [1, 30, 31, 1410, 5000] { #expect(clock.reading(of: minutes) == round.reading(of: minutes)) }
        }
    }

    @Test func termsAreKeptAsText() throws {
        let hours = CoverageHours(
            week: [.monday: [window("22:00", "06:00")]], holidays: .hours([window("10:00", "14:00")]),
            days: [DayCover(day("2026-12-28"), [])])
        for coverage in [Coverage.roundTheClock, .hours(hours)] {
            #expect(try JSONDecoder().decode(Coverage.self, from: JSONEncoder().encode(coverage)) == coverage)
        }
        let targets = ServiceTargets([.emergency: TargetMinutes(response: 60, fix: 720), .low: TargetMinutes()])
        #expect(try JSONDecoder().decode(ServiceTargets.self, from: JSONEncoder().encode(targets)) == targets)
        #expect(targets[.low].isEmpty && targets[.emergency][.fix] == 720)
    }
}
