import CPango
import DeskModel
import ServiceModel

/// The fonts of this machine, as Pango knows them.
final class Fonts: @unchecked Sendable {
    // Pango's objects belong to nobody else: the printer lets one thread in at a time.
    let pointer: OpaquePointer
    /// Names, the best first.
    let families: String
    private var known: [Character: Bool] = [:]
    private var unknownLetters = 0

    /// Lato has the letters of Europe and figures of one width; DejaVu Sans has signs, Hebrew and Arabic beside. Where neither is
    /// there, the machine's own choice serves.
    private static let wanted = ["Lato", "DejaVu Sans"]
    /// Without these no report can be read.
    private static let probe = "AZaz09.,ĄĆĘŁŃÓŚŹŻąćęłńóśźż"
    /// Stands where a letter has no font.
    private static let box: Character = "\u{25AF}"

    init() throws(PrintFault) {
        guard let pointer = dyspo_fonts_open() else { throw .noLibrary }
        self.pointer = pointer
        families = (Self.wanted.filter { dyspo_fonts_have(pointer, $0) != 0 } + ["Sans"]).joined(separator: ",")
        // Pango names families where there are none, and draws boxes instead of letters.
        guard SetText(plain: Self.probe, TextStyle.body, self).unknown == 0 else { throw .noFonts }
    }

    deinit { dyspo_fonts_close(pointer) }

    /// A text as it can be printed: what controls a terminal is gone, and what no font has is a box.
    func printable(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x7F && $0 >= 0x20 }) { return text }
        return String(
            text.map { letter -> Character in
                guard let scalar = letter.unicodeScalars.first else { return letter }
                switch scalar.value {
                // Latin letters with all their accents: every family that is asked for has them.
                case 0x20...0x7E, 0xA0...0x17F: return letter.unicodeScalars.count == 1 ? letter : judged(letter)
                case 0x0A: return letter
                case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: return " "
                // Directions that are switched by hand, marks of a file's beginning.
                case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return "\u{200B}"
                default: return judged(letter)
                }
            })
    }

    private func judged(_ letter: Character) -> Character {
        let isKnown =
            known[letter]
            ?? {
                let isPrivate = letter.unicodeScalars.contains {
                    (0xE000...0xF8FF).contains($0.value) || $0.value == 0xFFFD
                }
                let has = !isPrivate && SetText(plain: String(letter), TextStyle.body, self).unknown == 0
                known[letter] = has
                return has
            }()
        if isKnown { return letter }
        unknownLetters += 1
        return letter == Self.box || judged(Self.box) != Self.box ? "?" : Self.box
    }

    /// What could not be printed since this was last asked.
    func takeWarnings() -> [PrintWarning] {
        defer { unknownLetters = 0 }
        return unknownLetters == 0 ? [] : [.unknownLetters(unknownLetters)]
    }
}
