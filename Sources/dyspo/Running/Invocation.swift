import ArgumentParser
import Foundation
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
            return .usage
        }
        do {
            var command = try Dyspo.parseAsRoot(arguments)
            do {
                try command.run()
            } catch is CleanExit {
                // A group such as `order` without its verb.
                Output.complain(try help(arguments, language))
                return .usage
            }
            return .done
        } catch let status as ExitStatus {
            return status
        } catch {
            return explain(error, arguments, language)
        }
    }

    /// Help goes to the output, mistakes with the usage to the errors.
    private func explain(_ error: any Error, _ arguments: [String], _ language: Language) -> ExitStatus {
        guard Dyspo.exitCode(for: error).isSuccess else {
            Output.complain(UsageMistake.sentence(Dyspo.message(for: error), language))
            Output.complain(usageAt: arguments, language)
            return .usage
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
            return explain(error, [], language)
        }
    }

    private func help(_ path: [String], _ language: Language) throws -> String {
        try HelpPage(VerbInfo.root(), path, language).text(width: surroundings.columns)
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
