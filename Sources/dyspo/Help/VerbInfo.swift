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
    private let superCommands: [String]?

    /// The whole command line.
    static func root() throws -> VerbInfo {
        struct Document: Decodable { let command: VerbInfo }
        return try JSONDecoder().decode(Document.self, from: Data(Dyspo._dumpHelp().utf8)).command
    }

    /// Its verbs when it is a group, without those that are hidden or the parser's own.
    var verbs: [VerbInfo] { (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" } }

    var shown: [ArgumentInfo] { (arguments ?? []).filter(\.shouldDisplay) }

    /// `dyspo order new`.
    var words: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

    /// The verb that these words lead to, as far as they lead.
    func verb(at words: some Sequence<String>) -> VerbInfo {
        var found = self
        for word in words {
            guard let next = found.verbs.first(where: { $0.commandName == word }) else { break }
            found = next
        }
        return found
    }

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
