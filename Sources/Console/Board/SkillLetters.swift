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

    /// Those of the first `columns` skills that are held, a dash for the others.
    func column(held: [String], columns: Int) -> String {
        String(codes.prefix(columns).map { held.contains($0) ? letters[$0] ?? "?" : "-" })
    }

    func list(_ codes: [String]) -> String { String(codes.map(letter)) }
}
