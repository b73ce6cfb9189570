extension ImportKind {
    package static let skills = ImportKind("skills", "skills", "umiejętności", keys: ["code"])
    package static let regions = ImportKind("regions", "regions", "rejony", keys: ["name"])
    package static let customers = ImportKind("customers", "customers", "klienci", keys: ["key", "nip", "name"])
    package static let sites = ImportKind("sites", "sites", "miejsca", keys: ["key", "name"])
    package static let assets = ImportKind("assets", "assets", "urządzenia", keys: ["key", "serial", "name"])
    package static let technicians = ImportKind("technicians", "technicians", "serwisanci", keys: ["key", "name"])
    package static let shifts = ImportKind("shifts", "shifts", "zmiany")

    static let ofAdministration = [skills, regions, customers, sites, assets, technicians, shifts]
}
