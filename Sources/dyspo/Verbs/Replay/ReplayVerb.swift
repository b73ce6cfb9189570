import ArgumentParser
import DeskModel
import Files
import Foundation
import Interchange
import ServiceModel
import Storage

struct ReplayVerb: StoreLeaving {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Run a log of commands against a fresh store; for reports of faults.",
        discussion: "The log is a text of dyspo command lines; --record and DYSPO_RECORD write one. Behind #= stands "
            + "what came of the line above: exit code and first line said. At the first line of which something else "
            + "comes the replay stops with exit code 1. The store is made by the log's first lines or, with --from, by a "
            + "backup.")

    @Argument(help: "The log; - for the standard input.")
    var log: String
    @Option(help: ArgumentHelp("Begin with this backup.", valueName: "file"))
    var from: String?
    @Flag(help: "Go on behind a difference.")
    var keepGoing = false
    @OptionGroup var shared: SharedOptions

    func run() throws {
        try shared.reporting(in: Self.self) { surroundings in
            guard surroundings.environment[ReplayPlace.mark] == nil else {
                throw Failure.refused(
                    english: "A log replays no other log, and not itself.",
                    polish: "Log nie odtwarza innego logu ani samego siebie.")
            }
            let commands = try read()
            let place = try ReplayPlace(shared.store, surroundings)
            defer { place.end() }
            if let from { try place.begin(with: URL(fileURLWithPath: from).path) }
            let output = Output(shared, surroundings)
            let language = shared.lang ?? surroundings.language
            var lines: [ReplayedLine] = []
            for (index, command) in commands.enumerated() {
                output.progress("\(index + 1)/\(commands.count)")
                lines.append(try place.run(command))
                if lines.last?.isSame == false, !keepGoing { break }
            }
            output.progress("")
            try output.answer(.array(lines.map(\.json)), ReplayedLine.table(lines, language))
            try conclude(lines, of: commands.count, output, language)
        }
    }

    private func read() throws -> [LoggedCommand] {
        let bytes = try UserFile.read(log)
        do throws(CommandLogFault) {
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw CommandLogFault(line: 1, .noText)
            }
            let commands = try CommandLog(text).commands
            if let other = commands.first(where: \.namesStore) {
                throw CommandLogFault(line: other.line, .namesStore)
            }
            return commands
        } catch {
            throw error.failure
        }
    }

    private func conclude(
        _ lines: [ReplayedLine], of count: Int, _ output: Output, _ language: Language
    ) throws {
        let others = lines.filter { $0.isSame == false }
        guard let first = others.first else {
            let told = lines.count { $0.isSame == true }
            return output.message(
                language(
                    "\(count) \(count == 1 ? "command" : "commands"), \(told) with an outcome to compare: "
                        + "all as the log says.",
                    "Poleceń: \(count), z wynikiem do porównania: \(told). Wszystko jak w logu."))
        }
        let rest = count - lines.count
        let left = rest > 0 ? language(" \(rest) were not run.", " Nie wykonano: \(rest).") : ""
        let sentence = language(
            "Line \(first.command.line) came out otherwise: \(first.outcome.text)",
            "Wiersz \(first.command.line) dał inny wynik: \(first.outcome.text)")
        Output.complain(sentence + left)
        throw ExitStatus.refused
    }
}
