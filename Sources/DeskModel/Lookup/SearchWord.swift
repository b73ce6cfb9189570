import Geography

/// One word that was typed.
package struct SearchWord: Hashable, Sendable {
    /// With the blank before it.
    let bytes: [UInt8]

    /// The words of what was typed.
    package static func all(of typed: String) -> [SearchWord] {
        NameFolding.fold(typed).split(separator: " ").map { SearchWord(bytes: Array(" ".utf8) + Array($0.utf8)) }
    }

    /// The word as it was typed, without marks.
    package var text: String { String(decoding: bytes.dropFirst(), as: UTF8.self) }
}
