import ArgumentParser
import ServiceModel

/// One run of the program: finds the verb, lets it work, and turns what went wrong into a sentence and an exit code.
struct Invocation {
    let surroundings: Surroundings

    func run(_ raw: [String]) -> ExitStatus {
        let arguments = ArgumentOrder.verbFirst(raw)
        let language = Self.language(arguments) ?? surroundings.language
        if let mistake = VerbMistake(arguments, root: Dyspo.self) {
            Output.complain(mistake.sentence(language))
            Output.complain(usageOf: mistake.group)
            return .usage
        }
        do {
            return try perform(try Dyspo.parseAsRoot(arguments))
        } catch let status as ExitStatus {
            return status
        } catch {
            return explain(error)
        }
    }

    private func perform(_ parsed: any ParsableCommand) throws -> ExitStatus {
        var command = parsed
        do {
            try command.run()
        } catch let request as CleanExit {
            // A group such as `order` without its verb.
            Output.complain(Dyspo.fullMessage(for: request))
            return .usage
        }
        return .done
    }

    /// Help goes to the output, mistakes with the usage to the errors.
    private func explain(_ error: any Error) -> ExitStatus {
        let text = Dyspo.fullMessage(for: error)
        if Dyspo.exitCode(for: error).isSuccess {
            print(text)
            return .done
        }
        Output.complain(text)
        return .usage
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
