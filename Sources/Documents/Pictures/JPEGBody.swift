import DeskModel
import Foundation

/// The scans of a JPEG whose head was found to be in order (ITU-T T.81). A file of which a part is missing or is another's has a
/// head and an end all the same: only who reads its codes sees it.
struct JPEGBody {
    private let bytes: [UInt8]
    /// By number, of the first coefficients and of the others.
    private var first = [JPEGCodes?](repeating: nil, count: 4)
    private var others = [JPEGCodes?](repeating: nil, count: 4)
    private var frame: JPEGFrame?
    private var interval = 0
    private var scans = 0
    private var seen: Set<Int> = []

    /// A picture that comes bit by bit takes about ten; each may go over all blocks.
    private static let mostScans = 100

    private init(_ bytes: Data) { self.bytes = [UInt8](bytes) }

    /// Throws `broken` where codes are missing, are none or are left over, and `unusual` for more scans than anybody needs.
    static func check(_ bytes: Data) throws(PictureFault) {
        var body = JPEGBody(bytes)
        try body.read()
    }

    private mutating func read() throws(PictureFault) {
        var place = 2
        while true {
            while place + 1 < bytes.count, bytes[place] == 0xFF, bytes[place + 1] == 0xFF { place += 1 }
            guard place + 1 < bytes.count, bytes[place] == 0xFF else { throw .broken }
            let marker = bytes[place + 1]
            if marker == 0xD9 { break }
            guard place + 3 < bytes.count else { throw .broken }
            let end = place + 2 + (Int(bytes[place + 2]) << 8 | Int(bytes[place + 3]))
            guard end >= place + 4, end <= bytes.count else { throw .broken }
            let content = Array(bytes[place + 4..<end])
            place = end
            switch marker {
            case 0xC0, 0xC1, 0xC2:
                guard frame == nil else { throw .broken }
                frame = try JPEGFrame(content, isProgressive: marker == 0xC2)
            case 0xC4: try take(codes: content)
            case 0xDD:
                guard content.count >= 2 else { throw .broken }
                interval = Int(content[0]) << 8 | Int(content[1])
            case 0xDA: place = try scan(content, from: end)
            default: break
            }
        }
        guard let frame, seen.count == frame.components.count else { throw .broken }
    }

    private mutating func take(codes content: [UInt8]) throws(PictureFault) {
        var place = 0
        while place < content.count {
            guard place + 17 <= content.count else { throw .broken }
            let (kind, number) = (content[place] >> 4, Int(content[place] & 15))
            let counts = Array(content[place + 1..<place + 17])
            let end = place + 17 + counts.reduce(0) { $0 + Int($1) }
            guard end <= content.count, kind < 2, number < 4 else { throw .broken }
            let codes = try JPEGCodes(counts, Array(content[place + 17..<end]))
            if kind == 0 { first[number] = codes } else { others[number] = codes }
            place = end
        }
    }

    /// The place behind it.
    private mutating func scan(_ content: [UInt8], from start: Int) throws(PictureFault) -> Int {
        scans += 1
        guard scans <= Self.mostScans else { throw .unusual }
        guard var blocks = frame else { throw .broken }
        var scan = try JPEGScan(content, of: blocks, first: first, others: others, bytes, from: start)
        seen.formUnion(scan.components)
        // What is known of the blocks is changed where it lies, and not copied.
        frame = nil
        let end = try scan.read(&blocks, restarts: interval)
        frame = blocks
        return end
    }
}
