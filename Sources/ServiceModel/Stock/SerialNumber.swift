/// Serial numbers as people type them.
package enum SerialNumber {
    /// Without blanks around it: what was typed with one is the same piece.
    package static func clean(_ text: String) -> String {
        var rest = Substring(text)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
