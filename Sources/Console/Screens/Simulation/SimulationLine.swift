/// A line of the simulation screen, for the mouse.
enum SimulationLine: Hashable, Sendable {
    /// A measure by its place in the table.
    case measure(Int)
    /// A day by its place among those that are drawn.
    case day(Int)

    var id: LineID {
        switch self {
        case .measure(let index): LineID("simulated measure", Int64(index))
        case .day(let index): LineID("simulated day", Int64(index))
        }
    }
}
