import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct ChecklistAnswerVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Answer questions of an order, on the technician's behalf.",
        discussion: "A question is named by its number, by its words or by a part of them: 2=11.2, \"fan runs=yes\". A "
            + "photo is named by a picture that is attached to the order (document add). All answers are taken, or none. "
            + "A wrong one is put right with checklist correct.")

    @Argument(help: "The order's number, its unpadded tail, or id; 123/2 for its visit 2.")
    var order: String
    @Argument(help: ArgumentHelp("Question and answer.", valueName: "question=answer"))
    var answer: [String]
    @Option(help: "For which device, by name or serial number, where the question is asked for several.")
    var device: String?
    @Option(
        help: ArgumentHelp("When it was answered: 13:30 for today, or 2026-11-24T13:30; else now.", valueName: "time"))
    var at: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try AnsweredVisit(order, session)
        let asset = try device.map { try session.desk.asset(named: $0, at: found.order.site).id }
        let receipt = try session.perform(
            AnswerChecklist(
                visit: found.visit.id, answers: try session.answers(answer, for: asset),
                at: try at.map { try session.moment($0, option: "--at", at: found.visit.placement) },
                basis: found.basis))
        try session.output.answer(
            session.confirmed(try ChecklistRecord(found.order.id, session).json, receipt))
    }
}

extension Session {
    /// `KEY=VALUE` each.
    func answers(_ pairs: [String], for device: Asset.ID? = nil) throws -> [SaidAnswer] {
        try pairs.map { pair in
            var said = try reading("--answer", .checkQuestion) { () throws(InputFault) in try SaidAnswer(pair: pair) }
            said.device = device
            return said
        }
    }
}
