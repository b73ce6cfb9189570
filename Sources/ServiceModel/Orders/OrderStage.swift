/// The part of an order's state that people decide; between `active` and `inSettlement` its visits decide.
package enum OrderStage: String, CaseIterable, Sendable, Codable {
    case draft, active
    case inSettlement = "in-settlement"
    case settled, invoiced, closed, cancelled
}
