import Geography

/// A number in whatever groups of digits: `+48 601-000-000` and `601 000 000` are the same phone.
package struct PickerNumber: Hashable, Sendable {
    /// Letters and digits alone; empty without a digit.
    private let bytes: [UInt8]

    package init(_ text: String) {
        bytes = text.utf8.allSatisfy { $0 < 0x80 } ? Self.kept(ascii: text) : Self.kept(text)
    }

    private static func kept(_ text: String) -> [UInt8] {
        let letters = NameFolding.fold(text).filter { $0.isLetter || $0.isNumber }
        guard letters.contains(where: \.isNumber) else { return [] }
        let prefix = ["0048", "48"].first { (text.contains("+") || $0 == "0048") && letters.hasPrefix($0) }
        return Array(letters.dropFirst(prefix?.count ?? 0).utf8)
    }

    /// The same of plain letters, digits and signs, as nearly all numbers are.
    private static func kept(ascii text: String) -> [UInt8] {
        var kept: [UInt8] = []
        var hasDigit = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                kept.append(byte)
                hasDigit = true
            case UInt8(ascii: "a")...UInt8(ascii: "z"): kept.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): kept.append(byte | 0x20)
            default: break
            }
        }
        guard hasDigit else { return [] }
        let hasPlus = text.utf8.contains(UInt8(ascii: "+"))
        let prefix = kept.starts(with: "0048".utf8) ? 4 : hasPlus && kept.starts(with: "48".utf8) ? 2 : 0
        return Array(kept.dropFirst(prefix))
    }

    /// Long enough that it says something.
    package var isTelling: Bool { String(decoding: bytes, as: UTF8.self).count >= 3 }

    package func contains(_ other: PickerNumber) -> Bool { bytes.contains(other.bytes[...]) }
    package func begins(_ other: PickerNumber) -> Bool { bytes.starts(with: other.bytes) }
}
