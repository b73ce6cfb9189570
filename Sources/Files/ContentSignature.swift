/// Types that say at their start what they are.
enum ContentSignature {
    static func type(_ bytes: UnsafeRawBufferPointer) -> ContentType? {
        for (sign, type) in signs where bytes.starts(with: sign) { return type }
        if isScript(bytes) { return .executable }
        if bytes.starts(with: "MZ".utf8), PlainText(bytes) == nil { return .executable }
        if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return .webp }
        if bytes.dropFirst(4).starts(with: "ftyp".utf8) { return isHeic(bytes) ? .heic : nil }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) { return archive(bytes) }
        return isPDF(bytes) ? .pdf : nil
    }

    private static let signs: [([UInt8], ContentType)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
        ([0xFF, 0xD8, 0xFF], .jpeg),
        (Array("GIF87a".utf8), .gif), (Array("GIF89a".utf8), .gif),
        ([0x49, 0x49, 0x2A, 0], .tiff), ([0x4D, 0x4D, 0, 0x2A], .tiff),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
        // ELF; Mach-O of both orders and of several machines, which is Java's sign too; a shortcut of Windows.
        ([0x7F, 0x45, 0x4C, 0x46], .executable),
        ([0xFE, 0xED, 0xFA, 0xCE], .executable), ([0xFE, 0xED, 0xFA, 0xCF], .executable),
        ([0xCE, 0xFA, 0xED, 0xFE], .executable), ([0xCF, 0xFA, 0xED, 0xFE], .executable),
        ([0xCA, 0xFE, 0xBA, 0xBE], .executable),
        ([0x4C, 0, 0, 0, 1, 0x14, 2, 0], .executable),
    ]

    /// `#!` and a path, also behind a byte order mark; the rest may be anything.
    private static func isScript(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard bytes[start...].starts(with: "#!".utf8) else { return false }
        return bytes[(start + 2)...].first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "/")
    }

    /// ISO/IEC 23008-12: brands of pictures in HEVC; `mif1` alone says any picture, so that one of the others is asked for.
    private static func isHeic(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count >= 16 else { return false }
        let size = min(bytes.count, (0..<4).reduce(0) { $0 << 8 | Int(bytes[$1]) }, 256)
        return stride(from: 8, to: size - 3, by: 4).contains { place in
            place != 12 && brands.contains(String(decoding: bytes[place..<place + 4], as: UTF8.self))
        }
    }

    private static let brands: Set<String> = ["heic", "heix", "heim", "heis", "hevc", "hevx"]

    /// Readers look for the mark in the first 1,024 bytes; what stands before it must be no program.
    private static func isPDF(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let head = bytes.prefix(1024)
        return head.indices.contains { bytes[$0] == 0x25 && bytes[$0...].starts(with: "%PDF-".utf8) }
    }

    private static func archive(_ bytes: UnsafeRawBufferPointer) -> ContentType {
        let entries = ZipEntries(bytes)
        if entries.firstStored == ContentType.odt.mediaType { return .odt }
        if entries.names.contains("[Content_Types].xml") {
            if entries.names.contains("word/document.xml") { return .docx }
            if entries.names.contains("xl/workbook.xml") || entries.names.contains("xl/workbook.bin") { return .xlsx }
        }
        return entries.names.contains("META-INF/MANIFEST.MF") ? .executable : .zip
    }
}
