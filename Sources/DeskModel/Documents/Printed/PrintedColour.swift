/// A colour of print, each part from 0 to 255.
package struct PrintedColour: Hashable, Sendable, Codable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    /// A dark blue that is read well on white, and in grey too.
    package static let standard = PrintedColour(red: 0x16, green: 0x4A, blue: 0x76)

    private init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Of `#164A76`; `nil` for anything else, and for what would not be seen on paper.
    package init?(_ text: some StringProtocol) {
        let digits = text.drop { $0 == "#" }
        guard digits.utf8.count == 6, let value = UInt32(digits, radix: 16), !digits.hasPrefix("+") else { return nil }
        self.init(
            red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
        guard contrast >= 3 else { return nil }
    }

    package var text: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    }

    /// Against white, from 1 to 21 (WCAG 2.1, relative luminance).
    private var contrast: Double {
        func linear(_ part: UInt8) -> Double {
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : Self.power((value + 0.055) / 1.055)
        }
        let luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
        return 1.05 / (luminance + 0.05)
    }

    /// The 2.4th power between 0 and 1, near enough for a limit: the mean of the square and the cube, weighted.
    private static func power(_ value: Double) -> Double { value * value * (0.6 + 0.4 * value) }
}
