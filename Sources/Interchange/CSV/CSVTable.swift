/// A comma-separated file after RFC 4180: lines ended by CRLF or LF, a header first; in UTF-8, or whatever else
/// `TextEncoding` recognises. The separator is a comma, a semicolon or a tab, whichever the header has most of outside
/// quotes, or what a first line `sep=;` says. Blank lines and rows whose cells are all blank are passed over.
public struct CSVTable: Hashable, Sendable {
    public struct Field: Hashable, Sendable {
        public var text: String
        /// Where it begins: line and character, from 1.
        public var line: Int
        public var column: Int

        /// Nothing but blanks.
        var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
    }

    public struct Record: Hashable, Sendable {
        /// The line on which it begins, from 1; a quoted field may go on over several.
        public var line: Int
        public var fields: [Field]
    }

    public let separator: Character
    /// What it was read as.
    public let encoding: TextEncoding
    public let header: Record
    public let records: [Record]

    /// Reads the bytes of a file. Throws at the first thing that is no CSV: behind it nothing could be trusted.
    public init(_ bytes: some Sequence<UInt8>, as encoding: TextEncoding? = nil) throws(CSVFault) {
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
    }
}
