package import ServiceModel

/// What can be read from a file.
package enum ImportKind: String, CaseIterable, Sendable, Codable {
    case skills, regions, customers, sites, assets, technicians, shifts, absences, orders, visits, territories, places
    case maintenancePlans = "maintenance-plans"
    case types
    case tickets
    case contracts
    case checklists
    case parts, stock
    case stockPlaces = "stock-places"
    case crews
}

extension ImportKind {
    package func name(_ language: Language) -> String {
        switch self {
        case .skills: language("skills", "umiejętności")
        case .regions: language("regions", "rejony")
        case .customers: language("customers", "klienci")
        case .sites: language("sites", "miejsca")
        case .assets: language("assets", "urządzenia")
        case .technicians: language("technicians", "serwisanci")
        case .shifts: language("shifts", "zmiany")
        case .absences: language("absences", "nieobecności")
        case .orders: language("orders", "zlecenia")
        case .visits: language("visits", "wizyty")
        case .territories: language("territories", "obszary")
        case .places: language("postcodes", "kody pocztowe")
        case .maintenancePlans: language("maintenance plans", "plany przeglądów")
        case .types: language("types of orders", "rodzaje zleceń")
        case .tickets: language("tickets", "zgłoszenia")
        case .contracts: language("contracts", "umowy")
        case .checklists: language("checklists of models", "listy kontrolne modeli")
        case .parts: language("parts", "części")
        case .stock: language("parts on hand", "stany magazynowe")
        case .stockPlaces: language("places of stock", "miejsca w magazynie")
        case .crews: language("standing crews", "stałe ekipy")
        }
    }
}
