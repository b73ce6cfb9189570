extension Place {
    /// The list of contracts.
    package static let contracts = Place("contracts", .list)
    /// The page of a contract.
    package static let contract = Place("contract", .page, help: .pages)
}
