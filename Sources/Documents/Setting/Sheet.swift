import CPango
import DeskModel
import Foundation

/// A PDF that is being drawn. Lengths are points from the page's upper left corner.
final class Sheet {
    private let pointer: OpaquePointer

    init(_ paper: PageFrame, title: String, author: String, subject: String, created: String) throws(PrintFault) {
        let opened = dyspo_sheet_open(paper.width, paper.height, title, author, subject, created)
        guard let opened else { throw .noLibrary }
        pointer = opened
    }

    deinit { dyspo_sheet_close(pointer) }

    func nextPage() { dyspo_sheet_next(pointer) }

    func ink(_ ink: Ink) { dyspo_sheet_ink(pointer, ink.red, ink.green, ink.blue) }

    func fill(_ ink: Ink, x: Double, y: Double, width: Double, height: Double, radius: Double = 0) {
        self.ink(ink)
        dyspo_sheet_fill(pointer, x, y, width, height, radius)
    }

    func line(_ ink: Ink, x: Double, y: Double, toX: Double, toY: Double, thickness: Double = 0.6) {
        self.ink(ink)
        dyspo_sheet_line(pointer, x, y, toX, toY, thickness)
    }

    func text(_ text: SetText, _ ink: Ink = .text, lines: Range<Int>? = nil, x: Double, y: Double) {
        self.ink(ink)
        let lines = lines ?? 0..<text.lines
        dyspo_sheet_text(pointer, text.pointer, Int32(lines.lowerBound), Int32(lines.upperBound), x, y)
    }

    /// `points` has x and y in turn, `counts` how many points each line has.
    func curves(_ points: [Double], counts: [Int32], _ ink: Ink, thickness: Double) {
        self.ink(ink)
        dyspo_sheet_curve(pointer, points, counts, Int32(counts.count), thickness)
    }

    /// Whether it could be drawn.
    @discardableResult
    func picture(_ picture: Picture, x: Double, y: Double, width: Double, height: Double) -> Bool {
        picture.bytes.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) -> Bool in
            let start = bytes.bindMemory(to: UInt8.self).baseAddress
            switch picture.kind {
            case .jpeg(let orientation):
                return dyspo_sheet_jpeg(
                    pointer, start, bytes.count, Int32(picture.columns), Int32(picture.rows), Int32(orientation), x, y,
                    width, height) != 0
            case .png: return dyspo_sheet_png(pointer, start, bytes.count, x, y, width, height) != 0
            }
        }
    }

    /// What is drawn within belongs to an element of the document's structure, which readers for the blind follow.
    func element(_ tag: String, _ draw: () -> Void) {
        begin(tag)
        draw()
        end(tag)
    }

    func begin(_ tag: String) { dyspo_sheet_begin(pointer, tag) }
    func end(_ tag: String) { dyspo_sheet_end(pointer, tag) }

    /// Ends the last page.
    func finished() throws(PrintFault) -> Data {
        var count = 0
        guard let bytes = dyspo_sheet_finish(pointer, &count) else { throw .notDrawn }
        return Data(bytes: bytes, count: count)
    }
}
