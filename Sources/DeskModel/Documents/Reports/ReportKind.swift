package import ServiceModel

/// What can be printed of an order, a visit, a device or a contract.
package enum ReportKind: String, CaseIterable, Sendable, Codable {
    /// What a visit found and did.
    case visit
    /// The same of all visits of an order.
    case order
    /// What to take along and do, before a visit.
    case jobSheet = "job-sheet"
    /// Parts to load.
    case pickList = "pick-list"
    /// What an inspection found of one device.
    case inspection
    /// What was done for a contract in a month.
    case statement

    package func name(_ language: Language) -> String {
        switch self {
        case .visit: language("Service report", "Protokół serwisowy")
        case .order: language("Report of the order", "Protokół zlecenia")
        case .jobSheet: language("Job sheet", "Karta pracy")
        case .pickList: language("Pick list", "Lista kompletacyjna")
        case .inspection: language("Inspection protocol", "Protokół przeglądu urządzenia")
        case .statement: language("Monthly statement", "Zestawienie miesięczne")
        }
    }
}
