import Foundation

/// Where the objects of a PDF begin, by its plain table of objects (ISO 32000-1, 7.5.4). Their bytes are not searched: a picture may
/// hold anything.
struct PDFObjects {
    private let pdf: Data
    private let offsets: [(object: Int, offset: Int)]

    /// `nil` where there is no such table.
    init?(_ pdf: Data, table: Int) {
        var text = pdf[(pdf.startIndex + table)...]
        guard let line = Self.line(of: &text), line == "xref", let head = Self.line(of: &text) else { return nil }
        let numbers = head.split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 2, numbers[0] == 0, text.count >= numbers[1] * 20 else { return nil }
        self.pdf = pdf
        offsets = (0..<numbers[1]).compactMap { number in
            let start = text.startIndex + number * 20
            let entry = String(decoding: text[start..<start + 18], as: UTF8.self)
            guard entry.hasSuffix("n"), let offset = Int(entry.prefix(10)), offset < pdf.count else { return nil }
            return (number, offset)
        }
    }

    private static func line(of text: inout Data) -> String? {
        guard let end = text.firstIndex(of: 0x0A) else { return nil }
        defer { text = text[(end + 1)...] }
        return String(decoding: text[..<end], as: UTF8.self).trimmingCharacters(in: .whitespaces)
    }

    /// Dictionaries of fonts whose letters are numbers of outlines in a TrueType file, without their brackets.
    var numberedFonts: [(object: Int, entries: String)] {
        offsets.compactMap { object, offset in
            let start = pdf.startIndex + offset
            // Cairo says at once what an object is.
            let head = pdf[start..<min(pdf.endIndex, start + 96)]
            guard head.range(of: Data("/Subtype /CIDFontType2".utf8)) != nil,
                let open = pdf.range(of: Data("<<".utf8), in: start..<pdf.endIndex),
                let end = pdf.range(of: Data("endobj".utf8), in: open.upperBound..<pdf.endIndex),
                let close = pdf.range(of: Data(">>".utf8), options: .backwards, in: open.upperBound..<end.lowerBound)
            else { return nil }
            return (
                object,
                String(decoding: pdf[open.upperBound..<close.lowerBound], as: UTF8.self)
                    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
            )
        }
    }
}
