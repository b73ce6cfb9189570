import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// An act that ends a visit and says why.
struct VisitEndVerb<Reported: ReportedAct>: DeskVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: Reported.act.rawValue, abstract: Reported.abstract)
    }

    @OptionGroup var end: EndOptions
    @Option(help: "What is left, which parts are missing, or why.")
    var reason: String?
    @OptionGroup var parts: VisitPartOptions
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "A part that is missing, and the day it is expected; may be repeated. The order plans it.",
            valueName: "code=quantity@day"))
    var missing: [String] = []
    @Option(
        help: ArgumentHelp(
            "The day on which missing parts are expected: the next visit waits until then.", valueName: "day"))
    var expected: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.end(
            Reported.act, end, reason: reason, parts: try parts.said(session, missing: missing),
            expected: try expected.map { try session.day($0, option: "--expected") },
            account: try end.account(session))
    }
}

extension Session {
    func end(
        _ act: VisitAct, _ end: EndOptions, reason: String?, signedBy: String? = nil, parts: SaidParts?,
        expected: Day? = nil, account: SaidAccount? = nil
    ) throws {
        let found = try OrderVisit(end.order, self)
        let command = ReportVisit(
            visit: found.visit.id, act: act,
            at: try end.ended.map { try moment($0, option: "--ended", at: found.visit.placement) },
            started: try end.started.map { try moment($0, option: "--started", at: found.visit.placement) },
            reason: reason, signedBy: signedBy, note: end.note,
            expected: expected, answers: end.answer.isEmpty ? nil : try answers(end.answer),
            parts: parts, account: account, basis: found.basis)
        try perform(command)
        try output.answer(try record(found.order.id).json)
    }
}
