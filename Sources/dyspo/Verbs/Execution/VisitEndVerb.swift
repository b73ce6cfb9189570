import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// When a visit began and ended, and what is remarked.
struct EndOptions: ParsableArguments {
    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Option(
        help: ArgumentHelp(
            "When the work began, where that was not told yet: what lies between is told with it.", valueName: "time"))
    var started: String?
    @Option(
        name: [.customLong("ended"), .customLong("at")],
        help: ArgumentHelp("When it ended: 13:30 for today, or 2026-11-24T13:30; else now.", valueName: "time"))
    var ended: String?
    @Option(help: "A remark.")
    var note: String?
}

/// An act that ends a visit and says why.
struct VisitEndVerb<Reported: ReportedAct>: DeskVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: Reported.act.rawValue, abstract: Reported.abstract)
    }

    @OptionGroup var end: EndOptions
    @Option(help: "What is left, which parts are missing, or why.")
    var reason: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws { try session.end(Reported.act, end, reason: reason) }
}

struct VisitCompleteVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "complete", abstract: "The work is done. Needs --signed-by, or --no-signature and why.")

    @OptionGroup var end: EndOptions
    @Option(help: ArgumentHelp("Who signed.", valueName: "name"))
    var signedBy: String?
    @Option(
        name: [.customLong("no-signature"), .customLong("reason")],
        help: ArgumentHelp("Why there is no signature.", valueName: "reason"))
    var noSignature: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard signedBy == nil || noSignature == nil else {
            throw Failure.usage(
                english: "Give --signed-by or --no-signature, not both.",
                polish: "Podaj --signed-by albo --no-signature, nie oba.")
        }
        try session.end(.complete, end, reason: noSignature, signedBy: signedBy)
    }
}

extension Session {
    fileprivate func end(_ act: VisitAct, _ end: EndOptions, reason: String?, signedBy: String? = nil) throws {
        let found = try OrderVisit(end.order, self)
        let command = ReportVisit(
            visit: found.visit.id, act: act,
            at: try end.ended.map { try moment($0, option: "--ended", at: found.visit.placement) },
            started: try end.started.map { try moment($0, option: "--started", at: found.visit.placement) },
            reason: reason, signedBy: signedBy, note: end.note, basis: found.basis)
        try perform(command)
        try output.answer(try record(found.order.id).json)
    }
}
