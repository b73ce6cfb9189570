/// The numbers of a key's sequence: `code ; modifiers : event`, as xterm and Kitty's keyboard protocol write them.
struct Numbers {
    private let fields: [[Int?]]

    /// `nil` for parameters that no key has: private ones (`? > = <`), which are answers, and intermediates.
    init?(_ parameters: String) {
        guard parameters.utf8.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
        fields =
            parameters.isEmpty
            ? []
            : parameters.split(separator: ";", omittingEmptySubsequences: false).map { field in
                field.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
            }
    }

    var count: Int { fields.count }
    var code: Int { number(0) ?? 1 }
    /// The character with Shift, where the terminal says it.
    var shifted: Int? { number(0, 1) }
    var third: Int { number(2) ?? 0 }
    /// Shift 1, Alt 2, Control 4 and so on; sent with one added.
    var modifiers: Int { max(0, (number(1) ?? 1) - 1) }
    /// Kitty's third kind of event; 1 is a press, 2 a repetition.
    var isRelease: Bool { number(1, 1) == 3 }
    /// As a key with a letter has them: nothing, or one and the modifiers.
    var isPlain: Bool { count <= 2 && code == 1 || count == 1 }

    private func number(_ field: Int, _ part: Int = 0) -> Int? {
        fields.indices.contains(field) && fields[field].indices.contains(part) ? fields[field][part] : nil
    }
}
