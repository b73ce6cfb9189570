import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct WhyVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Why an order does not fit where it does not.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @OptionGroup var cells: CellOptions
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try OrderVisit(order, session)
        let people = try cells.people(session)
        let names = Dictionary(people.map { ($0.id, $0.name) }) { $1 }
        let answers = try session.desk.why(
            found.visit.id, technicians: people.map(\.id), days: try cells.days(session))
        let lines = answers.filter { !$0.breaches.isEmpty }.map { answer in
            WhyLine(cell: answer.cell, technician: names[answer.cell.technician] ?? "", breaches: answer.breaches)
        }
        let fits = answers.count - lines.count
        session.output.message(
            session.language(
                "\(found.order.number) fits \(fits) of \(answers.count) technician-days.",
                "\(found.order.number) pasuje w \(fits) z \(answers.count) dni serwisantów."))
        if fits == 0, let remedy = try session.desk.remedy(for: found.visit.id, days: try cells.days(session)) {
            let everyone = Dictionary(try session.desk.technicians().map { ($0.id, $0.name) }) { $1 }
            session.output.message(remedy.sentence(session.wording) { everyone[$0] ?? "" } + ".")
        }
        try session.output.answer(
            .array(lines.map { $0.json(session.wording) }), WhyLine.table(lines, session.tableWording))
    }
}
