/// What is done to an order as a whole.
package enum OrderAct: String, CaseIterable, Sendable, Codable {
    case qualify, hold, release, cancel
    case beginSettlement = "begin-settlement"
    case returnToDone = "return"
    case settle, invoice, close
    case closeUnbilled = "close-unbilled"
}
