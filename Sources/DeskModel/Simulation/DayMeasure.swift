package import ServiceModel

/// One figure of simulated days, as tables show it.
package enum DayMeasure: String, CaseIterable, Hashable, Sendable {
    case sla, promises, late, unserved, travel, overtime, moved, calls

    /// `nil` where nothing is to be measured.
    package func value(_ figures: SimulatedFigures) -> Double? {
        switch self {
        case .sla: figures.slaShare.map { $0 * 100 }
        case .promises:
            figures.promisesDue == 0 ? nil : Double(figures.promisesKept) * 100 / Double(figures.promisesDue)
        case .late: Double(figures.late)
        case .unserved: Double(figures.unserved)
        case .travel: Double(figures.travelMinutes) / 60
        case .overtime: Double(figures.overtimeMinutes) / 60
        case .moved: Double(figures.toldMoved)
        case .calls: Double(figures.calls)
        }
    }

    package var isMoreBetter: Bool { self == .sla || self == .promises }

    /// Which of these are best: all that are shown alike with the best one. None where all are alike, or only one is known.
    package func best(of values: [Double?]) -> Set<Int> {
        let shown = values.map { $0.map(Self.tenths) }
        let known = shown.compactMap { $0 }
        guard known.count > 1, let best = isMoreBetter ? known.max() : known.min(), !known.allSatisfy({ $0 == best })
        else { return [] }
        return Set(shown.indices.filter { shown[$0] == best })
    }

    /// As a table shows it.
    static func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }

    /// By which scripts know it.
    package var code: String {
        switch self {
        case .sla: "slaKeptPercent"
        case .promises: "promisesKeptPercent"
        case .late: "late"
        case .unserved: "unserved"
        case .travel: "travelHours"
        case .overtime: "overtimeHours"
        case .moved: "toldMoved"
        case .calls: "calls"
        }
    }

    package func title(_ language: Language) -> String {
        switch self {
        case .sla: language("SLA kept", "SLA dotrzymane")
        case .promises: language("Promises kept", "Obietnice")
        case .late: language("Late", "Po terminie")
        case .unserved: language("Not done", "Nieodbyte")
        case .travel: language("Travel", "Dojazdy")
        case .overtime: language("Overtime", "Nadgodziny")
        case .moved: language("Moved after told", "Zmiany po zapowiedzi")
        case .calls: language("Calls", "Telefony")
        }
    }

    /// `98.2 %`, `131.4 h`, `14.2`.
    package func words(_ value: Double?, decimals: Int = 1, isSigned: Bool = false, _ language: Language) -> String {
        guard let value else { return "-" }
        let sign = isSigned && value >= 0.05 ? "+" : ""
        let number = sign + Self.number(value, decimals: decimals, language)
        switch self {
        case .sla, .promises: return number + " %"
        case .travel, .overtime: return number + " h"
        case .late, .unserved, .moved, .calls: return number
        }
    }

    static func number(_ value: Double, decimals: Int, _ language: Language) -> String {
        guard decimals > 0 else { return String(Int(value.rounded())) }
        let tenths = Self.tenths(value)
        let sign = tenths < 0 ? "-" : ""
        return sign + "\(abs(tenths) / 10)" + language(".", ",") + "\(abs(tenths) % 10)"
    }
}
