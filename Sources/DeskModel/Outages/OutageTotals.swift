/// Figures of a repair over its days, beside those without one.
package struct OutageTotals: Hashable, Sendable, Codable {
    package var late: Int
    package var withoutPlace: Int
    package var travelMinutes: Int
    package var overtimeMinutes: Int
    /// Visits with another technician, day or time: one for each change that can be ticked.
    package var moves: Int
    /// Of those, by more than a quarter of an hour, such that the customer or the technician knew of.
    package var told: Int
    package var againstRules: Int
    package var calls: Int

    package init(
        late: Int = 0, withoutPlace: Int = 0, travelMinutes: Int = 0, overtimeMinutes: Int = 0, moves: Int = 0,
        told: Int = 0, againstRules: Int = 0, calls: Int = 0
    ) {
        self.late = late
        self.withoutPlace = withoutPlace
        self.travelMinutes = travelMinutes
        self.overtimeMinutes = overtimeMinutes
        self.moves = moves
        self.told = told
        self.againstRules = againstRules
        self.calls = calls
    }
}
