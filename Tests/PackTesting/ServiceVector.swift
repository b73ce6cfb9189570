package import ServiceModel
import Testing

/// A report of the pack, and when it is due.
package struct ServiceVector {
    package let id: String
    package let calendar: CompanyCalendar
    package let coverage: Coverage
    package let targets: ServiceTargets
    package let priority: Priority
    package let reported: Timestamp
    package let stops: [ClockStop]
    package let stoppingReasons: Set<HoldReason>
    package let expected: [ServiceTarget: ClockReading]

    /// What the clock of its contract says.
    package var clock: ServiceClock {
        ServiceClock(
            coverage, reported: reported, stops: stops, stoppingReasons: stoppingReasons, calendar)
    }

    /// A contract with its coverage and targets.
    package func contract(_ id: Contract.ID, of customer: Customer.ID) -> Contract {
        Contract(
            id: id, number: self.id, customer: customer,
            days: DaySpan(Day(iso: "2020-01-01")!, Day(iso: "2040-12-31")!)!, coverage: coverage,
            targets: targets, stoppingReasons: stoppingReasons)
    }

    /// Those of every time zone.
    package static func all() throws -> [ServiceVector] {
        try Pack.read("sla/due.json", as: Record.self).map { try $0.vector() }
    }

    private struct Record: Decodable {
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
        struct Cover: Decodable {
            var kind: String
            var week: [String: [[String]]]?
            var holidays: Hours?
            var days: [String: [[String]]]?
        }
        enum Hours: Decodable {
            case word(String)
            case windows([[String]])

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                let word = try? container.decode(String.self)
                self = try word.map { .word($0) } ?? .windows(container.decode([[String]].self))
            }
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

        func vector() throws -> ServiceVector {
            let calendar = try #require(CompanyCalendar(identifier: zone))
            func moment(_ text: String) throws -> Timestamp { try #require(calendar.timestamp(iso8601: text)) }
            var readings: [ServiceTarget: ClockReading] = [:]
            for (name, reading) in expected {
                readings[try #require(ServiceTarget(rawValue: name))] =
                    if let due = reading.due {
                        .due(try moment(due))
                    } else {
                        .stopped(
                            since: try moment(try #require(reading.stoppedSince)), left: try #require(reading.left))
                    }
            }
            return ServiceVector(
                id: id, calendar: calendar, coverage: try cover(), targets: targets, priority: priority,
                reported: try moment(reported),
                stops: try stops.map {
                    ClockStop(from: try moment($0.from), to: try $0.to.map(moment), reason: $0.reason)
                },
                stoppingReasons: Set(stoppingReasons), expected: readings)
        }

        private func cover() throws -> Coverage {
            if coverage.kind == "24/7" { return .roundTheClock }
            var week: [Weekday: [CoverWindow]] = [:]
            for (index, name) in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].enumerated() {
                week[Weekday(rawValue: index + 1)!] = try Self.windows(coverage.week?[name] ?? [])
            }
            let holidays: HolidayCover =
                switch coverage.holidays {
                case .windows(let hours): .hours(try Self.windows(hours))
                case .word("normal"): .normal
                case .word, nil: .closed
                }
            let days = try (coverage.days ?? [:]).map { DayCover(Day(iso: $0.key)!, try Self.windows($0.value)) }
            return .hours(CoverageHours(week: week, holidays: holidays, days: days))
        }

        private static func windows(_ texts: [[String]]) throws -> [CoverWindow] {
            try texts.map { CoverWindow(try #require(TimeOfDay($0[0])), try #require(TimeOfDay($0[1]))) }
        }
    }
}
