import ServiceModel

extension Department {
    static let maintenance = Department(
        "maintenance", [MaintenancePlan.self, MadeOccurrence.self, CompanyDay.self])
}
