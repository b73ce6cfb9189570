import DeskModel
import Interchange
import Operations

extension Session {
    /// How the store's clock goes, beside whatever scripts read a time in; `null` where it is the real one.
    var simulationJSON: JSONValue {
        clock.simulation.map { clock in
            ["rate": .number(clock.rate), "seed": .text("\(clock.seed)"), "stands": .bool(clock.stands)]
        } ?? .null
    }
}
