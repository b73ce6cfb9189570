import ArgumentParser
import Foundation
import Interchange
import ServiceModel

/// One run of the program: finds the verb, lets it work, and turns what went wrong into a sentence and an exit code.
struct Invocation {
    let surroundings: Surroundings

    func run(_ raw: [String]) -> ExitStatus {
        let arguments = ArgumentOrder.verbFirst(raw)
        let language = Self.language(raw) ?? surroundings.language
        if arguments.first == "help" { return showHelp(Self.words(arguments.dropFirst()), language) }
        if let mistake = VerbMistake(arguments, root: Dyspo.self) {
            Output.complain(mistake.sentence(language))
            Output.complain(usageOf: mistake.group, language)
            return usage(raw, "unknown-verb", mistake.sentence(language))
        }
        if lacksVerb(arguments) {
            let sentence = language("A verb is missing.", "Brakuje polecenia.")
            Output.complain(sentence)
            Output.complain(usageAt: arguments, language)
            return usage(raw, "no-verb", sentence)
        }
        do {
            var command = try parse(arguments)
            let recorder = CommandRecorder(GivenOption.value("--record", in: arguments), surroundings.environment)
            if let recorder, !(command is any StoreLeaving) {
                return RecordedRun(recorder: recorder, surroundings: surroundings).run(arguments, language)
            }
            do {
                try command.run()
            } catch is CleanExit {
                // A group such as `order` without its verb.
                Output.complain(try help(arguments, language))
                return usage(raw, "no-verb", language("A verb is missing.", "Brakuje polecenia."))
            }
            return .done
        } catch let status as ExitStatus {
            return status
        } catch {
            return explain(error, arguments, language, raw)
        }
    }

    /// `-1` where a quantity is awaited is a quantity, which is told to be wrong, and no option.
    private func parse(_ arguments: [String]) throws -> any ParsableCommand {
        // A start of the console does not wait for the tree of all verbs; what it does not understand, the tree explains.
        if arguments.first == "board", let board = try? BoardVerb.parse(Array(arguments.dropFirst())) { return board }
        do {
            return try Dyspo.parseAsRoot(arguments)
        } catch {
            guard UsageMistake.field(Dyspo.message(for: error)) == "quantity",
                let command = try? Dyspo.parseAsRoot(arguments.map(Self.asValue))
            else { throw error }
            return command
        }
    }

    /// A number below nothing with a minus that begins no option.
    private static func asValue(_ word: String) -> String {
        word.wholeMatch(of: #/-\d+([.,]\d+)?/#) == nil ? word : "\u{2212}" + word.dropFirst()
    }

    /// `order --json`: a group with nothing behind it but options that every verb has.
    private func lacksVerb(_ arguments: [String]) -> Bool {
        var current: any ParsableCommand.Type = Dyspo.self
        var rest = arguments[...]
        while let next = current.configuration.subcommands.first(where: { $0._commandName == rest.first }) {
            current = next
            rest = rest.dropFirst()
        }
        guard !current.configuration.subcommands.isEmpty, current.configuration.defaultSubcommand == nil,
            rest.contains("--json")
        else { return false }
        while let option = rest.first, option.hasPrefix("-"), !["--help", "-h", "--version", "--"].contains(option) {
            rest = rest.dropFirst(ArgumentOrder.withValue.contains(option) ? 2 : 1)
        }
        return rest.isEmpty
    }

    /// What the parser has against the arguments: with `--json` a document too, as every failure.
    private func usage(_ raw: [String], _ code: String, _ message: String, field: String? = nil) -> ExitStatus {
        guard raw.prefix(while: { $0 != "--" }).contains("--json") else { return .usage }
        let report = FailureReport(code: code, message: message, field: field)
        // The code tells, even where the document does not arrive.
        _ = show(report.json.document(), .english)
        return .usage
    }

    /// Help goes to the output, mistakes with the usage to the errors.
    private func explain(
        _ error: any Error, _ arguments: [String], _ language: Language, _ raw: [String]
    ) -> ExitStatus {
        guard Dyspo.exitCode(for: error).isSuccess else {
            let english = Dyspo.message(for: error)
            let sentence = UsageMistake.sentence(english, language)
            Output.complain(sentence)
            Output.complain(usageAt: arguments, language)
            return usage(raw, "usage", sentence, field: UsageMistake.field(english))
        }
        let own = arguments.prefix { $0 != "--" }
        if own.contains(where: { ["--help", "-h"].contains($0) }) { return showHelp(own, language) }
        // Completion scripts, the version.
        return show(Dyspo.fullMessage(for: error), language)
    }

    private func show(_ text: String, _ language: Language) -> ExitStatus {
        do {
            try Output.print(Data((text + "\n").utf8))
            return .done
        } catch {
            error.sentence(language).map(Output.complain)
            return error.status
        }
    }

    /// Words that lead to no verb are a mistake.
    private func showHelp(_ path: some Sequence<String>, _ language: Language) -> ExitStatus {
        let path = Array(path)
        if let mistake = VerbMistake(path, root: Dyspo.self) {
            Output.complain(mistake.sentence(language))
            return .usage
        }
        do {
            return show(try help(path, language), language)
        } catch {
            return explain(error, [], language, [])
        }
    }

    private func help(_ path: [String], _ language: Language) throws -> String {
        try HelpPage(path, language).text(width: surroundings.columns)
    }

    /// The words that name a verb, without the options behind them.
    private static func words(_ arguments: some Sequence<String>) -> [String] {
        Array(arguments.prefix { !$0.hasPrefix("-") })
    }

    /// Needed before the arguments are understood, for sentences about what is wrong with them.
    private static func language(_ arguments: [String]) -> Language? {
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
            if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
        }
        return nil
    }
}
