extension ImportKind {
    package static let maintenancePlans = ImportKind(
        "maintenance-plans", "maintenance plans", "plany przeglądów", keys: ["key"])

    static let ofMaintenance = [maintenancePlans]
}
