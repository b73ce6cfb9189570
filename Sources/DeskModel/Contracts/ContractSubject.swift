import ServiceModel

extension FilterSubject {
    /// A contract of a list: by its number, customer and plain words.
    package convenience init(_ line: ContractLine) {
        self.init(
            contract: line.contract.number, customer: line.customer,
            words: [line.contract.number, line.customer, line.contract.note], states: [line.standing.name.rawValue])
    }
}
