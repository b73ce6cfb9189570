import Foundation

/// A picture of large dots as a JPEG (ITU-T T.81, baseline): every block of eight by eight pixels has one colour, so that only
/// the first coefficient of each is written.
struct DemoJPEG {
    let bytes: Data

    /// `dots` has red, green and blue of every dot, row by row.
    init(columns: Int, rows: Int, dots: [(red: Int, green: Int, blue: Int)]) {
        let (width, height) = (columns * 8, rows * 8)
        var out: [UInt8] = [0xFF, 0xD8]
        func segment(_ marker: UInt8, _ content: [UInt8]) {
            let length = content.count + 2
            out += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
        }
        segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
        // One table of quantities for all: the first coefficient counts in steps of a half.
        segment(0xDB, [0] + [UInt8](repeating: 4, count: 64))
        let size = [UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF)]
        segment(0xC0, [8] + size + [3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0])
        // Sizes 0 to 11 of differences with the usual lengths (Annex K.3.1), and the end of a block alone.
        segment(0xC4, [0x00] + Self.lengths + (0...11).map { UInt8($0) })
        segment(0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])
        segment(0xDA, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0])
        var bits = Bits()
        var last = (0, 0, 0)
        for dot in dots {
            let now = Self.levels(dot)
            bits.difference(now.0 - last.0)
            bits.difference(now.1 - last.1)
            bits.difference(now.2 - last.2)
            last = now
        }
        bytes = Data(out + bits.finished + [0xFF, 0xD9])
    }

    private static let lengths: [UInt8] = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]

    /// Brightness and both colours (JFIF 1.02), as first coefficients in steps of the table.
    private static func levels(_ dot: (red: Int, green: Int, blue: Int)) -> (Int, Int, Int) {
        let bright = (299 * dot.red + 587 * dot.green + 114 * dot.blue) / 1000
        let blue = (dot.blue - bright) * 564 / 1000
        let red = (dot.red - bright) * 713 / 1000
        return ((bright - 128) * 2, blue * 2, red * 2)
    }

    /// Bits behind one another; a byte of ones is followed by a zero.
    private struct Bits {
        private var bytes: [UInt8] = []
        private var pending = 0
        private var count = 0
        /// Code and length by the size of a difference, as the lengths above give them.
        private static let codes: [(code: Int, length: Int)] = {
            var codes: [(code: Int, length: Int)] = []
            var code = 0
            for (index, number) in lengths.enumerated() {
                for _ in 0..<number {
                    codes.append((code, index + 1))
                    code += 1
                }
                code <<= 1
            }
            return codes
        }()

        mutating func difference(_ value: Int) {
            let size = value == 0 ? 0 : Int.bitWidth - abs(value).leadingZeroBitCount
            let code = Self.codes[size]
            put(code.code, code.length)
            if size > 0 { put(value > 0 ? value : value + (1 << size) - 1, size) }
            // The end of the block has the only code of its table.
            put(0, 1)
        }

        private mutating func put(_ value: Int, _ length: Int) {
            pending = pending << length | value
            count += length
            while count >= 8 {
                append(UInt8(pending >> (count - 8) & 0xFF))
                count -= 8
            }
            pending &= (1 << count) - 1
        }

        private mutating func append(_ byte: UInt8) {
            bytes.append(byte)
            if byte == 0xFF { bytes.append(0) }
        }

        /// Filled up with ones.
        var finished: [UInt8] {
            var all = self
            if count > 0 { all.put((1 << (8 - count)) - 1, 8 - count) }
            return all.bytes
        }
    }
}
