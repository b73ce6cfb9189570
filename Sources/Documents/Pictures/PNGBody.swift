import CPango
import Foundation

/// The rows of a PNG whose head was found to be in order (ISO/IEC 15948). The libraries have to be loaded.
struct PNGBody {
    private let bytes: Data
    private let head: [UInt8]

    init(_ bytes: Data) {
        self.bytes = bytes
        head = [UInt8](bytes.prefix(33))
    }

    /// Whether all rows are there, and nothing besides: a few bytes of zlib can hold any number of others, and whoever reads the
    /// picture would unpack them all.
    var isWhole: Bool {
        guard let packed, let unpacked = unpackedBytes else { return false }
        return bytes.withUnsafeBytes { whole in
            packed.withUnsafeBytes { rows in
                dyspo_png_is_whole(
                    whole.bindMemory(to: UInt8.self).baseAddress, whole.count,
                    rows.bindMemory(to: UInt8.self).baseAddress, rows.count, unpacked) != 0
            }
        }
    }

    private func number(_ place: Int) -> Int { head[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }

    /// Bytes of all rows, each with the byte that says how it is filtered; `nil` for colours that there are not.
    private var unpackedBytes: Int? {
        let (columns, rows, depth) = (number(16), number(20), Int(head[24]))
        let samples: Int
        switch (head[25], depth) {
        case (0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (3, 1), (3, 2), (3, 4), (3, 8): samples = 1
        case (2, 8), (2, 16): samples = 3
        case (4, 8), (4, 16): samples = 2
        case (6, 8), (6, 16): samples = 4
        default: return nil
        }
        func bytes(_ columns: Int, _ rows: Int) -> Int {
            columns == 0 || rows == 0 ? 0 : rows * (1 + (columns * depth * samples + 7) / 8)
        }
        switch head[28] {
        case 0: return bytes(columns, rows)
        case 1: return Self.passes.reduce(0) { $0 + bytes(columns.steps($1.0, $1.2), rows.steps($1.1, $1.3)) }
        default: return nil
        }
    }

    /// Of Adam7: the first column and row of each pass, and how far it is to the next.
    private static let passes = [
        (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ]

    /// What the chunks of rows hold, one behind the other; `nil` where a chunk goes beyond the end or there is none.
    private var packed: Data? {
        var packed = Data()
        var place = PNGHead.sign.count
        while place + 12 <= bytes.count {
            let start = bytes.startIndex + place
            let count = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
            guard place + 12 + count <= bytes.count else { return nil }
            if bytes[start + 4..<start + 8].elementsEqual("IDAT".utf8) {
                packed += bytes[start + 8..<start + 8 + count]
            }
            place += 12 + count
        }
        return packed.isEmpty ? nil : packed
    }
}

extension Int {
    /// How many of so many are met from the first on, by steps.
    fileprivate func steps(_ first: Int, _ step: Int) -> Int { self <= first ? 0 : (self - first + step - 1) / step }
}
