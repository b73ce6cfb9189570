import DeskModel

/// What the list of contracts remembers beside its lines.
struct ContractListMemory: ScreenState {
    var contracts: [ContractLine] = []
    /// The journal's sequence at which they were asked for.
    var askedAt: Int?

    init() {}
}
