import DeskModel

/// A table of codes of different lengths (ITU-T T.81, annex C): the short ones stand for what is frequent. A class, since it is
/// handed on with every code.
final class JPEGCodes {
    /// The codes of one length: the first, the one behind the last, and where the value of the first stands.
    private struct Span {
        var first = 0
        var end = 0
        var offset = 0
    }

    /// By the next eight bits: length and value of a code that is no longer; 0 for one that is.
    private let short: [Int]
    /// By length.
    private let spans: [Span]
    private let values: [UInt8]

    /// `counts` says how many codes there are of each length from 1 to 16. Throws `broken` where there is no room for so many.
    init(_ counts: [UInt8], _ values: [UInt8]) throws(PictureFault) {
        guard counts.count == 16, counts.reduce(0, { $0 + Int($1) }) == values.count else { throw .broken }
        var short = [Int](repeating: 0, count: 256)
        var spans = [Span](repeating: Span(), count: 17)
        var (code, offset) = (0, 0)
        for length in 1...16 {
            let number = Int(counts[length - 1])
            guard code + number <= 1 << length else { throw .broken }
            spans[length] = Span(first: code, end: code + number, offset: offset)
            if length <= 8 {
                let width = 1 << (8 - length)
                for index in 0..<number {
                    let word = length << 8 | Int(values[offset + index])
                    for place in (code + index) * width..<(code + index + 1) * width { short[place] = word }
                }
            }
            offset += number
            code = (code + number) << 1
        }
        (self.short, self.spans, self.values) = (short, spans, values)
    }

    /// The value of the next code. Throws `broken` where none begins so.
    func next(_ bits: inout JPEGBits) throws(PictureFault) -> Int {
        let ahead = bits.peek(16)
        let word = short[ahead >> 8]
        if word != 0 {
            bits.skip(word >> 8)
            return word & 0xFF
        }
        for length in 9...16 {
            let code = ahead >> (16 - length)
            let span = spans[length]
            guard code >= span.first, code < span.end else { continue }
            bits.skip(length)
            return Int(values[span.offset + code - span.first])
        }
        throw .broken
    }
}
