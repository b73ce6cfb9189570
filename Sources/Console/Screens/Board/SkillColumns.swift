/// The skills that have a column.
struct SkillColumns {
    let skills: [(code: String, letter: Character)]

    /// The letters of those that are held, a dash for the others.
    func text(held: [String]) -> String {
        var text = ""
        for skill in skills { text.append(held.contains(skill.code) ? skill.letter : "-") }
        return text
    }
}
