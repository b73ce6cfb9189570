import DeskModel
package import ServiceModel

/// What the board's cursor is on.
package struct BoardCursor: Hashable, Sendable {
    package var row: RowIdentity
    package var day: Day
}
