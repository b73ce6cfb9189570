extension ImportKind {
    /// The columns by which a row may find the record that it changes, by their English names; none for kinds whose rows
    /// say by themselves what they are about.
    package var keyColumns: [String] {
        switch self {
        case .customers: ["key", "nip", "name"]
        case .sites, .technicians: ["key", "name"]
        case .assets: ["key", "serial", "name"]
        case .orders, .tickets, .contracts: ["key", "number"]
        case .maintenancePlans: ["key"]
        case .skills: ["code"]
        case .regions: ["name"]
        case .shifts, .absences, .visits, .territories, .places, .stock, .crews: []
        case .types: ["key", "code"]
        case .checklists: ["model"]
        case .parts, .stockPlaces: ["code"]
        }
    }
}
