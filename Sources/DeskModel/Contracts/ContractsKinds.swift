extension EntityKind {
    package static let contract = EntityKind("contract", "contract", "umowa")

    static let contracts = [contract]
}
