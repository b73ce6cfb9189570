import CQREncode
import Glibc

/// A QR code (ISO/IEC 18004) as a square of modules.
package struct QRCode: Hashable, Sendable {
    /// How much of the code may be lost: 7, 15, 25 or 30 %. A sticker on a device gets scratched.
    package enum Correction: CaseIterable, Sendable {
        case low, medium, quartile, high
    }

    /// Modules to a side, the quiet zone not counted: 21 to 177.
    package let side: Int
    /// Row by row.
    private let dark: [Bool]

    /// Light modules that the standard wants on every side.
    package static let quietZone = 4

    /// Letters beyond ASCII are UTF-8, and the code says so. The smallest code that holds the text.
    package init(_ text: String, correction: Correction = .medium) throws(LabelFault) {
        guard !text.isEmpty else { throw .empty }
        // The C library counts characters of a text up to its first zero byte.
        guard text.utf8.count <= 2_953 else { throw .tooLong }
        guard let code = Self.encoded(text, correction.level) else { throw errno == ERANGE ? .tooLong : .outOfMemory }
        defer { QRcode_free(code) }
        side = Int(code.pointee.width)
        dark = (0..<side * side).map { code.pointee.data[$0] & 1 == 1 }
    }

    /// Whether a module is dark; those outside the code are light.
    package subscript(row: Int, column: Int) -> Bool {
        guard (0..<side).contains(row), (0..<side).contains(column) else { return false }
        return dark[row * side + column]
    }

    private static func encoded(_ text: String, _ level: QRecLevel) -> UnsafeMutablePointer<CQREncode.QRcode>? {
        if text.utf8.allSatisfy({ (1..<0x80).contains($0) }) {
            return QRcode_encodeString(text, 0, level, QR_MODE_8, 1)
        }
        guard let input = QRinput_new2(0, level) else { return nil }
        defer { QRinput_free(input) }
        // Extended channel 26 is UTF-8.
        guard QRinput_appendECIheader(input, 26) == 0 else { return nil }
        let bytes = Array(text.utf8)
        guard QRinput_append(input, QR_MODE_8, Int32(bytes.count), bytes) == 0 else { return nil }
        return QRcode_encodeInput(input)
    }
}

extension QRCode.Correction {
    fileprivate var level: QRecLevel {
        switch self {
        case .low: QR_ECLEVEL_L
        case .medium: QR_ECLEVEL_M
        case .quartile: QR_ECLEVEL_Q
        case .high: QR_ECLEVEL_H
        }
    }
}
