/// A comma-separated file after RFC 4180: UTF-8 with or without a byte order mark, lines ended by CRLF or LF, a header
/// first. The separator is a comma, a semicolon or a tab, whichever the header has most of outside quotes. Blank lines
/// are passed over.
public struct CSVTable: Hashable, Sendable {
    public struct Field: Hashable, Sendable {
        public var text: String
        /// Where it begins: line and character, from 1.
        public var line: Int
        public var column: Int
    }

    public struct Record: Hashable, Sendable {
        /// The line on which it begins, from 1; a quoted field may go on over several.
        public var line: Int
        public var fields: [Field]
    }

    public let separator: Character
    public let header: Record
    public let records: [Record]

    /// Reads the bytes of a file. Throws at the first thing that is no CSV: behind it nothing could be trusted.
    public init(_ bytes: some Sequence<UInt8>) throws(CSVFault) {
        var parser = CSVParser(bytes)
        guard let header = try parser.record() else { throw .empty }
        var records: [Record] = []
        while let record = try parser.record() { records.append(record) }
        separator = Character(Unicode.Scalar(parser.separator))
        self.header = header
        self.records = records
    }
}
