/// What a filter asks of a name: to be exactly this where something is called so, else to have a word that begins so.
struct NameTest: Hashable, Sendable {
    let wanted: FoldedText
    /// Something bears exactly this name: `region:Śląsk` is not about Dolny Śląsk.
    let isWhole: Bool

    func holds(_ name: String) -> Bool { holds(FoldedText(name)) }

    func holds(_ name: FoldedText) -> Bool { isWhole ? name == wanted : name.hasWord(beginningWith: wanted) }

    /// The same of a skill that may say its level: `SEP:2`.
    func holds(skill code: FoldedText) -> Bool {
        isWhole ? code == wanted || code.hasPrefix(wanted.followed(by: ":")) : code.hasPrefix(wanted)
    }
}
