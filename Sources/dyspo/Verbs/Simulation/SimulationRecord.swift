import DeskModel
import Interchange
import ServiceModel

/// How policies did on the same days, as a table and for scripts.
struct SimulationRecord {
    let policies: [PolicyDays]
    let day: Day
    let seeds: [UInt64]

    var json: JSONValue {
        [
            "day": .text(day.iso), "seeds": .array(seeds.map(JSONValue.natural)),
            "policies": .array(
                policies.map { $0.json(seeds).with("policy", .text($0.policy.rawValue)) }),
        ]
    }

    func table(_ language: Language) -> TextTable {
        TextTable(
            [.init("policy", language("Policy", "Sposób"))]
                + DayMeasure.allCases.map { .init($0.code, $0.title(language), isNumber: true) },
            rows: policies.map { policy in
                [policy.policy.name(language)] + DayMeasure.allCases.map { policy.words($0, language) }
            })
    }

    /// What the days brought.
    func sentence(_ language: Language) -> String {
        guard let days = policies.first?.days, !days.isEmpty else { return "" }
        let sick = days.reduce(0) { $0 + $1.sick }
        let emergencies = days.reduce(0) { $0 + $1.emergencies }
        let visits = days.reduce(0) { $0 + $1.visits }
        return language(
            "\(days.count) × \(day.iso): \(visits) visits, \(sick) fell ill, \(emergencies) emergencies.",
            "\(days.count) × \(day.iso): wizyty \(visits), chorzy \(sick), awarie \(emergencies).")
    }
}

extension PolicyDays {
    /// Each day by its seed, and the means.
    func json(_ seeds: [UInt64]) -> JSONValue {
        [
            "days": .array(zip(seeds, days).map { $1.json.with("seed", .natural($0)) }),
            "mean": .measures { summary($0).map { .decimal($0.mean) } ?? .null },
            "deviation": .measures { summary($0).map { .decimal($0.deviation) } ?? .null },
        ]
    }
}

extension SimulatedFigures {
    var json: JSONValue {
        [
            "visits": .number(visits), "served": .number(served), "unserved": .number(unserved),
            "withoutPlace": .number(withoutPlace), "slaDue": .number(slaDue), "slaKept": .number(slaKept),
            "promisesDue": .number(promisesDue), "promisesKept": .number(promisesKept), "late": .number(late),
            "travelMinutes": .number(travelMinutes), "overtimeMinutes": .number(overtimeMinutes),
            "toldMoved": .number(toldMoved), "toldMovedFreely": .number(toldMovedFreely), "calls": .number(calls),
            "sick": .number(sick), "emergencies": .number(emergencies),
        ]
    }
}

extension JSONValue {
    /// One value for each figure.
    static func measures(_ value: (DayMeasure) -> JSONValue) -> JSONValue {
        .object(JSONObject(Dictionary(uniqueKeysWithValues: DayMeasure.allCases.map { ($0.code, value($0)) })))
    }
}
