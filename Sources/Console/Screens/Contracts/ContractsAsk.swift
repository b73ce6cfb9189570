package import ServiceModel

/// What the screens of contracts ask of the desk.
package enum ContractsAsk: Hashable, Sendable {
    /// Answered by ``ContractsNews/lines(_:)``.
    case all
    /// Answered by ``ContractsNews/detail(_:)``, with the figures of that year, or of the running one.
    case one(Contract.ID, year: Int?)
}
