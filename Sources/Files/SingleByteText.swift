/// Polish text of one byte a character, as programs wrote it before UTF-8.
package enum SingleByteText: Hashable, Sendable {
    case windows1250, iso88592

    /// As the C library and mails call it.
    package var name: String {
        switch self {
        case .windows1250: "windows-1250"
        case .iso88592: "ISO-8859-2"
        }
    }

    /// Which of the two these bytes are, by the letters that they write differently (Ą ą Ś ś Ź ź); `nil` when neither
    /// would give a text of letters and everyday signs, or more than two thirds were no ASCII. Text of UTF-8 is to be asked for
    /// before.
    package static func guess(_ bytes: UnsafeRawBufferPointer) -> SingleByteText? {
        var counts = [Int](repeating: 0, count: 256)
        for byte in bytes { counts[Int(byte)] += 1 }
        let high = counts[0x80...].reduce(0, +)
        guard high * 3 <= bytes.count * 2 else { return nil }
        let fits1250 = fits(counts, signs: signs1250 + letters1250 + others1250)
        let fits88592 = fits(counts, signs: signs88592 + letters88592 + others88592)
        guard fits1250 && fits88592 else { return fits1250 ? .windows1250 : fits88592 ? .iso88592 : nil }
        let count1250 = letters1250.reduce(0) { $0 + counts[Int($1)] }
        let count88592 = letters88592.reduce(0) { $0 + counts[Int($1)] }
        return count88592 > count1250 ? .iso88592 : .windows1250
    }

    /// From 0xC0 on both have letters.
    private static func fits(_ counts: [Int], signs: [UInt8]) -> Bool {
        (0x80..<0xC0).allSatisfy { counts[$0] == 0 || signs.contains(UInt8($0)) }
    }

    private static let letters1250: [UInt8] = [0xA5, 0xB9, 0x8C, 0x9C, 0x8F, 0x9F]
    private static let letters88592: [UInt8] = [0xA1, 0xB1, 0xA6, 0xB6, 0xAC, 0xBC]
    /// Ł ł Ż ż and the neighbours' letters.
    private static let others1250: [UInt8] = [
        0xA3, 0xB3, 0xAF, 0xBF, 0x8A, 0x8D, 0x8E, 0x9A, 0x9D, 0x9E, 0xAA, 0xBA, 0xBC, 0xBE,
    ]
    private static let others88592: [UInt8] = [
        0xA3, 0xB3, 0xAF, 0xBF, 0xA5, 0xB5, 0xA9, 0xB9, 0xAA, 0xBA, 0xAB, 0xBB, 0xAE, 0xBE,
    ]
    /// € ‚ „ … ‰ ‹ ‘ ’ “ ” • – — ™ ›, the space that does not break, ¤ § © « ® ° ± µ · »
    private static let signs1250: [UInt8] = [
        0x80, 0x82, 0x84, 0x85, 0x89, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9B, 0xA0, 0xA4, 0xA7,
        0xA9,
        0xAB, 0xAD, 0xAE, 0xB0, 0xB1, 0xB5, 0xB7, 0xBB,
    ]
    private static let signs88592: [UInt8] = [0xA0, 0xA4, 0xA7, 0xA8, 0xAD, 0xB0, 0xB4]
}
