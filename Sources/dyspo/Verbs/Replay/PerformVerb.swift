import ArgumentParser
import DeskModel
import Foundation
import Operations

struct PerformVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "perform", abstract: "Carry out a command as a console hands it in; for logs of commands.",
        discussion: "A console that records writes such lines. The values are those of the command's fields, as JSON.")

    @Argument(help: ArgumentHelp("The command, as the journal names it.", valueName: "command"))
    var command: String
    @Argument(help: ArgumentHelp("Its values as JSON; - for the standard input.", valueName: "json"))
    var values = "-"
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard let kind = CommandCatalogue.kind(named: command) else {
            throw Refusal.desk(.notFound(.command, key: command))
        }
        let text = values == "-" ? try UserFile.read("-") : Data(values.utf8)
        try session.report(try Self.command(kind, text))
    }

    private static func command<Kind: Command>(_: Kind.Type, _ text: Data) throws -> any Command {
        do {
            return try JSONDecoder().decode(Kind.self, from: text)
        } catch {
            throw Failure.option(
                "json", .notJSON(english: "\(Kind.name) has other fields.", polish: "\(Kind.name) ma inne pola."))
        }
    }
}
