/// How often things go otherwise than planned.
package struct DayRates: Hashable, Sendable {
    /// Of technicians who work that day: does not come, or goes home.
    package var sick = 0.02
    /// Emergencies for each technician who works that day.
    package var emergencies = 0.08
    /// Of visits.
    package var rejected = 0.01
    package var noAccess = 0.025
    package var partial = 0.025
    package var needsParts = 0.03
    package var paused = 0.05

    package init() {}

    package static let standard = DayRates()

    /// Work and drives take what they take, and nothing else happens.
    package static let quiet: DayRates = {
        var rates = DayRates()
        (rates.sick, rates.emergencies, rates.rejected, rates.noAccess) = (0, 0, 0, 0)
        (rates.partial, rates.needsParts, rates.paused) = (0, 0, 0)
        return rates
    }()
}
