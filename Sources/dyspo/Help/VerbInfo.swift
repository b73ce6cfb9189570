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

/// An argument, option or flag of a verb.
struct ArgumentInfo: Decodable, Equatable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable, Equatable {
        enum Kind: String, Decodable { case long, short, longWithSingleDash }
        let kind: Kind
        let name: String

        var text: String { (kind == .long ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
    let discussion: String?
    private let names: [Name]?
    private let preferredName: Name?

    /// `-q, --quiet`; empty for a positional one.
    var nameTexts: [String] { (names ?? []).map(\.text).sorted { $0.count < $1.count } }

    func isSame(as other: ArgumentInfo) -> Bool { names == other.names && kind == other.kind }

    /// `--store <path>`, `<order>`; the value in the language of `words`.
    func synopsis(_ words: HelpWords, name: String? = nil) -> String {
        let value = "<\(words(valueName ?? ""))>"
        return switch kind {
        case .positional: value
        case .flag: name ?? preferredName?.text ?? ""
        case .option: "\(name ?? preferredName?.text ?? "") \(value)"
        }
    }

    /// As it stands in a usage: in brackets when it may be left out, with dots when it may be repeated.
    func usage(_ words: HelpWords) -> String {
        let text = synopsis(words) + (isRepeating ? " ..." : "")
        return isOptional ? "[\(text)]" : text
    }

    /// What it means, which values it takes, and what is meant without it.
    func explanation(_ words: HelpWords) -> String {
        var text = [abstract, discussion].compactMap { $0 }.map { words($0) }.joined(separator: " ")
        if let allValues, kind != .flag {
            text += " (\(words.language("one of", "jedno z")): \(allValues.joined(separator: ", ")))"
        }
        if let defaultValue, !defaultValue.isEmpty, kind != .flag {
            text += " (\(words.language("default", "domyślnie")): \(defaultValue))"
        }
        return text
    }
}
