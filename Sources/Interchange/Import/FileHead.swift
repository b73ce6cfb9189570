/// The beginning of a long file: what is something else altogether shows there, and need not be read to its end, which a
/// device may not even have.
package struct FileHead: Sendable {
    /// Number of bytes that are read before it is examined.
    package static let length = 1_000_000

    private let bytes: [UInt8]

    package init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes.prefix(Self.length))
    }

    /// Throws when this cannot be the beginning of a table with some of these columns.
    package func requireTable(of columns: [ImportColumn], _ reader: ImportReader) throws(CSVFault) {
        if JSONLines.begin(bytes) { return try JSONLines.requireRecords(Array(bytes)) }
        let text = try text(reader.encoding)
        var parser = CSVParser(text)
        let header = try parser.filledRecord()
        guard let header, !parser.isAtEnd else { throw .endlessLine(line: header?.line ?? 1, limit: Self.length) }
        do throws(CSVFault) {
            while try parser.filledRecord() != nil {}
        } catch {
            // A field that goes on behind the head is no fault of it.
            guard case .unterminatedQuote = error else { throw error }
        }
        let isOurs = header.fields.contains { ImportColumn.named($0.text, among: columns) != nil }
        guard isOurs || !reader.mappings.isEmpty else { throw .strangeHeader(line: header.line) }
    }

    /// Throws when it is no text.
    package func requireText() throws(CSVFault) { _ = try text(nil) }

    /// Throws when no list or object of JSON begins here.
    package func requireJSON() throws(ProblemFileFault) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let isMarked = bytes.starts(with: mark)
        // The mark counts as a character.
        var (line, column) = (1, isMarked ? 2 : 1)
        for byte in bytes.dropFirst(isMarked ? mark.count : 0) {
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): return
            case UInt8(ascii: "\n"): (line, column) = (line + 1, 1)
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): column += 1
            default: throw .syntax(line: line, column: column)
            }
        }
        throw .syntax(line: line, column: column)
    }

    /// As UTF-8, up to the end of the last whole line if there is one.
    private func text(_ named: TextEncoding?) throws(CSVFault) -> [UInt8] {
        let encoding = named ?? .recognised(in: bytes)
        let text: [UInt8]?
        if encoding == .utf16 {
            text = encoding.utf8(of: bytes.dropLast(bytes.count % 2)) ?? encoding.utf8(of: bytes.dropLast(2))
        } else {
            let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            text = encoding.utf8(of: Array(bytes[..<end]))
        }
        guard let text else { throw .undecodable(encoding) }
        if text.contains(0) { throw .binary }
        return text
    }
}
