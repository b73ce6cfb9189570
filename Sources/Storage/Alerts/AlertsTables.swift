import ServiceModel

extension Department {
    static let alerts = Department("alerts", [AlertMark.self])
}
