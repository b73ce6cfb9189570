import Foundation

/// Bytes that are text: UTF-8, UTF-16 with its mark, or Polish of one byte a character, without control characters.
struct PlainText {
    /// The beginning, which says what kind of text it is; of letters beyond ASCII only that they are some.
    private let head: Substring
    /// Whether the head is all there is.
    private let isWhole: Bool

    private static let limit = 1 << 16

    init?(_ bytes: UnsafeRawBufferPointer) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard bytes.count.isMultiple(of: 2), let text = String(data: Data(bytes), encoding: .utf16),
                text.unicodeScalars.allSatisfy({ $0.value > 127 || Self.isPrinted(UInt8($0.value)) })
            else { return nil }
            head = text.prefix(Self.limit)
            isWhole = head.endIndex == text.endIndex
            return
        }
        let content = UnsafeRawBufferPointer(rebasing: bytes[(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)...])
        guard content.allSatisfy(Self.isPrinted),
            String(validating: content, as: UTF8.self) != nil || SingleByteText.guess(content) != nil
        else { return nil }
        head = Substring(String(decoding: content.prefix(Self.limit), as: UTF8.self))
        isWhole = content.count <= Self.limit
    }

    private static func isPrinted(_ byte: UInt8) -> Bool {
        byte >= 0x20 ? byte != 0x7F : (0x09...0x0D).contains(byte) && byte != 0x0B
    }

    private var start: String {
        String(head.prefix(1024)).lowercased().trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Batch files of Windows, and what a Linux desktop starts.
    var isScript: Bool { start.hasPrefix("@echo off") || start.hasPrefix("[desktop entry]") }

    var isPage: Bool {
        start.hasPrefix("<") && ["<!doctype html", "<html", "<head", "<body"].contains { start.contains($0) }
    }

    /// Whether every line, of the first ones, has as many separators as the first, of which none is followed by a space as
    /// in prose.
    var isTable: Bool {
        var lines = head.split(whereSeparator: \.isNewline)
        if !isWhole { lines = lines.dropLast() }
        guard lines.count >= 2 else { return false }
        return ([";", "\t", ","] as [Character]).contains { separator in
            let counts = lines.prefix(50).map { Self.count(separator, $0) }
            return counts[0] > 0 && counts.allSatisfy { $0 == counts[0] }
        }
    }

    /// Outside quotes; 0 when it separates words rather than fields.
    private static func count(_ separator: Character, _ line: Substring) -> Int {
        var count = 0
        var isQuoted = false
        var isAfter = false
        for character in line {
            if character == "\"" { isQuoted.toggle() }
            if isAfter && character == " " { return 0 }
            isAfter = character == separator && !isQuoted
            if isAfter { count += 1 }
        }
        return count
    }
}
