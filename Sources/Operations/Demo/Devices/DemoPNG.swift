import Foundation

/// A small picture as a PNG (ISO/IEC 15948), its bytes not compressed.
enum DemoPNG {
    private static let (columns, rows) = (48, 32)

    /// Bars of grey, others for each seed.
    static func picture(seed: Int) -> Data {
        var lines: [UInt8] = []
        for row in 0..<rows {
            lines.append(0)
            for column in 0..<columns { lines.append(UInt8((column * (seed % 5 + 2) + row * 3) & 0xFF)) }
        }
        let head = word(columns) + word(rows) + [8, 0, 0, 0, 0]
        return Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
            + chunk("IHDR", head) + chunk("IDAT", stored(lines)) + chunk("IEND", [])
    }

    private static func word(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private static func chunk(_ name: String, _ bytes: [UInt8]) -> Data {
        let body = Array(name.utf8) + bytes
        return Data(word(bytes.count) + body + word(Int(crc(body))))
    }

    /// One stored block (RFC 1951) in a zlib stream (RFC 1950); less than 64 kB.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        let size = bytes.count
        let head: [UInt8] = [
            0x78, 0x01, 1, UInt8(size & 0xFF), UInt8(size >> 8), UInt8(~size & 0xFF), UInt8(~size >> 8 & 0xFF),
        ]
        var (low, high) = (1, 0)
        for byte in bytes {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return head + bytes + word(high << 16 | low)
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
