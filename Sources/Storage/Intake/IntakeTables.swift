import ServiceModel

extension Department {
    static let intake = Department(
        "intake", [Customer.self, Site.self, Asset.self, Order.self, OrderLink.self])
}
