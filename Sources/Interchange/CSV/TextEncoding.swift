import Foundation

/// How the bytes of a file stand for characters. The raw value is what `--encoding` calls it.
package enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case windows1250 = "windows-1250"
    case latin2 = "iso-8859-2"

    /// What a file is written in: UTF-8 or UTF-16 by its mark or its bytes; else one of the two that Polish programs
    /// wrote before, told apart by the letters that they place differently. A file that is UTF-8 but for some damaged
    /// bytes counts as UTF-8, so that the damage is told and not read as other letters.
    static func recognised(in bytes: [UInt8]) -> TextEncoding {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || hasZeros(bytes) { return .utf16 }
        let found = UTF8Count(bytes)
        if found.malformed <= found.sequences || found.malformed == 0 { return .utf8 }
        // ą ś ź Ą Ś Ź: in ISO 8859-2 the places that Windows has them at are controls.
        let windows: Set<UInt8> = [0xB9, 0x9C, 0x9F, 0xA5, 0x8C, 0x8F]
        let latin: Set<UInt8> = [0xB1, 0xB6, 0xBC, 0xA1, 0xA6, 0xAC]
        let isWindows = bytes.contains { windows.contains($0) || (0x80...0x9F).contains($0) }
        return !isWindows && bytes.contains(where: latin.contains) ? .latin2 : .windows1250
    }

    /// The text as UTF-8 without a mark; `nil` when the bytes are none of this encoding.
    func utf8(of bytes: [UInt8]) -> [UInt8]? {
        switch self {
        case .utf8: return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        case .utf16: return Self.fromUTF16(bytes)
        case .windows1250: return String(data: Data(bytes), encoding: .windowsCP1250).map { Array($0.utf8) }
        case .latin2: return String(data: Data(bytes), encoding: .isoLatin2).map { Array($0.utf8) }
        }
    }

    /// As people call it.
    package var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16: "UTF-16"
        case .windows1250: "Windows-1250"
        case .latin2: "ISO 8859-2"
        }
    }

    private static func fromUTF16(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let isBig = isMarked ? bytes[0] == 0xFE : bytes.first == 0
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: isMarked ? 2 : 0, to: bytes.count, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBig ? first << 8 | second : second << 8 | first)
        }
        return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
    }

    /// Every other byte of an unmarked UTF-16 file with Latin letters is zero; no text in another encoding has zeros.
    private static func hasZeros(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(512)
        guard start.count >= 4, start.count.isMultiple(of: 2) else { return false }
        return start.count { $0 == 0 } * 3 > start.count
    }
}

/// How much of a text is UTF-8.
private struct UTF8Count {
    /// Characters of several bytes that are as they should be.
    var sequences = 0
    /// Bytes above 127 that are part of no character.
    var malformed = 0

    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            let length = Self.length(bytes[index...].prefix(4))
            if length > 0 { sequences += 1 } else { malformed += 1 }
            index += max(length, 1)
        }
    }

    /// Bytes of the character that begins here; 0 when none does.
    private static func length(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(first), bytes.count >= length,
            String(validating: bytes.prefix(length), as: UTF8.self) != nil
        else { return 0 }
        return length
    }
}
