import ArgumentParser
import ServiceModel

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
            text += " (\(words.language("one of", "jedno z")): \(words.values(allValues).joined(separator: ", ")))"
        }
        if let defaultValue, !defaultValue.isEmpty, kind != .flag {
            text += " (\(words.language("default", "domyślnie")): \(words.value(defaultValue, of: allValues ?? [])))"
        }
        return text
    }
}
