/// The weight of a box's lines.
package enum LineWeight: Sendable {
    case light, heavy

    var horizontal: Unicode.Scalar { self == .light ? "─" : "━" }
    var vertical: Unicode.Scalar { self == .light ? "│" : "┃" }
    /// Top left, top right, bottom left, bottom right.
    var corners: [Unicode.Scalar] { self == .light ? ["┌", "┐", "└", "┘"] : ["┏", "┓", "┗", "┛"] }
}
