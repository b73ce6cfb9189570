package import ServiceModel

/// Why a branch cannot be called so.
package enum BranchNameFault: Error, Hashable, Sendable {
    case empty
    case tooLong(Int)
    case slash
    case leadingDot
    case leadingHyphen
    /// A sign that nobody sees, by its number.
    case control(UInt32)
    /// Any other sign that has no place in a name.
    case letter(String)

    /// A full sentence.
    package func sentence(_ language: Language) -> String {
        switch self {
        case .empty: language("A branch needs a name.", "Wariant musi mieć nazwę.")
        case .tooLong(let count):
            language(
                "A branch's name has at most \(BranchName.most) letters, not \(count).",
                "Nazwa wariantu ma najwyżej \(BranchName.most) znaków, nie \(count).")
        case .slash: language("A name cannot contain /.", "Nazwa nie może zawierać /.")
        case .leadingDot: language("A name cannot begin with a dot.", "Nazwa nie może zaczynać się od kropki.")
        case .leadingHyphen: language("A name cannot begin with a hyphen.", "Nazwa nie może zaczynać się od łącznika.")
        case .control(let number):
            language(
                "A name cannot contain signs that nobody sees (U+\(Self.hexadecimal(number))).",
                "Nazwa nie może zawierać niewidocznych znaków (U+\(Self.hexadecimal(number))).")
        case .letter(let letter):
            language(
                "A name has letters, digits, blanks, hyphens, dots and underlines, no \(letter).",
                "Nazwa składa się z liter, cyfr, odstępów, łączników, kropek i podkreśleń, bez \(letter).")
        }
    }

    private static func hexadecimal(_ number: UInt32) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
