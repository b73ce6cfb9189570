/// Takes records off the front of a file, byte by byte.
struct CSVParser {
    let separator: UInt8
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var column = 1
    /// Fields of the record before: the next will have as many.
    private var width = 1

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Takes UTF-8 without a mark.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard let named = Self.namedSeparator(in: bytes) else {
            separator = Self.separator(of: bytes)
            return
        }
        separator = named.separator
        position = named.length
    }

    /// Nothing is left.
    var isAtEnd: Bool { position == bytes.count }

    /// The next record that has something in it, or `nil` at the end of the file.
    mutating func filledRecord() throws(CSVFault) -> CSVTable.Record? {
        while let record = try record() {
            if record.fields.contains(where: { !$0.isBlank }) { return record }
        }
        return nil
    }

    /// The next record that is not blank, or `nil` at the end of the file.
    mutating func record() throws(CSVFault) -> CSVTable.Record? {
        while position < bytes.count {
            if try endLine() { continue }
            var record = CSVTable.Record(line: line, fields: [])
            record.fields.reserveCapacity(width)
            record.fields.append(try field())
            defer { width = record.fields.count }
            while position < bytes.count, try !endLine() {
                advance()
                record.fields.append(try field())
            }
            return record
        }
        return nil
    }

    /// Steps over the end of a line if it is here.
    private mutating func endLine() throws(CSVFault) -> Bool {
        guard position < bytes.count else { return false }
        if bytes[position] == Self.carriageReturn {
            guard position + 1 < bytes.count, bytes[position + 1] == Self.lineFeed else {
                throw .loneCarriageReturn(line: line, column: column)
            }
            position += 1
        }
        guard bytes[position] == Self.lineFeed else { return false }
        position += 1
        line += 1
        column = 1
        return true
    }

    private mutating func field() throws(CSVFault) -> CSVTable.Field {
        let begin = (line: line, column: column)
        let raw = position < bytes.count && bytes[position] == Self.quote ? try quoted() : try bare()
        guard let text = String(validating: raw, as: UTF8.self) else {
            throw .notUTF8(line: begin.line, column: begin.column)
        }
        return CSVTable.Field(text: text, line: begin.line, column: begin.column)
    }

    private mutating func bare() throws(CSVFault) -> ArraySlice<UInt8> {
        let begin = position
        // No line ends in it: only characters are counted.
        var (end, characters) = (position, 0)
        while end < bytes.count, !endsField(bytes[end]) {
            let byte = bytes[end]
            if byte == Self.quote { throw .quoteInsideField(line: line, column: column + characters) }
            if byte & 0xC0 != 0x80 { characters += 1 }
            end += 1
        }
        position = end
        column += characters
        return bytes[begin..<end]
    }

    private mutating func quoted() throws(CSVFault) -> ArraySlice<UInt8> {
        let begin = (line: line, column: column)
        var raw: [UInt8] = []
        advance()
        while position < bytes.count {
            let byte = bytes[position]
            advance()
            guard byte == Self.quote else {
                raw.append(byte)
                continue
            }
            if position < bytes.count, bytes[position] == Self.quote {
                raw.append(byte)
                advance()
            } else if position == bytes.count || endsField(bytes[position]) {
                return raw[...]
            } else {
                throw .textAfterQuote(line: line, column: column)
            }
        }
        throw .unterminatedQuote(line: begin.line, column: begin.column)
    }

    private func endsField(_ byte: UInt8) -> Bool {
        byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    /// One byte on. Bytes that continue a character do not count as columns.
    private mutating func advance() {
        let byte = bytes[position]
        position += 1
        if byte == Self.lineFeed {
            line += 1
            column = 1
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
    }

    /// `sep=;`: a line before the header, with which spreadsheets say what separates.
    private static func namedSeparator(in bytes: [UInt8]) -> (separator: UInt8, length: Int)? {
        let line = Array(bytes.prefix { $0 != lineFeed && $0 != carriageReturn })
        let words = line.filter { $0 != quote }
        guard words.count == 5, String(decoding: words.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
            return nil
        }
        return (words[4], line.count)
    }

    private static func separator(of bytes: [UInt8]) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        var counts = [0, 0, 0]
        var isQuoted = false
        var isBegun = false
        for byte in bytes {
            if byte == quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == lineFeed, isBegun { break }
            if byte != lineFeed, byte != carriageReturn { isBegun = true }
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return candidates[counts.firstIndex(of: most) ?? 0]
    }
}
