import ServiceModel

extension Department {
    static let contracts = Department(
        "contracts", [Contract.self, CreditStop.self, OrderStop.self, ServiceBreach.self])
}
