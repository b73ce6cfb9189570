/// The part of a ticket's state that people decide; while it is open its orders decide.
package enum TicketStage: String, CaseIterable, Sendable, Codable {
    case open, closed, rejected, duplicate
    /// Solved without anybody driving there.
    case remote
}
