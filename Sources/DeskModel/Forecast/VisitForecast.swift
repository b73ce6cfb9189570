package import ServiceModel

/// How one visit of today is going to go, as far as that can be seen now.
package struct VisitForecast: Hashable, Sendable {
    package var visit: Visit.ID
    /// When whoever comes last is there.
    package var arrival: Timestamp
    /// When the work is expected to begin: not before it was planned, and not before now while it has not begun.
    package var start: Timestamp
    package var end: Timestamp
    /// In how many of ``runs`` propagations it missed what it is bound by.
    package var missed: Int

    /// Propagations of a forecast.
    package static let runs = 200
    /// Percent of misses from which a visit that is expected in time is at risk.
    package static let riskPercent = 20

    package init(visit: Visit.ID, arrival: Timestamp, start: Timestamp, end: Timestamp, missed: Int = 0) {
        self.visit = visit
        self.arrival = arrival
        self.start = start
        self.end = end
        self.missed = missed
    }

    /// The chance of missing, in percent, a begun one counted.
    package var percent: Int { (missed * 100 + Self.runs - 1) / Self.runs }

    package var isAtRisk: Bool { missed * 100 >= Self.riskPercent * Self.runs }
}
