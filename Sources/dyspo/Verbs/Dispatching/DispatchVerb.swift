import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DispatchVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "dispatch", abstract: "Hand planned visits to their technicians.",
        discussion: "Names orders, or with --day everything that is planned that day and not handed over yet.")

    @Argument(help: "Numbers, their unpadded tails, or ids.")
    var orders: [String] = []
    @Option(help: "All planned visits of this day.")
    var day: String?
    @Option(help: "With --day: only this technician.")
    var technician: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard orders.isEmpty != (day == nil) else {
            throw Failure.usage(
                english: "Name orders, or a day with --day.", polish: "Podaj zlecenia albo dzień przez --day.")
        }
        let visits = try day.map { try planned(on: try session.day($0), session) }
        let commands =
            try visits
            ?? orders.map { key in
                let found = try OrderVisit(key, session)
                return DispatchVisit(visit: found.visit.id, basis: found.basis)
            }
        if commands.isEmpty {
            session.output.message(
                session.language("Nothing waits to be dispatched.", "Nic nie czeka na wysłanie."))
            return try session.output.answer(Receipt.nothing)
        }
        try session.performSeveral(commands)
    }

    private func planned(on day: Day, _ session: Session) throws -> [DispatchVisit] {
        let only = try technician.map { try session.desk.technician(named: $0).id }
        let view = try session.desk.view(from: day, days: 1)
        let people = view.technicians.map(\.id).filter { only == nil || $0 == only }
        let stops = people.flatMap { view.sheets[CellKey($0, day)]?.stops ?? [] }
        return stops.compactMap { view.visits[$0.visit] }.filter { $0.state == .planned }
            .map { DispatchVisit(visit: $0.id, basis: Basis([.visit($0.id): $0.version])) }
    }
}

extension Session {
    /// Does the same to many as one entry, and tells what became of each. Refused rows make the exit status 1.
    func performSeveral(_ commands: [some Command]) throws {
        let receipt = try desk.perform(Several(commands), by: actor)
        for row in receipt.rows {
            switch row {
            case .success(let summary): output.message(summary.sentence(wording))
            case .failure(let refusal): Output.complain(refusal.sentence(wording))
            }
        }
        for sentence in receipt.daySentences(wording) { output.message(sentence) }
        try output.answer(receipt.json(wording))
        guard let first = receipt.skipped.first else { return }
        try output.fail(FailureReport(first, wording))
        throw ExitStatus.refused
    }
}
