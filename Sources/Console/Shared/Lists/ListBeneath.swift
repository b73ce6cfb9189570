import TermCanvas

/// A pane beneath a list, for what is under its cursor.
struct ListBeneath<Row: Sendable>: Sendable {
    /// With its borders.
    let rows: @Sendable (_ body: Rect) -> Int
    let title: @Sendable (Row, ConsoleState) -> String
    let trailing: @Sendable (Row, ConsoleState) -> String
}
