/// What taking a command back means.
package enum UndoClass: String, Sendable, Codable {
    /// The rows are put back.
    case reversible
    /// A counter-move is made: a dispatch is recalled, a new order cancelled.
    case compensated
    /// It cannot be taken back; the journal says why.
    case final
}
