/// Characters that join their neighbours, one by one as a terminal types them: accents apart from their letters, skin
/// tones, joiners, halves of flags, selectors, syllables in pieces, and whatever else Unicode has.
package enum HostileLetters {
    private static let joining: [Unicode.Scalar] = [
        "\u{301}", "\u{307}", "\u{328}", "\u{20E3}", "\u{1F3FD}", "\u{200D}", "\u{200C}", "\u{FE0F}", "\u{FE0E}",
        "\u{1F1F5}", "\u{1F1F1}", "\u{1F469}", "\u{1F527}", "\u{2764}", "\u{1112}", "\u{1161}", "\u{11AB}", "\u{AC00}",
        "\u{E01}", "\u{E33}", "\u{E49}", "\u{915}", "\u{94D}", "\u{937}", "\u{93F}", "\u{903}", "\u{600}", "\u{E0067}",
        "\u{E007F}", "\u{1F3F4}", "\u{202E}", "\u{2028}", "\u{85}", "\r", "\n", "\t", "\u{AD}", "\u{FEFF}", "\u{115F}",
        "漢", "é", "ż", "a", " ", "1", ",",
    ]

    /// One code point.
    package static func one(_ random: inout some RandomNumberGenerator) -> Character {
        if Int.random(in: 0..<8, using: &random) == 0,
            let any = Unicode.Scalar(UInt32.random(in: 0x20..<0x30000, using: &random))
        {
            return Character(any)
        }
        return Character(joining.randomElement(using: &random)!)
    }

    package static func text(_ length: Int, _ random: inout some RandomNumberGenerator) -> String {
        var result = String.UnicodeScalarView()
        for _ in 0..<length { result.append(contentsOf: one(&random).unicodeScalars) }
        return String(result)
    }
}
