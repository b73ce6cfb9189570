/// A line of the outage screen, for the mouse.
enum OutageTarget: Hashable, Sendable {
    /// Something that happened, or what is affected by it.
    case line(Int)
    case keep(Int)
    case proposal(Int)
    case change(Int)
    case call(Int)

    /// A second press ticks it, as Space does; a proposal is accepted by its key alone.
    var isTicked: Bool {
        switch self {
        case .keep, .change, .call: true
        case .line, .proposal: false
        }
    }
}
