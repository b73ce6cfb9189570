package import ServiceModel
import TermCanvas

/// The one list of what can be done at the console, with the keys.
package struct CommandTable: Sendable {
    package let commands: [ConsoleCommand]
    /// Those that lead to a screen that is there.
    let screens: [ConsoleCommand]
    private let byKey: [Slot: Int]
    /// Those with a place in the hint bar, most useful first.
    private let hinted: [ConsoleCommand]

    private struct Slot: Hashable {
        var place: Int
        var keys: KeySequence
    }

    /// Where two commands claim a key in one place, the first wins; a test sees to it that the standard table has none.
    package init(_ commands: [ConsoleCommand]) {
        self.commands = commands
        screens = commands.filter { $0.section == .screens && !$0.isAnnounced }
        hinted = commands.filter { $0.hintRank != nil }.sorted { ($0.hintRank ?? 0) < ($1.hintRank ?? 0) }
        var byKey: [Slot: Int] = [:]
        for (index, command) in commands.enumerated() {
            for place in Self.single where command.places.contains(place) {
                for keys in command.keys where byKey[Slot(place: place.rawValue, keys: keys)] == nil {
                    byKey[Slot(place: place.rawValue, keys: keys)] = index
                }
            }
        }
        self.byKey = byKey
    }

    static let single: [Places] = [
        .board, .queue, .detail, .peek, .moving, .review, .list, .day, .movingDay, .map, .movingMap,
    ]

    /// The keys as they come with Dyspo.
    package static let standard = CommandTable(
        movingCommands + orderCommands + formCommands + filterCommands + listCommands + dispatchCommands + markCommands
            + boardCommands
            + dayCommands
            + mapCommands
            + queueCommands
            + planCommands
            + newsCommands
            + deskCommands
            + wholeCommands
            + screenCommands)

    func command(for keys: KeySequence, in place: Places) -> ConsoleCommand? {
        byKey[Slot(place: place.rawValue, keys: keys)].map { commands[$0] }
    }

    /// Those that `g` leads to in a place.
    func afterG(in place: Places) -> [ConsoleCommand] {
        commands.filter { $0.places.contains(place) && $0.keys.contains { $0.isAfterG } }
    }

    /// Those for the hint bar of a place, most useful first.
    func hints(in place: Places) -> [ConsoleCommand] {
        hinted.filter { $0.places.contains(place) }
    }

    /// The table of keys as Markdown, for the handbook.
    package func markdown(_ language: Language) -> String {
        var lines: [String] = []
        for section in ConsoleCommand.Section.allCases {
            let members = commands.filter { $0.section == section }
            if members.isEmpty { continue }
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
