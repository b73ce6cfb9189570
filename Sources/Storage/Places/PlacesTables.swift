import ServiceModel

extension Department {
    static let places = Department("places", [Territory.self, PostalArea.self])
}
