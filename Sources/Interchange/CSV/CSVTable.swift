/// A comma-separated file after RFC 4180: lines ended by CRLF or LF, a header first; in UTF-8, or whatever else
/// `TextEncoding` recognises. The separator is a comma, a semicolon or a tab, whichever the header has most of outside
/// quotes, or what a first line `sep=;` says. Blank lines and rows whose cells are all blank are passed over.
package struct CSVTable: Hashable, Sendable {
    package struct Field: Hashable, Sendable {
        package var text: String
        /// Where it begins: line and character, from 1.
        package var line: Int
        package var column: Int

        /// Nothing but blanks.
        var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
    }

    package struct Record: Hashable, Sendable {
        /// The line on which it begins, from 1; a quoted field may go on over several.
        package var line: Int
        package var fields: [Field]
    }

    package let separator: Character
    /// What it was read as.
    package let encoding: TextEncoding
    package let header: Record
    package let records: [Record]
    /// Lines that are no record at all, where one does not spoil what is behind it.
    let strangeLines: [Int]

    /// Records that came in another form, in UTF-8.
    init(header: Record, records: [Record], strangeLines: [Int] = []) {
        self.strangeLines = strangeLines
        separator = ","
        encoding = .utf8
        self.header = header
        self.records = records
    }

    /// Reads the bytes of a file. Throws at the first thing that is no CSV: behind it nothing could be trusted.
    package init(_ bytes: some Sequence<UInt8>, as encoding: TextEncoding? = nil) throws(CSVFault) {
        let bytes = Array(bytes)
        self.encoding = encoding ?? .recognised(in: bytes)
        guard let text = self.encoding.utf8(of: bytes) else { throw .undecodable(self.encoding) }
        var parser = CSVParser(text)
        guard let header = try parser.filledRecord() else { throw .empty }
        var records: [Record] = []
        while let record = try parser.filledRecord() { records.append(record) }
        separator = Character(Unicode.Scalar(parser.separator))
        self.header = header
        self.records = records
        strangeLines = []
    }
}
