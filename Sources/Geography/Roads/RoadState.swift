/// How it goes with the road engine, for a mark on the screen.
package enum RoadState: Hashable, Sendable {
    /// None is configured.
    case none
    /// Everything wanted is known.
    case idle
    case asking
    case answering
    /// It fails; drives are estimates until it answers again.
    case silent(RoadEngineFault)

    package var isSilent: Bool { if case .silent = self { true } else { false } }
}
