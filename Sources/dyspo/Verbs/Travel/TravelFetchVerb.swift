import ArgumentParser
import DeskModel
import Geography
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
        let wishes = try session.desk.wantedLegs(of: first...last)
        var learned: [KnownLeg] = []
        var fault: RoadEngineFault?
        for (index, wish) in wishes.enumerated() {
            session.output.progress("\(index + 1)/\(wishes.count)")
            do {
                learned += try engine.table(wish.places).legs(at: session.desk.now)
            } catch {
                fault = error
                break
            }
        }
        session.output.progress("")
        try session.desk.learn(learned, engine: engine.kind, profile: engine.profile)
        try tell(learned, fault, engine, session)
    }

    private func tell(
        _ learned: [KnownLeg], _ fault: RoadEngineFault?, _ engine: any RoadEngine, _ session: Session
    ) throws {
        let language = session.language
        let empty = learned.count { if case .none = $0.answer { true } else { false } }
        session.output.message(
            language(
                "\(engine.kind) \(engine.address): \(learned.count) drives answered, \(empty) of them without figures.",
                "\(engine.kind) \(engine.address): odpowiedzi: \(learned.count), w tym bez danych: \(empty)."))
        session.output.answer([
            "engine": .text(engine.kind), "answered": .number(learned.count), "withoutFigures": .number(empty),
            "fault": JSONValue(fault?.sentence(.english)),
        ])
        guard let fault else { return }
        Output.complain(
            fault.sentence(language)
                + language(" Drives it did not answer stay estimates.", " Pozostałe dojazdy są nadal szacowane."))
        throw ExitStatus.outside
    }
}
