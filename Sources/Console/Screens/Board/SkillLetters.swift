import ServiceModel

/// One letter for every skill, so that a technician's skills fit into a narrow column: `EG-M`.
struct SkillLetters: Sendable {
    private(set) var codes: [String] = []
    private var letters: [String: Character] = [:]

    init(_ skills: [Skill]) {
        var taken: Set<Character> = []
        for skill in skills {
            let wanted = skill.code.uppercased().filter { $0.isLetter && $0.isASCII } + "0123456789"
            guard let letter = wanted.first(where: { !taken.contains($0) }) else { continue }
            taken.insert(letter)
            letters[skill.code] = letter
            codes.append(skill.code)
        }
    }

    /// The letter of a skill, or of a requirement with its level, such as `SEP G1:2`.
    func letter(of code: String) -> Character {
        letters[code] ?? letters[String(code.prefix { $0 != ":" })] ?? "?"
    }

    /// As many skills as there are columns. Where there are more, those come first that what waits asks for.
    func columns(_ count: Int, asked: Set<String> = []) -> SkillColumns {
        SkillColumns(skills: shown(count, asked).map { (code: $0, letter: letters[$0] ?? "?") })
    }

    private func shown(_ columns: Int, _ asked: Set<String>) -> [String] {
        guard codes.count > columns else { return codes }
        let wanted = codes.filter(asked.contains)
        let chosen = Set((wanted + codes.filter { !asked.contains($0) }).prefix(columns))
        return codes.filter(chosen.contains)
    }

    /// The skill of a requirement, without its level.
    func code(of requirement: String) -> String? {
        if letters[requirement] != nil { return requirement }
        let code = String(requirement.prefix { $0 != ":" })
        return letters[code] == nil ? nil : code
    }

    func list(_ codes: [String]) -> String { String(codes.map(letter)) }
}
