/// A key that sorts text by the Polish alphabet, where ą follows a and ł follows l.
func polishSortKey(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var key = ""
    for character in text.lowercased() {
        key += follows[character] ?? String(character)
    }
    return key
}

/// Accented letters as their neighbour before, with a mark that sorts behind every letter.
private let follows: [Character: String] = [
    "ą": "a\u{7F}", "ć": "c\u{7F}", "ę": "e\u{7F}", "ł": "l\u{7F}", "ń": "n\u{7F}", "ó": "o\u{7F}", "ś": "s\u{7F}",
    "ź": "z\u{7F}", "ż": "z\u{7F}\u{7F}",
]

/// The text as a search compares it: small letters, without their marks.
func searchKey(_ text: String) -> String {
    String(text.lowercased().map { plain[$0] ?? $0 })
}

private let plain: [Character: Character] = [
    "ą": "a", "ć": "c", "ę": "e", "ł": "l", "ń": "n", "ó": "o", "ś": "s", "ź": "z", "ż": "z",
]
