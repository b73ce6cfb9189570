import ServiceModel
import Testing

@Suite(.enabled(if: Pack.isThere)) struct ServiceClockVectorTests {
    private struct Vector: Decodable {
        enum Hours: Decodable {
            case word(String)
            case windows([[String]])

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let word = try? container.decode(String.self) {
                    self = .word(word)
                } else {
                    self = .windows(try container.decode([[String]].self))
                }
            }
        }
        struct Cover: Decodable {
            var kind: String
            var week: [String: [[String]]]?
            var holidays: Hours?
            var days: [String: [[String]]]?
        }
        struct Stop: Decodable {
            var from: String
            var to: String?
            var reason: HoldReason
        }
        struct Reading: Decodable {
            var due: String?
            var stoppedSince: String?
            var left: Int?
        }
        var id: String
        var zone: String
        var coverage: Cover
        var targets: ServiceTargets
        var priority: Priority
        var reported: String
        var stops: [Stop]
        var stoppingReasons: [HoldReason]
        var expected: [String: Reading]
    }

    private func windows(_ texts: [[String]]) throws -> [CoverWindow] {
        try texts.map { CoverWindow(try #require(TimeOfDay($0[0])), try #require(TimeOfDay($0[1]))) }
    }

    private func coverage(_ cover: Vector.Cover) throws -> Coverage {
        if cover.kind == "24/7" { return .roundTheClock }
        var week: [Weekday: [CoverWindow]] = [:]
        for (index, name) in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].enumerated() {
            week[Weekday(rawValue: index + 1)!] = try windows(cover.week?[name] ?? [])
        }
        let holidays: HolidayCover =
            switch cover.holidays {
            case .windows(let hours): .hours(try windows(hours))
            case .word("normal"): .normal
            case .word, nil: .closed
            }
        let days = try (cover.days ?? [:]).map { DayCover(day($0.key), try windows($0.value)) }
        return .hours(CoverageHours(week: week, holidays: holidays, days: days))
    }

    @Test func everyReportOfThePackIsDueWhenItSays() throws {
        let vectors = try Pack.read("sla/due.json", as: Vector.self)
        #expect(!vectors.isEmpty)
        for vector in vectors {
            let calendar = try #require(CompanyCalendar(identifier: vector.zone))
            func moment(_ text: String) throws -> Timestamp { try #require(calendar.timestamp(iso8601: text)) }
            let coverage = try coverage(vector.coverage)
            #expect(coverage.faults.isEmpty)
            let stops = try vector.stops.map {
                ClockStop(from: try moment($0.from), to: try $0.to.map(moment), reason: $0.reason)
            }
            let reported = try moment(vector.reported)
            let clock = ServiceClock(
                coverage, reported: reported, stops: stops, stoppingReasons: Set(vector.stoppingReasons), calendar)
            let targets = vector.targets[vector.priority]
            var expected: [ServiceTarget: ClockReading] = [:]
            for (name, reading) in vector.expected {
                expected[try #require(ServiceTarget(rawValue: name))] =
                    if let due = reading.due {
                        .due(try moment(due))
                    } else {
                        .stopped(
                            since: try moment(try #require(reading.stoppedSince)), left: try #require(reading.left))
                    }
            }
            #expect(clock.readings(of: targets) == expected, "\(vector.id)")
            for (target, reading) in expected {
                guard let minutes = targets[target], case .due(let due) = reading else { continue }
                #expect(clock.remaining(of: minutes, at: due) == 0, "\(vector.id) \(target)")
                #expect(clock.remaining(of: minutes, at: reported) == minutes)
                #expect(clock.remaining(of: minutes, at: due - 60) == 1, "\(vector.id) \(target)")
            }
        }
    }
}
