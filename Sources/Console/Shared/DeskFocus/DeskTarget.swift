import ServiceModel

/// What a press can mean where the desk's cursor is shown: on the board, in the panes beside it and on the day.
enum DeskTarget: Hashable, Sendable {
    /// A day of a row of the board; on a name, the day under the board's cursor.
    case cell(BoardCursor)
    case waiting(Visit.ID)
    case stop(Visit.ID)
}
