import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct VisitAcceptVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "The technician takes the visit.",
        discussion: "Of a crew each answers for himself: without --member it is the leader.")

    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Option(help: ArgumentHelp("When it happened: 13:30 for today, or 2026-11-24T13:30; else now.", valueName: "time"))
    var at: String?
    @Option(help: "Why.")
    var reason: String?
    @Option(help: ArgumentHelp("Who of those who come along takes it.", valueName: "technician"))
    var member: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try OrderVisit(order, session)
        let moment = try at.map { try session.moment($0, option: "--at", at: found.visit.placement) }
        guard member == nil || reason == nil else {
            throw Failure.usage(
                english: "--reason belongs to the leader's answer; nothing is kept of it with --member.",
                polish: "--reason należy do odpowiedzi prowadzącego; z --member nic z tego nie zostaje.")
        }
        if let member {
            try session.perform(
                AcceptAsMember(
                    visit: found.visit.id, member: try session.desk.technician(named: member).id, at: moment,
                    basis: found.basis))
        } else {
            try session.perform(
                ReportVisit(visit: found.visit.id, act: .accept, at: moment, reason: reason, basis: found.basis))
        }
        try session.output.answer(try session.record(found.order.id).json)
    }
}
