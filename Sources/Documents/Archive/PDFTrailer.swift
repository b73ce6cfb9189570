import Foundation

/// What stands at the end of a PDF as Cairo writes it, with a plain table of objects: where the table is, how many objects there
/// are, and the catalogue's entries.
struct PDFTrailer {
    /// Where the table of objects begins.
    let table: Int
    /// One more than the highest number of an object.
    let size: Int
    /// The numbers of the catalogue and of the information.
    let root: Int
    let info: Int
    /// The catalogue's entries, without its brackets.
    let catalogue: String

    init?(_ pdf: Data) {
        let end = String(decoding: pdf.suffix(2048), as: UTF8.self)
        guard let start = end.range(of: "startxref", options: .backwards),
            let table = Self.number(end[start.upperBound...]), table < pdf.count,
            let trailer = end.range(of: "trailer", options: .backwards),
            let size = Self.number(after: "/Size", in: end[trailer.upperBound...]),
            let root = Self.number(after: "/Root", in: end[trailer.upperBound...]),
            let info = Self.number(after: "/Info", in: end[trailer.upperBound...]),
            let catalogue = Self.entries(ofObject: root, in: pdf)
        else { return nil }
        self.table = table
        self.size = size
        self.root = root
        self.info = info
        self.catalogue = catalogue
    }

    private static func number(_ text: Substring) -> Int? {
        Int(text.drop { $0.isWhitespace }.prefix { $0.isNumber })
    }

    private static func number(after name: String, in text: Substring) -> Int? {
        text.range(of: name).flatMap { number(text[$0.upperBound...]) }
    }

    /// The last object of that number; Cairo writes the catalogue among the last.
    private static func entries(ofObject number: Int, in pdf: Data) -> String? {
        guard let head = pdf.range(of: Data("\n\(number) 0 obj".utf8), options: .backwards),
            let open = pdf.range(of: Data("<<".utf8), in: head.upperBound..<pdf.endIndex),
            let end = pdf.range(of: Data("endobj".utf8), in: open.upperBound..<pdf.endIndex),
            let close = pdf.range(of: Data(">>".utf8), options: .backwards, in: open.upperBound..<end.lowerBound)
        else { return nil }
        return String(decoding: pdf[open.upperBound..<close.lowerBound], as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
