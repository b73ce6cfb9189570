import DeskModel
import Interchange
import ServiceModel

/// A comparison of branches as JSON and as rows.
struct ComparisonRecord {
    let comparison: BranchComparison
    let names: [Technician.ID: String]
    let wording: Wording

    private var language: Language { wording.language }

    var json: JSONValue {
        [
            "base": .number(comparison.base), "policy": .text(comparison.policy), "live": json(comparison.live),
            "branches": .array(
                comparison.sides.map { BranchRecord($0.line, wording).json.with("figures", json($0.figures)) }),
            "differ": .number(comparison.rows.count), "visits": .array(comparison.rows.map(json)),
            "sentence": .text(comparison.sentence(language)),
        ]
    }

    private func json(_ figures: BranchFigures) -> JSONValue {
        [
            "planned": .number(figures.totals.planned), "unplanned": .number(figures.totals.unplanned),
            "late": .number(figures.totals.late), "travel": .number(figures.totals.travelMinutes),
            "overtime": .number(figures.totals.overtimeMinutes), "moved": .number(figures.moved),
            "told": .number(figures.told), "calls": .number(figures.calls), "cost": .number(figures.cost),
        ]
    }

    private func json(_ row: BranchRow) -> JSONValue {
        [
            "order": "\(row.order)", "visit": "\(row.visit)", "town": .text(row.town), "title": .text(row.title),
            "change": .text(row.sign.name), "live": json(row.live), "branches": .array(row.sides.map(json)),
        ]
    }

    private func json(_ spot: BranchSpot) -> JSONValue {
        guard let place = spot.place?.placement else { return .null }
        return [
            "technician": JSONValue(names[place.leader]), "day": .text(place.day.iso),
            "start": .text(wording.calendar.iso8601(place.start)), "end": .text(wording.calendar.iso8601(place.end)),
        ]
    }

    private var sideHeads: [TextTable.Column] {
        [.init("live", language("Live", "Na żywo"))]
            + comparison.sides.map { .init($0.line.name.text, $0.line.name.text) }
    }

    /// A figure a row.
    var figures: TextTable {
        let all = [comparison.live] + comparison.sides.map(\.figures)
        let heads = [language("live", "na żywo")] + comparison.sides.map(\.line.name.text)
        return TextTable(
            [.init("figure", language("Figure", "Liczba"))] + sideHeads
                + [.init("better", language("Better", "Lepszy"))],
            rows: BranchFigure.allCases.map { figure in
                [figure.name(language, policy: comparison.policy).trimmed]
                    + all.enumerated().map { $0 == 0 && figure.countsChanges ? "-" : figure.words($1) }
                    + [figure.best(of: all).map { heads[$0] } ?? ""]
            })
    }

    /// A visit a row.
    var visits: TextTable {
        TextTable(
            [.init("change", ""), .init("order", language("Order", "Zlecenie"))] + sideHeads
                + [.init("town", language("Town", "Miejscowość"))],
            rows: comparison.rows.map { row in
                [row.sign.rawValue, "\(row.order)", words(row.live)] + row.sides.map(words) + [row.town]
            })
    }

    private func words(_ spot: BranchSpot) -> String {
        guard let place = spot.place?.placement else { return language("queue", "kolejka") }
        return "\(names[place.leader] ?? ""), \(wording.moment(place.start, ofShift: place.day))"
    }
}

extension BranchRow.Sign {
    /// As scripts read it.
    var name: String {
        switch self {
        case .conflict: "conflict"
        case .removed: "removed"
        case .added: "added"
        case .moved: "moved"
        }
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
