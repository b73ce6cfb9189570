/// When the clock of a contract runs.
package enum Coverage: Hashable, Sendable, Codable {
    /// Always, on holidays too.
    case roundTheClock
    case hours(CoverageHours)

    /// No moment is ever covered: not by the week, not on holidays, not on days of the contract's own.
    package var isEmpty: Bool {
        switch self {
        case .roundTheClock: false
        case .hours(let hours):
            Weekday.allCases.allSatisfy { hours[$0].isEmpty } && !hours.hasHolidayHours
                && hours.days.allSatisfy(\.hours.isEmpty)
        }
    }
}

extension Coverage {
    /// Why it cannot be saved, in the order of the form; hours that overlap are one stretch and no fault.
    package var faults: [CoverageFault] {
        guard case .hours(let hours) = self else { return [] }
        var windows = Weekday.allCases.flatMap { hours[$0] } + hours.days.flatMap(\.hours)
        if case .hours(let own) = hours.holidays { windows += own }
        let midnight = 24 * 60
        let bad = windows.filter { $0.from.minutes >= midnight || $0.to.minutes > midnight }
        return bad.map { .badWindow($0) } + (isEmpty ? [.empty] : [])
    }
}

extension CoverageHours {
    var hasHolidayHours: Bool {
        if case .hours(let hours) = holidays { !hours.isEmpty } else { false }
    }
}
