extension EntityKind {
    package static let technician = EntityKind("technician", "technician", "serwisant")
    package static let site = EntityKind("site", "site", "miejsce")
    package static let customer = EntityKind("customer", "customer", "klient")
    package static let region = EntityKind("region", "region", "rejon")
    package static let skill = EntityKind("skill", "skill", "umiejętność")
    package static let asset = EntityKind("asset", "device", "urządzenie")
    package static let user = EntityKind("user", "user", "użytkownik")
    package static let shift = EntityKind("shift", "changed shift", "zmiana godzin")

    static let administration = [technician, site, customer, region, skill, asset, user, shift]
}
