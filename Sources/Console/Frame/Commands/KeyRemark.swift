package import ServiceModel

/// What became of a choice that met another key.
package enum KeyRemark: Hashable, Sendable {
    /// The choice took a key that a command has by default.
    case taken(KeySequence, by: String, from: String)
    /// Two choices want one key in one place: neither is followed.
    case clash(KeySequence, String, String)

    package var isClash: Bool { if case .clash = self { true } else { false } }

    package func sentence(_ language: Language) -> String {
        switch self {
        case .taken(let keys, let winner, let loser):
            language("\(keys) is now \(winner), no longer \(loser).", "\(keys) to teraz \(winner), już nie \(loser).")
        case .clash(let keys, let one, let other):
            language(
                "\(keys) is claimed by \(one) and by \(other): both keep their own keys.",
                "\(keys) chcą i \(one), i \(other): oba zachowują swoje klawisze.")
        }
    }
}

extension CommandTable {
    /// The table with a user's keys: they win over the ones that come with Dyspo; where two of them clash, both
    /// commands keep the ones they came with. Choices for commands that do not exist are passed over.
    package func applying(_ choices: [KeyChoice]) -> (table: CommandTable, remarks: [KeyRemark]) {
        // A line that repeats what holds anyway, as in the file that comes with Dyspo, chooses nothing.
        let choices = choices.filter { choice in
            commands.contains { $0.id == choice.command && $0.keys != choice.keys }
        }
        if choices.isEmpty { return (self, []) }
        let clashes = clashes(among: choices)
        let clashing = Set(
            clashes.flatMap { remark in
                if case .clash(_, let one, let other) = remark { [one, other] } else { [String]() }
            })
        let followed = choices.filter { !clashing.contains($0.command) }
        let keys = Dictionary(followed.map { ($0.command, $0.keys) }, uniquingKeysWith: { _, last in last })
        var remarks = clashes
        let changed = commands.map { command -> ConsoleCommand in
            if let own = keys[command.id] { return ConsoleCommand(command, keys: own) }
            let lost = command.keys.compactMap { key in winner(of: key, over: command, keys).map { (key, $0) } }
            remarks += lost.map { .taken($0.0, by: $0.1, from: command.id) }
            return lost.isEmpty
                ? command : ConsoleCommand(command, keys: command.keys.filter { key in !lost.contains { $0.0 == key } })
        }
        return (CommandTable(changed, in: places), remarks)
    }

    private func clashes(among choices: [KeyChoice]) -> [KeyRemark] {
        var remarks: [KeyRemark] = []
        for (index, choice) in choices.enumerated() {
            for other in choices[(index + 1)...] where other.command != choice.command && meet(choice, other) {
                remarks += choice.keys.filter(other.keys.contains).map { .clash($0, choice.command, other.command) }
            }
        }
        return remarks
    }

    /// Whether the two commands are ever possible in the same place.
    private func meet(_ one: KeyChoice, _ other: KeyChoice) -> Bool {
        guard let first = places(of: one.command), let second = places(of: other.command) else { return false }
        return !first.isDisjoint(with: second)
    }

    private func places(of id: String) -> Places? { commands.first { $0.id == id }?.places }

    /// The user's command that claims a key of this one where it means something.
    private func winner(
        of key: KeySequence, over command: ConsoleCommand, _ chosen: [String: [KeySequence]]
    ) -> String? {
        commands.first { other in
            other.id != command.id && chosen[other.id]?.contains(key) ?? false
                && !other.places.isDisjoint(with: command.places)
        }?.id
    }
}
