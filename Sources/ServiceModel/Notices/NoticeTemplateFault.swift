/// What is wrong with a template's text, and on which of its lines, counted from 0.
package enum NoticeTemplateFault: Error, Hashable, Sendable {
    /// No such field, or none that this kind of notice knows.
    case unknownField(String, nearest: String?, known: [String], line: Int)
    /// A brace that opens and does not close, or closes and was not open.
    case brace(line: Int)
    /// A subject of more than one line, or of none.
    case subject
    /// Nothing in it.
    case empty

    package var line: Int {
        switch self {
        case .unknownField(_, _, _, let line), .brace(let line): line
        case .subject, .empty: 0
        }
    }
}
