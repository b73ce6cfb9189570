import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct BoardVerb: StoreLeaving {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "Open the console; with --plain print the board.")

    @Option(help: "Only this region.")
    var region: String?
    @Option(help: ArgumentHelp("Begin on this day; with --plain show it alone.", valueName: "day"))
    var day: String?
    @Flag(help: "Print lines instead of drawing.")
    var plain = false
    @Flag(help: "With --plain: what the map shows, in words; every route of the day, stop by stop.")
    var routes = false
    @Option(help: ArgumentHelp("The console's theme.", valueName: "name"))
    var theme: String?
    @Flag(inversion: .prefixedNo, help: "Whether the console takes the mouse (else as config.toml says).")
    var mouse: Bool?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run() throws {
        try shared.reporting(in: Self.self) { surroundings in
            if plain || shared.json {
                try DrawnOptions.refuse([
                    ("--theme", theme != nil), ("--mouse", mouse == true), ("--no-mouse", mouse == false),
                ])
            } else if routes {
                throw Failure.usage(english: "--routes needs --plain.", polish: "--routes wymaga --plain.")
            }
            let session = try open(surroundings).looking(at: past)
            defer { session.end() }
            let region = try region.map { try session.desk.region(named: $0) }
            let day = try day.map { try session.day($0) }
            if plain || shared.json {
                let board = PlainBoard(session: session, region: region, day: day)
                if routes { try board.showRoutes() } else { try board.show() }
            } else {
                try session.tellRecorder()
                try ConsoleRunner.run(
                    ConsoleOptions(session: session, region: region, day: day, theme: theme, mouse: mouse))
            }
        }
    }

    /// On a terminal a missing store is offered; elsewhere it is a fault.
    private func open(_ surroundings: Surroundings) throws -> Session {
        do {
            return try Session.open(shared, surroundings)
        } catch let fault as StoreFault {
            guard case .missing = fault, !plain, !shared.json, surroundings.inputIsTerminal,
                surroundings.outputIsTerminal
            else { throw fault }
            return try FirstStart(options: shared, surroundings: surroundings).offer(instead: fault)
        }
    }
}
