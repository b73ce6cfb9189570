/// A terminal colour.
package enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// One of the 16 colours of the terminal's palette: 0-7 normal, 8-15 bright.
    case palette(UInt8)
    /// One of xterm's 256 colours: 16-231 a 6×6×6 cube, 232-255 greys; 0-15 are the palette.
    case indexed(UInt8)
    case rgb(red: UInt8, green: UInt8, blue: UInt8)

    /// The palette's colours by the names themes use, in the terminal's order.
    package static let paletteNames = [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
        "bright-black", "bright-red", "bright-green", "bright-yellow",
        "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
    ]

    /// Reads `default`, one of `paletteNames`, a number from 0 to 255, or `#rrggbb`; `nil` when it is none of them.
    package init?(_ text: String) {
        if text == "default" {
            self = .standard
        } else if let index = Color.paletteNames.firstIndex(of: text) {
            self = .palette(UInt8(index))
        } else if text.first == "#" {
            let digits = text.dropFirst()
            guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
                return nil
            }
            self = .rgb(
                red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
        } else if text.allSatisfy(\.isNumber), let index = UInt8(text) {
            self = .indexed(index)
        } else {
            return nil
        }
    }
}
