import DeskModel
package import ServiceModel
package import TermCanvas

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
    /// Why it cannot be done now; `nil` when it can. The role comes first.
    package let obstacle: @Sendable (ConsoleState) -> Phrase?
    /// Called only without an obstacle, with the key that was pressed last.
    let run: @Sendable (inout ConsoleState, Key) -> [Effect]

    init(
        _ id: String, _ keys: String, hint: Phrase, also synonyms: String = "", _ sentence: Phrase, section: Section,
        in places: Places,
        isDangerous: Bool = false, isAnnounced: Bool = false, hintRank: Int? = nil, hintKeys: String? = nil,
        needs: Permission? = nil,
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
        self.isDangerous = isDangerous
        self.isAnnounced = isAnnounced
        self.hintRank = hintRank
        self.hintKeys = hintKeys
        self.needs = needs
        self.obstacle = { state in needs.flatMap { state.roleObstacle(to: $0) } ?? obstacle(state) }
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
        isDangerous = command.isDangerous
        isAnnounced = command.isAnnounced
        hintRank = keys.isEmpty ? nil : command.hintRank
        hintKeys = nil
        needs = command.needs
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

    /// The headings of the help.
    package enum Section: String, CaseIterable, Sendable {
        case moving, order, marks, board, day, map, queue, lists, plan, desk, screens

        package var title: Phrase {
            switch self {
            case .moving: Phrase("An order in hand", "Zlecenie w ręku")
            case .order: Phrase("Orders", "Zlecenia")
            case .marks: Phrase("Marks", "Zaznaczanie")
            case .board: Phrase("Getting about", "Poruszanie się")
            case .day: Phrase("Day", "Dzień")
            case .map: Phrase("Map", "Mapa")
            case .queue: Phrase("Queue", "Kolejka")
            case .lists: Phrase("Orders and agenda", "Zlecenia i zadania")
            case .plan: Phrase("Plan", "Plan")
            case .desk: Phrase("Desk", "Konsola")
            case .screens: Phrase("Screens", "Ekrany")
            }
        }
    }
}

/// Where keys land; a command names all places in which it means the same.
package struct Places: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    package static let board = Places(rawValue: 1)
    package static let queue = Places(rawValue: 2)
    package static let detail = Places(rawValue: 4)
    package static let peek = Places(rawValue: 8)
    /// An order is in hand.
    package static let moving = Places(rawValue: 16)
    /// A plan waits to be accepted.
    package static let review = Places(rawValue: 32)
    /// A screen that is one list.
    package static let list = Places(rawValue: 64)
    /// A day of the team, hour by hour; and the same with an order in hand.
    package static let day = Places(rawValue: 128)
    package static let movingDay = Places(rawValue: 256)
    /// The map; and the same with an order in hand.
    package static let map = Places(rawValue: 512)
    package static let movingMap = Places(rawValue: 1024)
    package static let panes: Places = [.board, .queue, .detail, .peek]
    /// Board, day and map with nothing in hand.
    package static let free: Places = [.panes, .day, .map]
    /// An order is in hand, on whatever screen.
    package static let hand: Places = [.moving, .movingDay, .movingMap]
    package static let everywhere: Places = [.panes, .hand, .day, .map, .review, .list]
}

/// A key, or `g` and a key.
package struct KeySequence: Hashable, Sendable, CustomStringConvertible {
    package var isAfterG: Bool
    package var key: Key

    package init(_ key: Key, isAfterG: Bool = false) {
        self.key = key
        self.isAfterG = isAfterG
    }

    /// Reads `m`, `Ctrl-D`, `gt`; `nil` for no key.
    package init?(named name: String) {
        if name.count == 2, name.first == "g", let key = Key.named(String(name.dropFirst())) {
            self.init(key, isAfterG: true)
        } else if let key = Key.named(name) {
            self.init(key)
        } else {
            return nil
        }
    }

    package var description: String { (isAfterG ? "g" : "") + key.description }
}
