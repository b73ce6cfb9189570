/// What can be written to a file.
package enum ExportKind: String, CaseIterable, Sendable {
    case customers, sites, assets, technicians, skills, regions, shifts, absences, orders, visits, routes, territories
    case maintenancePlans = "maintenance-plans"
    case types
    case tickets
    case contracts
    case checklists
    case parts, stock
    case stockPlaces = "stock-places"
    case crews

    /// The ways it can be written, the usual one first.
    package var formats: [ExportFormat] {
        switch self {
        case .customers, .sites, .assets, .technicians, .skills, .regions, .orders, .maintenancePlans, .types, .tickets,
            .contracts, .checklists, .parts, .stock, .stockPlaces, .crews:
            [.csv, .json]
        case .shifts, .absences, .visits: [.csv, .json, .ics]
        case .routes: [.geojson, .ics]
        case .territories: [.geojson]
        }
    }

    /// Whether some days of it can be written alone. Shifts as a table are a week that repeats, and has none.
    package func hasDays(_ format: ExportFormat) -> Bool {
        self == .visits || self == .routes || self == .shifts && format != .csv
    }
}
