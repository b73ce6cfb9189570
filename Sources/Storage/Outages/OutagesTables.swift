import ServiceModel

extension Department {
    static let outages = Department("outages", [OnCallDuty.self, OutageCall.self])
}
