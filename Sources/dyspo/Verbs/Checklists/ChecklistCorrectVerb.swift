import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct ChecklistCorrectVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Put another answer in the place of a wrong one; both stay on record.",
        discussion: "Without an answer behind the sign of equality the wrong one is taken back: 2=.")

    @Argument(help: "The order's number, its unpadded tail, or id; 123/2 for its visit 2.")
    var order: String
    @Argument(help: ArgumentHelp("Question and right answer.", valueName: "question=answer"))
    var answer: String
    @Option(help: "For which device, by name or serial number, where the question is asked for several.")
    var device: String?
    @Option(help: "Why it was wrong.")
    var reason: String?
    @Option(
        help: ArgumentHelp("When it was answered: 13:30 for today, or 2026-11-24T13:30; else now.", valueName: "time"))
    var at: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try AnsweredVisit(order, session)
        let asset = try device.map { try session.desk.asset(named: $0, at: found.order.site).id }
        let said = try session.answers([answer], for: asset)[0]
        let receipt = try session.perform(
            CorrectAnswer(
                visit: found.visit.id, question: said.question, device: said.device,
                words: said.words.isEmpty ? nil : said.words, reason: reason,
                at: try at.map { try session.moment($0, option: "--at", at: found.visit.placement) },
                basis: found.basis))
        try session.output.answer(
            session.confirmed(try ChecklistRecord(found.order.id, session).json, receipt))
    }
}
