/// Why a file is no CSV. Lines and columns count from 1; a column counts characters.
package enum CSVFault: Error, Hashable, Sendable {
    /// There is not even a header.
    case empty
    /// The bytes are none of the encoding that was named or recognised.
    case undecodable(TextEncoding)
    /// A byte that UTF-8 does not allow stands in the field that begins here.
    case notUTF8(line: Int, column: Int)
    /// A quoted field begins here and the file ends before it does.
    case unterminatedQuote(line: Int, column: Int)
    /// Something other than a separator or the end of the line follows a closing quote.
    case textAfterQuote(line: Int, column: Int)
    /// A quote stands inside a field that does not begin with one.
    case quoteInsideField(line: Int, column: Int)
    /// A carriage return that no line feed follows.
    case loneCarriageReturn(line: Int, column: Int)
    /// There are zeros among the bytes, as in programs, pictures and films.
    case binary
    /// The header has not ended after this number of bytes.
    case endlessLine(line: Int, limit: Int)
    /// Not one column of a long file is known.
    case strangeHeader(line: Int)
    /// A line that begins as JSON is no object of texts, numbers and lists of these.
    case jsonLine(line: Int)

    /// Where it is, from 1; `nil` where it is about the whole file.
    package var line: Int? {
        switch self {
        case .empty, .undecodable, .binary: nil
        case .notUTF8(let line, _), .unterminatedQuote(let line, _), .textAfterQuote(let line, _),
            .quoteInsideField(let line, _), .loneCarriageReturn(let line, _), .endlessLine(let line, _),
            .strangeHeader(let line), .jsonLine(let line):
            line
        }
    }
}
