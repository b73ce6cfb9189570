package import ServiceModel

/// One figure of a comparison, in the order in which they stand.
package enum BranchFigure: CaseIterable, Hashable, Sendable {
    case planned, withoutPlace, late, travel, overtime, moved, told, calls, cost

    /// Under which name, with the policy of the comparison.
    package func name(_ language: Language, policy: String) -> String {
        switch self {
        case .planned: language("planned", "zaplanowane")
        case .withoutPlace: language("without place", "bez miejsca")
        case .late: language("late", "po terminie")
        case .travel: language("travel", "jazda")
        case .overtime: language("overtime", "nadgodziny")
        case .moved: language("moved", "przeniesione")
        case .told: language(" of them after told", " w tym powiadomione")
        case .calls: language("calls to make", "telefony")
        case .cost: language("cost by ", "koszt wg ") + policy
        }
    }

    package func value(_ figures: BranchFigures) -> Int {
        switch self {
        case .planned: figures.totals.planned
        case .withoutPlace: figures.totals.unplanned
        case .late: figures.totals.late
        case .travel: figures.totals.travelMinutes
        case .overtime: figures.totals.overtimeMinutes
        case .moved: figures.moved
        case .told: figures.told
        case .calls: figures.calls
        case .cost: figures.cost
        }
    }

    /// It counts changes, of which the live plan has none.
    package var countsChanges: Bool { [.moved, .told, .calls].contains(self) }

    package func words(_ figures: BranchFigures) -> String {
        switch self {
        case .travel, .overtime: Wording.length(minutes: value(figures))
        case .planned, .withoutPlace, .late, .moved, .told, .calls: "\(value(figures))"
        case .cost: Self.grouped(value(figures))
        }
    }

    /// `9,412` is easier to compare than `9412`, with a blank between, as both languages read it.
    private static func grouped(_ value: Int) -> String {
        let digits = String(abs(value))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += " " }
            text.append(digit)
        }
        return (value < 0 ? "-" : "") + text
    }

    /// Which of these is best, by position; `nil` where several are. Of changes the live plan, the first, has none and does
    /// not compete.
    package func best(of all: [BranchFigures]) -> Int? {
        let competing = all.indices.dropFirst(countsChanges ? 1 : 0)
        guard competing.count > 1 else { return nil }
        let values = competing.map { (index: $0, value: self == .planned ? -value(all[$0]) : value(all[$0])) }
        guard let least = values.map(\.value).min() else { return nil }
        let best = values.filter { $0.value == least }
        return best.count == 1 ? best[0].index : nil
    }
}
