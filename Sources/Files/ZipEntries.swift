import Foundation

/// Names of what a ZIP archive holds (PKWARE APPNOTE 6.3): of its directory, else of the files as they follow one another.
struct ZipEntries {
    private(set) var names: Set<String> = []
    /// What the first file holds, when it is stored as it is: how OpenDocument says what it is.
    private(set) var firstStored: String?

    /// More are not read.
    private static let limit = 10_000

    init(_ bytes: UnsafeRawBufferPointer) {
        firstStored = Self.stored(bytes)
        names = Self.directory(bytes) ?? Self.files(bytes)
    }

    private static func number(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ width: Int) -> Int? {
        guard offset >= 0, offset + width <= bytes.count else { return nil }
        return (0..<width).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }

    private static func text(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ count: Int) -> String? {
        guard offset + count <= bytes.count else { return nil }
        return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
    }

    private static func stored(_ bytes: UnsafeRawBufferPointer) -> String? {
        guard number(bytes, 0, 4) == 0x0403_4B50, number(bytes, 8, 2) == 0, let size = number(bytes, 18, 4), size < 256,
            let name = number(bytes, 26, 2), let extra = number(bytes, 28, 2)
        else { return nil }
        return text(bytes, 30 + name + extra, size)
    }

    /// From the end: nothing but a comment of at most 65,535 bytes comes after it.
    private static func directory(_ bytes: UnsafeRawBufferPointer) -> Set<String>? {
        let last = bytes.count - 22
        guard last >= 0,
            let end = stride(from: last, through: max(0, last - 65_535), by: -1).first(where: {
                bytes[$0] == 0x50 && number(bytes, $0, 4) == 0x0605_4B50
            }), var place = number(bytes, end + 16, 4)
        else { return nil }
        var names: Set<String> = []
        while names.count < limit, number(bytes, place, 4) == 0x0201_4B50, let count = number(bytes, place + 28, 2),
            let extra = number(bytes, place + 30, 2), let comment = number(bytes, place + 32, 2),
            let name = text(bytes, place + 46, count)
        {
            names.insert(name)
            place += 46 + count + extra + comment
        }
        return names.isEmpty ? nil : names
    }

    /// From the start, of an archive that was cut off; ends where a file does not say its size beforehand.
    private static func files(_ bytes: UnsafeRawBufferPointer) -> Set<String> {
        var names: Set<String> = []
        var place = 0
        while names.count < limit, number(bytes, place, 4) == 0x0403_4B50, let size = number(bytes, place + 18, 4),
            let count = number(bytes, place + 26, 2), let extra = number(bytes, place + 28, 2),
            let name = text(bytes, place + 30, count)
        {
            names.insert(name)
            place += 30 + count + extra + size
        }
        return names
    }
}
