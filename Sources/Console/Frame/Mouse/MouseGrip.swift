import ServiceModel
import TermCanvas

/// The left button is down: where it went down, and what that has become.
struct MouseGrip: Sendable {
    let target: MouseTarget
    /// Where the pointer was then.
    var pressed: Point?
    /// The cursor was there before the press: dragging picks the order up.
    let wasUnderCursor: Bool
    /// Focus and cursor were there before the press: a click opens, as Enter does.
    let wasChosen: Bool
    /// The order is in hand because of this grip; releasing drops it.
    var isDragging = false
    /// The pointer has been over the board's cells: from now on its edges scroll.
    var hasEnteredBoard = false
    /// On the day screen: where what was pressed started; `nil` when that was nobody's visit.
    var heldFrom: Timestamp?
}
