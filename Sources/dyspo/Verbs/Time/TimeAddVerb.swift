import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TimeAddVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Tell what a technician did without a visit, or what a gap was.",
        discussion:
            "Refused when it lies ahead, goes over midnight, or overlaps something else that the technician did.")

    @Argument(help: "Name, part of it, or id.")
    var technician: String
    @Argument(
        help: "office, training, loading or meeting; home, break or nothing; travel, waiting or work of an order.")
    var kind: ToldKind
    @Option(help: ArgumentHelp("When it began: 13:30, or 2026-11-24T13:30.", valueName: "time"))
    var from: String
    @Option(help: ArgumentHelp("When it ended.", valueName: "time"))
    var to: String
    @Option(help: ArgumentHelp("The day of both times (else today).", valueName: "day"))
    var day: String?
    @Option(help: ArgumentHelp("Of which order it is travel, waiting or work: 123, or 123/2.", valueName: "order"))
    var order: String?
    @Option(help: "A remark.")
    var note: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let person = try session.desk.technician(named: technician)
        let day = try day.map { try session.pastDay($0) }
        try session.report(
            AddTime(
                technician: person.id, kind: kind.kind, about: kind.about,
                visit: try order.map { try session.visit(of: person, in: $0) },
                from: try session.past(from, option: "--from", on: day),
                to: try session.past(to, option: "--to", on: day), note: note ?? ""))
    }
}

extension Session {
    /// The visit of an order that a technician had: the one that is named, else the last of theirs.
    func visit(of person: Technician, in key: String) throws -> Visit.ID {
        let name = OrderVisitName(key)
        let order = try desk.order(named: name.order)
        let visits = try desk.detail(of: order.id).visits
        if let sequence = name.sequence {
            guard let visit = visits.first(where: { $0.visit.sequence == sequence })?.visit else {
                throw Refusal.desk(.notFound(.visit, key: key))
            }
            return visit.id
        }
        let own = visits.filter { line in
            line.visit.placement?.assignments.contains { $0.technician == person.id } == true
                || line.events.contains { $0.technician == person.id }
        }
        guard let visit = own.last?.visit else {
            throw Refusal.time(.notOfVisit(order.number, technician: person.name))
        }
        return visit.id
    }
}
