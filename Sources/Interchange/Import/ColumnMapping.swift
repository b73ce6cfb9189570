import DeskModel

/// What somebody says of a header that is not called as ours: `E-mail=email`, or `Uwagi wewn.=none` for a column that is
/// to be left out.
package struct ColumnMapping: Hashable, Sendable {
    /// As the file has it.
    package var header: String
    /// English or Polish name of a column; `nil` leaves it out.
    package var column: String?

    /// `nil` unless there is something on both sides of the last `=`.
    package init?(_ text: String) {
        guard let sign = text.lastIndex(of: "=") else { return nil }
        let sides = [text[..<sign], text[text.index(after: sign)...]].map { side in
            String(side.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
        guard sides.allSatisfy({ !$0.isEmpty }) else { return nil }
        header = sides[0]
        column = ["none", "brak", "-"].contains(sides[1].lowercased()) ? nil : sides[1]
    }
}
