import ServiceModel
import Testing

/// Random contracts, walked minute by minute with the clock on the wall.
@Suite struct ServiceClockPropertyTests {
    /// No edge lies between 02:00 and 03:00, where the clock jumps: there the walk cannot say what is meant.
    private func time(_ random: inout SplitMix) -> TimeOfDay {
        let minutes = random.number(0...95) * 15
        return TimeOfDay(minutes: (120...180).contains(minutes) ? 7 * 60 : minutes)!
    }

    private func windows(_ random: inout SplitMix) -> [CoverWindow] {
        (0..<random.number(0...2)).map { _ in
            CoverWindow(time(&random), random.chance(10) ? TimeOfDay("24:00")! : time(&random))
        }
    }

    private func hours(near day: Day, _ random: inout SplitMix) -> CoverageHours {
        let week = Weekday.allCases.map { ($0, random.chance(75) ? windows(&random) : []) }
        let holidays: [HolidayCover] = [.closed, .normal, .hours(windows(&random))]
        return CoverageHours(
            week: Dictionary(uniqueKeysWithValues: week), holidays: holidays.randomElement(using: &random)!,
            days: (0..<random.number(0...3)).map { _ in DayCover(day + random.number(0...9), windows(&random)) })
    }

    private func isCovered(_ moment: Timestamp, _ hours: CoverageHours) -> Bool {
        let (day, time) = (warsaw.day(of: moment), warsaw.timeOfDay(of: moment))
        return hours.windows(on: day).contains { $0.from <= time && (time < $0.to || $0.to <= $0.from) }
            || hours.windows(on: day - 1).contains { $0.to <= $0.from && time < $0.to }
    }

    @Test(arguments: 1...40) func theClockRunsInTheMinutesThatAWalkCounts(_ seed: UInt64) {
        var random = SplitMix(state: seed)
        let starts = ["2026-03-27", "2026-10-23", "2026-12-23", "2027-04-29", "2026-11-10", "2027-10-30"]
        let first = day(starts.randomElement(using: &random)!)
        let hours = hours(near: first, &random)
        let reported = warsaw.span(of: first).start + random.number(0...1440) * 60
        let reasons = Set(HoldReason.allCases.filter { _ in random.chance(50) })
        let stops = (0..<random.number(0...4)).map { _ in
            let from = reported + random.number(-300...6000) * 60
            let to = random.chance(15) ? nil : from + random.number(0...1500) * 60
            return ClockStop(from: from, to: to, reason: HoldReason.allCases.randomElement(using: &random)!)
        }
        let clock = ServiceClock(.hours(hours), reported: reported, stops: stops, stoppingReasons: reasons, warsaw)
        let counting = stops.filter { reasons.contains($0.reason) }
        let targets = [1, 60, 240, 480, 1440]
        var run = 0
        var due: [Int: Timestamp] = [:]
        for minute in 0..<(8 * 1440) {
            let moment = reported + minute * 60
            if minute % 977 == 0 { #expect(clock.elapsed(at: moment) == run) }
            let isStopped = counting.contains { $0.from <= moment && $0.to.map { moment < $0 } ?? true }
            guard !isStopped, isCovered(moment, hours) else { continue }
            run += 1
            if targets.contains(run) { due[run] = moment + 60 }
        }
        let open = counting.filter { $0.to == nil }.map(\.from).min()
        for target in targets {
            if let moment = due[target] {
                #expect(clock.reading(of: target) == .due(moment))
            } else if let open, open < reported + 8 * 86_400 {
                guard case .stopped(let since, let left) = clock.reading(of: target) else {
                    Issue.record("the clock of \(target) minutes should stand still")
                    continue
                }
                #expect(since <= open && left == target - run)
            }
        }
    }
}
