/// Telephone numbers in any spacing.
enum EntryPhone {
    /// `+48000100808`; nine digits are Polish. `nil` when there are fewer than seven digits, or letters.
    static func normal(_ text: String) -> String? {
        let text = text.filter { !$0.isWhitespace && !"-()./".contains($0) }
        let isInternational = text.hasPrefix("+") || text.hasPrefix("00") && text.count >= 12
        let digits = isInternational ? text.drop(while: { $0 == "+" || $0 == "0" }) : text[...]
        guard (7...15).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        if isInternational { return "+" + digits }
        if digits.count == 9 { return "+48" + digits }
        return digits.count == 11 && digits.hasPrefix("48") ? "+" + digits : String(digits)
    }
}
