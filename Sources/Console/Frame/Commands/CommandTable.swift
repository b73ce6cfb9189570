package import ServiceModel
import TermCanvas

/// The one list of what can be done at the console, with the keys.
package struct CommandTable: Sendable {
    package let commands: [ConsoleCommand]
    /// Those that lead to a screen that is there.
    let screens: [ConsoleCommand]
    /// Where keys can land.
    package let places: [Place]
    private let byKey: [Slot: Int]
    /// Most useful first.
    private let hintsByPlace: [Place: [ConsoleCommand]]

    private struct Slot: Hashable {
        var place: Place
        var keys: KeySequence
    }

    /// Where two commands claim a key in one place, the first wins; a test sees to it that the standard table has none.
    package init(_ commands: [ConsoleCommand], in places: [Place]) {
        self.commands = commands
        screens = commands.filter { $0.section == .screens && !$0.isAnnounced }
        self.places = places
        var byKey: [Slot: Int] = [:]
        var hints: [Place: [ConsoleCommand]] = [:]
        for place in places {
            // By index: a copy of each would be made else, for each place.
            let own = commands.indices.filter { commands[$0].places.contains(place) }
            for index in own {
                for keys in commands[index].keys where byKey[Slot(place: place, keys: keys)] == nil {
                    byKey[Slot(place: place, keys: keys)] = index
                }
            }
            hints[place] = own.filter { commands[$0].hintRank != nil }
                .sorted { (commands[$0].hintRank ?? 0) < (commands[$1].hintRank ?? 0) }.map { commands[$0] }
        }
        self.byKey = byKey
        hintsByPlace = hints
    }

    /// The keys as they come with Dyspo.
    package static let standard = CommandTable(of: .standard)

    /// What the desk as a whole can do, and what its screens bring.
    package init(of screens: ScreenTable) {
        let (desk, others) = (screens.ofTheDesk, screens.others)
        let hasPages = others.contains { $0 is any PageFolding }
        let own = others.compactMap(\.opening) + others.flatMap(\.commands) + sharedListCommands
        let shared = planCommands + newsCommands + vantageCommands + deskCommands + wholeCommands
        self.init(
            movingCommands + orderCommands + formCommands + longWorkCommands + filterCommands + own
                + (hasPages ? pageCommands : [])
                + dispatchCommands + markCommands + desk.flatMap(\.commands) + queueCommands + shared
                + desk.compactMap(\.opening) + announcedCommands,
            in: screens.places + [.review])
    }

    func command(for keys: KeySequence, in place: Place) -> ConsoleCommand? {
        byKey[Slot(place: place, keys: keys)].map { commands[$0] }
    }

    /// Those that `g` leads to in a place.
    func afterG(in place: Place) -> [ConsoleCommand] {
        commands.filter { $0.places.contains(place) && $0.keys.contains { $0.isAfterG } }
    }

    /// Those for the hint bar of a place, most useful first.
    func hints(in place: Place) -> [ConsoleCommand] { hintsByPlace[place] ?? [] }

    /// The headings of the help, in their order.
    var sections: [Section] {
        var seen: Set<Section> = []
        return commands.map(\.section).filter { seen.insert($0).inserted }.sorted { $0.rank < $1.rank }
    }

    /// The table of keys as Markdown, for the handbook.
    package func markdown(_ language: Language) -> String {
        var lines: [String] = []
        for section in sections {
            let members = commands.filter { $0.section == section }
            lines += [
                "### " + section.title(language), "", language("| key | what it does |", "| klawisz | co robi |"),
            ]
            lines.append("|---|---|")
            lines += members.map { "| \(Self.code($0.keyText)) | \(Self.explanation($0, language)) |" }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    private static func explanation(_ command: ConsoleCommand, _ language: Language) -> String {
        let sentence = command.sentence(language)
        return command.isAnnounced ? sentence + language(" (not yet)", " (jeszcze nie)") : sentence
    }

    /// In Markdown's code marks, with the one sign that would end a table's cell escaped.
    private static func code(_ keys: String) -> String {
        "`" + keys.replacing("|", with: "\\|") + "`"
    }
}
