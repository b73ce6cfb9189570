/// One thing wrong with one line of a file.
package struct RowProblem: Hashable, Sendable {
    /// From 1; the header is on line 1.
    package var line: Int
    /// The English header.
    package var column: String
    package var fault: InputFault

    package init(line: Int, column: String, fault: InputFault) {
        self.line = line
        self.column = column
        self.fault = fault
    }
}
