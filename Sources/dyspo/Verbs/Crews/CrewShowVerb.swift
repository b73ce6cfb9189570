import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CrewShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A standing crew, or with an order's number who comes to its visit.")

    @Argument(help: "The crew's name or id, or the order's number.")
    var name: String
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        if let line = try? session.desk.crew(named: name) {
            return try session.output.answer(line.json, CrewLine.table([line], session.language))
        }
        let found: OrderVisit
        do {
            found = try OrderVisit(name, session)
        } catch Refusal.desk(.notFound) {
            throw Refusal.desk(.notFound(.crew, key: name))
        }
        let people = try session.people(of: found.visit)
        let language = session.language
        try session.output.answer(
            [
                "order": "\(found.order.number)", "needs": .number(found.visit.crewSize),
                "people": .array(people.map(\.json)),
            ],
            TextTable(
                [
                    .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                    .init("role", language("Role", "Rola")), .init("accepted", language("Accepted", "Przyjęto")),
                ], rows: people.map { $0.cells(session.wording) }))
        session.output.message(
            language("People needed: ", "Potrzeba osób: ") + "\(found.visit.crewSize)"
                + (people.isEmpty ? language(", nobody yet.", ", jeszcze nikt.") : "."))
    }
}

extension Session {
    /// Whoever comes to a visit, the leader first. The leader has taken it when the visit is taken.
    func people(of visit: Visit) throws -> [CrewPerson] {
        let names = Dictionary(try desk.technicians().map { ($0.id, $0.name) }) { $1 }
        return (visit.placement?.assignments ?? []).map { one in
            let isTaken = visit.state == .accepted || visit.state.isUnderWay || visit.state.isClosed
            return CrewPerson(
                name: names[one.technician] ?? "?", role: one.role,
                hasAccepted: one.role == .leader ? isTaken : one.acceptedAt != nil)
        }
    }

    /// Technicians by names with commas between them.
    func technicians(named text: String) throws -> [Technician] {
        try text.split(separator: ",").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
            .map { try desk.technician(named: $0) }
    }
}
