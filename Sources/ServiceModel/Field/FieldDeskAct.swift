/// What the desk does to a visit that technicians may be working on without having said so.
package enum FieldDeskAct: Hashable, Sendable {
    case dispatch, recall, cancel, move
    /// Sends it to somebody else at once.
    case reassign(to: Technician.ID)
}
