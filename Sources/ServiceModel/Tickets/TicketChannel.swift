/// How a ticket came in.
package enum TicketChannel: String, CaseIterable, Sendable, Codable {
    case phone
    case email = "e-mail"
    case portal
    /// From a file of another program.
    case file = "import"
}
