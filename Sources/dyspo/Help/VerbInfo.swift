import ArgumentParser
import Foundation
import ServiceModel

/// A verb as argument-parser describes it. Help, handbook and manual page are all made from this one tree, so that no
/// verb is ever listed by hand.
struct VerbInfo: Decodable, Equatable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    private let subcommands: [VerbInfo]?
    private let arguments: [ArgumentInfo]?
    private let shouldDisplay: Bool?
    /// The words in front of its name, `dyspo` first.
    private var superCommands: [String]?

    /// The whole command line.
    static func root() throws -> VerbInfo { try VerbInfo(Dyspo.self) }

    /// The verb or group that these words lead to, as far as they lead, with what is below it. All the rest of the command line
    /// would take a hundred times as long, and a mistake is told at once.
    static func leading(by words: some Sequence<String>) throws -> VerbInfo {
        var path: [any ParsableCommand.Type] = [Dyspo.self]
        for word in words {
            let verbs = path[path.count - 1].configuration.subcommands
            guard let next = verbs.first(where: { $0._commandName == word && $0.configuration.shouldDisplay }) else {
                break
            }
            path.append(next)
        }
        var found = try VerbInfo(path[path.count - 1])
        found.superCommands = path.dropLast().map { $0._commandName }
        return found
    }

    /// Options that every verb has, as ``everywhere`` finds them in the whole command line.
    static func shared() throws -> [ArgumentInfo] { try VerbInfo(AnyVerb.self).shown }

    private init(_ verb: any ParsableCommand.Type) throws {
        struct Document: Decodable { let command: VerbInfo }
        self = try JSONDecoder().decode(Document.self, from: Data(verb._dumpHelp().utf8)).command
    }

    /// Its verbs when it is a group, without those that are hidden or the parser's own.
    var verbs: [VerbInfo] { (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" } }

    var shown: [ArgumentInfo] { (arguments ?? []).filter(\.shouldDisplay) }

    /// `dyspo order new`.
    var words: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

    /// Itself and all below, in the order of the definitions.
    var all: [VerbInfo] { [self] + verbs.flatMap(\.all) }

    /// Options that every verb has, which pages tell once.
    var everywhere: [ArgumentInfo] {
        let leaves = all.filter { $0.verbs.isEmpty }
        guard let first = leaves.first else { return [] }
        return first.shown.filter { option in
            option.kind != .positional && leaves.allSatisfy { $0.shown.contains { $0.isSame(as: option) } }
        }
    }
}
