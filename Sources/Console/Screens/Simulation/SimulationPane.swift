/// What the keys that go up and down mean on the simulation screen.
enum SimulationPane: Hashable, Sendable {
    /// The measures, over all days.
    case measures
    /// The days, one by one.
    case days
}
