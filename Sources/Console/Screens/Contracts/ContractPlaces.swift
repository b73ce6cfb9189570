import ServiceModel

extension Place {
    /// The list of contracts.
    package static let contracts = Place("contracts", .list, help: .contracts)
    /// The page of a contract.
    package static let contract = Place("contract", .page, help: .contracts)
}

extension Section {
    package static let contracts = Section("contracts", 84, Phrase("Contracts", "Umowy"))
}
