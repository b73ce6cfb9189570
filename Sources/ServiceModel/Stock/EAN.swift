/// The number under a bar code.
package enum EAN {
    /// Whether it is an EAN-8 or EAN-13 with its check digit (GS1 General Specifications, 7.9).
    package static func isValid(_ text: String) -> Bool {
        let digits = text.utf8.map { Int($0) - 48 }
        guard [8, 13].contains(digits.count), digits.allSatisfy((0...9).contains) else { return false }
        let sum = digits.dropLast().reversed().enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 3 : 1) }
        return (10 - sum % 10) % 10 == digits[digits.count - 1]
    }
}
