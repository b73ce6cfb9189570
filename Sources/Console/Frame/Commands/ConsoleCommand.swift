package import DeskModel
package import ServiceModel
import TermCanvas

/// What a person can do at the console. The one table of these feeds the keys, the hint bar, the help and the README.
package struct ConsoleCommand: Sendable {
    /// Such as `board.next-week`; what a user's key file names.
    package let id: String
    package let keys: [KeySequence]
    /// One or two words for the hint bar.
    package let hint: Phrase
    /// Other words of both languages by which people look for it.
    package let synonyms: [String]
    /// What it does, as a sentence without a full stop.
    package let sentence: Phrase
    package let section: Section
    package let places: Places
    /// It means the order or the visit under the cursor.
    let actsOnSelection: Bool
    /// `u` cannot take it back.
    package let isDangerous: Bool
    /// A later version will be able to do it.
    package let isAnnounced: Bool
    /// Where in the hint bar it stands, small numbers first; `nil` leaves it to the help.
    package let hintRank: Int?
    /// How the hint bar names the keys; `nil` for the first key.
    let hintKeys: String?
    /// What the role of whoever presses the key has to allow; `nil` for looking.
    package let needs: Permission?
    /// From where it can be done; `nil` for looking, which can be done from everywhere.
    package let reach: CommandReach?
    /// Why it cannot be done now; `nil` when it can. From where one looks comes first, then the role.
    package let obstacle: @Sendable (ConsoleState) -> Phrase?
    /// It changes what is marked, or else what is under the cursor.
    var changesSelection: Bool { actsOnSelection && needs != nil }
    /// Called only without an obstacle, with the key that was pressed last.
    let run: @Sendable (inout ConsoleState, Key) -> [Effect]

    init(
        _ id: String, _ keys: String, hint: Phrase, also synonyms: String = "", _ sentence: Phrase, section: Section,
        in places: Places,
        isDangerous: Bool = false, isAnnounced: Bool = false, hintRank: Int? = nil, hintKeys: String? = nil,
        needs: Permission? = nil, reach: CommandReach? = nil, actsOnSelection: Bool = false,
        unless obstacle: @escaping @Sendable (ConsoleState) -> Phrase? = { _ in nil },
        run: @escaping @Sendable (inout ConsoleState, Key) -> [Effect]
    ) {
        self.id = id
        self.keys = keys.split(separator: " ").compactMap { KeySequence(named: String($0)) }
        self.hint = hint
        self.synonyms = synonyms.split(separator: " ").map(String.init)
        self.sentence = sentence
        self.section = section
        self.places = places
        let meansIt =
            switch section.meaningSelection {
            case .all: true
            case .thoseThatWrite: needs != nil
            case .none: false
            }
        self.actsOnSelection = actsOnSelection || meansIt
        self.isDangerous = isDangerous
        self.isAnnounced = isAnnounced
        self.hintRank = hintRank
        self.hintKeys = hintKeys
        self.needs = needs
        let reach = reach ?? needs.map { CommandReach($0) }
        self.reach = reach
        self.obstacle = { state in
            reach.flatMap { state.vantageObstacle(to: $0) } ?? needs.flatMap { state.roleObstacle(to: $0) }
                ?? obstacle(state)
        }
        self.run = run
    }

    /// The same command with other keys.
    init(_ command: ConsoleCommand, keys: [KeySequence], hint: Phrase? = nil) {
        id = command.id
        self.keys = keys
        self.hint = hint ?? command.hint
        synonyms = command.synonyms
        sentence = command.sentence
        section = command.section
        places = command.places
        actsOnSelection = command.actsOnSelection
        isDangerous = command.isDangerous
        isAnnounced = command.isAnnounced
        hintRank = keys.isEmpty ? nil : command.hintRank
        hintKeys = nil
        needs = command.needs
        reach = command.reach
        obstacle = command.obstacle
        run = command.run
    }

    /// The same command as the hint bar names it at the moment.
    func hinting(_ hint: Phrase) -> ConsoleCommand {
        ConsoleCommand(self, keys: keys, hint: hint)
    }

    /// How help and hints write the keys: `1-9`, `Enter Space`.
    package var keyText: String {
        let names = keys.map(\.description)
        if names.count == 9, names.first == "1", names.last == "9" { return "1-9" }
        return names.joined(separator: " ")
    }
}
