import ArgumentParser
import ServiceModel

/// A word stands where a verb should, and is none.
struct VerbMistake {
    let word: String
    /// The command whose verbs were meant.
    let group: any ParsableCommand.Type

    /// `nil` when the verbs are right, or what is wrong is the parser's to say.
    init?(_ arguments: [String], root: any ParsableCommand.Type) {
        var current = root
        for word in arguments {
            let verbs = current.configuration.subcommands
            if verbs.isEmpty || word.hasPrefix("-") || word == "help" { return nil }
            guard let next = verbs.first(where: { $0.name == word || $0.configuration.aliases.contains(word) }) else {
                // What a group does without a verb takes words of its own.
                if current.configuration.defaultSubcommand != nil { return nil }
                self.word = word
                group = current
                return
            }
            current = next
        }
        return nil
    }

    func sentence(_ language: Language) -> String {
        let known = group.configuration.subcommands.map { $0.name }
        let nearest = NearestWord.to(word, among: known).map {
            language(" Did you mean “\($0)”?", " Czy chodziło o „\($0)”?")
        }
        return language("There is no verb “\(word)”.", "Nie ma polecenia „\(word)”.") + (nearest ?? "")
    }
}

extension ParsableCommand {
    fileprivate static var name: String { configuration.commandName ?? _commandName }

    /// The words that lead from here to a verb; `nil` when none do.
    static func path(to verb: any ParsableCommand.Type) -> [String]? {
        if ObjectIdentifier(verb) == ObjectIdentifier(self) { return [] }
        for subcommand in configuration.subcommands {
            if let rest = subcommand.path(to: verb) { return [subcommand.name] + rest }
        }
        return nil
    }
}
