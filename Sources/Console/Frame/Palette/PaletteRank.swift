import DeskModel

/// How well an entry fits what was typed, best first.
enum PaletteRank: Int, CaseIterable {
    /// All words begin a word of the sentence.
    case sentence
    /// They begin a word of it, of a hint or of a synonym.
    case anyWord
    /// They stand in it somewhere.
    case inside

    init?(_ words: [SearchWord], _ sentence: SearchText, _ text: SearchText) {
        guard words.allSatisfy(text.contains) else { return nil }
        self =
            words.allSatisfy(sentence.hasWord(beginning:))
            ? .sentence : words.allSatisfy(text.hasWord(beginning:)) ? .anyWord : .inside
    }
}
