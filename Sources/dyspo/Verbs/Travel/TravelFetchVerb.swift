import ArgumentParser
import DeskModel
import Geography
import Interchange
import Operations
import ServiceModel

struct TravelFetchVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: "Ask the road engine now for the drives of some days.",
        discussion: "Without days the 14 from today. Exit code 6 when it failed; what it answered before is kept.")

    @Option(help: ArgumentHelp("The first day (else today).", valueName: "day"))
    var from: String?
    @Option(help: ArgumentHelp("The last day (else 13 days later).", valueName: "day"))
    var to: String?
    @Flag(help: "Ask for what is known already, too: after the roads' map or server was changed.")
    var again = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard let engine = session.surroundings.roadEngine else {
            throw Failure.refused(
                english: "No road engine is configured: see [road-engine] in config.toml.",
                polish: "Nie skonfigurowano silnika drogowego: zobacz [road-engine] w config.toml.")
        }
        let first = try from.map { try session.day($0, option: "--from") } ?? session.today
        let last = try to.map { try session.day($0, option: "--to") } ?? first + 13
        guard first <= last, last.since(first) < 366 else { throw Failure.option("--to", .windowEndsBeforeItBegins) }
        let (tally, fault) = try ask(
            engine, try session.desk.wantedLegs(of: first...last, again: again), session)
        try tell(tally, fault, engine, session)
    }

    private struct Tally {
        var answered = 0
        var withoutFigures = 0
    }

    /// Number of questions after which answers are written; stopping the program loses no more than these.
    private static let batch = 100

    /// Asks one table after the other. One that is refused is left out, and told of at the end.
    private func ask(
        _ engine: any RoadEngine, _ wishes: [LegWish], _ session: Session
    ) throws -> (Tally, RoadEngineFault?) {
        var tally = Tally()
        var learned: [KnownLeg] = []
        var fault: RoadEngineFault?
        var refusals = RefusalCount()
        func keep() throws {
            try session.desk.learn(learned, engine: engine.kind, profile: engine.profile)
            tally.answered += learned.count
            tally.withoutFigures += learned.count { if case .none = $0.answer { true } else { false } }
            learned = []
        }
        for (index, wish) in wishes.enumerated() {
            session.output.progress("\(index + 1)/\(wishes.count)")
            do {
                learned += try engine.table(wish.places).legs(at: session.desk.now)
                refusals.answered()
            } catch {
                fault = error
                if refusals.isOver(after: error) { break }
            }
            if (index + 1) % Self.batch == 0 { try keep() }
        }
        session.output.progress("")
        try keep()
        return (tally, fault)
    }

    private func tell(
        _ tally: Tally, _ fault: RoadEngineFault?, _ engine: any RoadEngine, _ session: Session
    ) throws {
        let language = session.language
        let (answered, empty) = (tally.answered, tally.withoutFigures)
        session.output.message(
            language(
                "\(engine.kind) \(engine.address): \(answered) drives answered, \(empty) of them without figures.",
                "\(engine.kind) \(engine.address): odpowiedzi: \(answered), w tym bez danych: \(empty)."))
        try session.output.answer([
            "engine": .text(engine.kind), "answered": .number(answered), "withoutFigures": .number(empty),
            "fault": JSONValue(fault?.sentence(.english)),
        ])
        guard let fault else { return }
        Output.complain(
            fault.sentence(language)
                + language(" Drives it did not answer stay estimates.", " Pozostałe dojazdy są nadal szacowane."))
        try session.output.fail(FailureReport(code: "road-engine", message: fault.sentence(language)))
        throw ExitStatus.outside
    }
}
