package import ServiceModel

/// What of a visit is watched: each says by itself that something has not happened, or will not.
package enum Watchdog: String, CaseIterable, Hashable, Sendable {
    case noReport = "no-report"
    case workNotFinished = "work-not-finished"
    case workNotStarted = "work-not-started"
    case travelNotStarted = "travel-not-started"
    /// What binds it, by contract, order or promise, is missed or about to be.
    case bound
    case partMissing = "part-missing"

    /// Seconds that a technician may leave late before it is told.
    package static let departureGrace = 5 * 60
    /// Seconds that a report of arrival or start may be missing.
    package static let reportGrace = Visit.startGrace
    /// Seconds that work may last over its end before it is told.
    package static let overrunGrace = 10 * 60
    /// Seconds of a pause from which on it is told.
    package static let longPause = 30 * 60
    /// Seconds before which a visit without a place has to be looked at, counted to its latest start.
    package static let waitingHorizon = 4 * 3600
    /// Seconds to spare from which on a due time is far: what was not told says nothing about it.
    package static let boundHorizon = 4 * 3600

    package func name(_ language: Language) -> String {
        switch self {
        case .noReport: language("no report", "brak meldunku")
        case .workNotFinished: language("work not finished", "praca niezakończona")
        case .workNotStarted: language("work not started", "praca nierozpoczęta")
        case .travelNotStarted: language("travel not started", "wyjazd nierozpoczęty")
        case .bound: language("due time at risk", "termin zagrożony")
        case .partMissing: language("part not there", "brak części")
        }
    }
}
