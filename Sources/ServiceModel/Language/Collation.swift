/// A key that sorts text by the Polish alphabet, where ą follows a and ł follows l. Case does not matter.
package func polishSortKey(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var key = ""
    for character in text.lowercased() {
        key += follows[character] ?? String(character)
    }
    return key
}

/// Values in the order of the Polish alphabet; equal names stay in the order they had.
package func byPolishName<Value>(_ values: some Sequence<Value>, _ name: (Value) -> String) -> [Value] {
    values.enumerated().map { (key: polishSortKey(name($1)), index: $0, value: $1) }
        .sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.value)
}

/// Accented letters as their neighbour before, with a mark that sorts behind every letter.
private let follows: [Character: String] = [
    "ą": "a\u{7F}", "ć": "c\u{7F}", "ę": "e\u{7F}", "ł": "l\u{7F}", "ń": "n\u{7F}", "ó": "o\u{7F}", "ś": "s\u{7F}",
    "ź": "z\u{7F}", "ż": "z\u{7F}\u{7F}",
]
