/// What days came to under several policies, by the seed they were drawn from, as they come in.
package struct DayFindings: Hashable, Sendable {
    private var figures: [RoomPolicy: [UInt64: SimulatedFigures]] = [:]

    package init() {}

    /// `nil` for a day that has not been played.
    package subscript(policy: RoomPolicy, seed: UInt64) -> SimulatedFigures? {
        get { figures[policy]?[seed] }
        set { figures[policy, default: [:]][seed] = newValue }
    }

    /// How many of these days have been played; each counts once for every policy.
    package func count(_ policies: [RoomPolicy], on seeds: [UInt64]) -> Int {
        policies.reduce(0) { sum, policy in sum + seeds.count { self[policy, $0] != nil } }
    }

    /// Of these days those that every policy has met.
    package func common(to policies: [RoomPolicy], of seeds: [UInt64]) -> [UInt64] {
        seeds.filter { seed in policies.allSatisfy { self[$0, seed] != nil } }
    }

    /// Every policy on the days that all have met, so that luck is the same for all; before there is one, each on what it has.
    package func compared(_ policies: [RoomPolicy], on seeds: [UInt64]) -> [PolicyDays] {
        let common = common(to: policies, of: seeds)
        let days = common.isEmpty ? seeds : common
        return policies.map { policy in PolicyDays(policy, days: days.compactMap { self[policy, $0] }) }
    }
}
