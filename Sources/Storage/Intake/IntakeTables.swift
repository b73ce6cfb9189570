import ServiceModel

extension Department {
    static let intake = Department(
        "intake", [Customer.self, Site.self, ServiceType.self, Order.self, OrderLink.self])
}
