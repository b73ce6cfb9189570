package import DeskModel

/// What the screens of contracts are told.
package enum ContractsNews: Sendable {
    /// All contracts.
    case lines([ContractLine])
    case detail(ContractDetail)
}
