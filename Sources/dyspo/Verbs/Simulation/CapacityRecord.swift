import DeskModel
import Interchange
import ServiceModel

/// A company beside the same one otherwise, as a table and for scripts.
struct CapacityRecord {
    let base: PolicyDays
    let changed: PolicyDays
    let day: Day
    let seeds: [UInt64]

    init(base: PolicyDays, changed: PolicyDays, day: Day, _ seeds: [UInt64]) {
        (self.base, self.changed, self.day, self.seeds) = (base, changed, day, seeds)
    }

    var json: JSONValue {
        [
            "day": .text(day.iso), "policy": .text(base.policy.rawValue),
            "seeds": .array(seeds.map(JSONValue.natural)), "base": base.json(seeds), "changed": changed.json(seeds),
            "difference": .measures { measure in
                let difference = changed.difference(from: base.days, measure)
                return [
                    "mean": difference.map { .decimal($0.mean) } ?? .null,
                    "margin95": difference?.margin.map { .decimal($0) } ?? .null,
                ]
            },
        ]
    }

    /// A line for each figure: difference and margin are those of the same days.
    func table(_ language: Language) -> TextTable {
        TextTable(
            [
                .init("figure", language("Figure", "Wielkość")),
                .init("base", language("As it is", "Jak jest"), isNumber: true),
                .init("changed", language("Changed", "Po zmianie"), isNumber: true),
                .init("difference", language("Difference", "Różnica"), isNumber: true),
                .init("margin", language("± 95 %", "± 95 %"), isNumber: true),
                .init("sure", language("Sure", "Pewne")),
            ],
            rows: DayMeasure.allCases.map { measure in
                let difference = changed.difference(from: base.days, measure)
                return [
                    measure.title(language), base.words(measure, language), changed.words(measure, language),
                    measure.words(difference?.mean, isSigned: true, language),
                    measure.words(difference?.margin, language),
                    difference.map { $0.isSure ? language("yes", "tak") : language("no", "nie") } ?? "-",
                ]
            })
    }
}
