import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct VisitVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "visit", abstract: "Say what happened in the field, on the technician's behalf.",
        subcommands: [
            VisitActVerb<Accept>.self, VisitActVerb<Reject>.self, VisitActVerb<Travel>.self, VisitActVerb<Arrive>.self,
            VisitActVerb<Start>.self, VisitActVerb<Pause>.self, VisitActVerb<Resume>.self, VisitCompleteVerb.self,
            VisitEndVerb<Partial>.self, VisitEndVerb<NeedsParts>.self, VisitEndVerb<NoAccess>.self,
            VisitActVerb<Abort>.self, VisitCorrectVerb.self,
        ])
}

/// An act that has a verb of its own.
protocol ReportedAct: Sendable {
    static var act: VisitAct { get }
    static var abstract: String { get }
}

struct VisitActVerb<Reported: ReportedAct>: DeskVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: Reported.act.rawValue, abstract: Reported.abstract)
    }

    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Option(help: ArgumentHelp("When it happened: 13:30 for today, or 2026-11-24T13:30; else now.", valueName: "time"))
    var at: String?
    @Option(help: "Why.")
    var reason: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try OrderVisit(order, session)
        let moment = try at.map { try session.moment($0, option: "--at", at: found.visit.placement) }
        try session.perform(
            ReportVisit(visit: found.visit.id, act: Reported.act, at: moment, reason: reason, basis: found.basis))
        try session.output.answer(try session.record(found.order.id).json)
    }
}

enum Accept: ReportedAct {
    static let act = VisitAct.accept
    static let abstract = "The technician takes the visit."
}

enum Reject: ReportedAct {
    static let act = VisitAct.reject
    static let abstract = "The technician does not take the visit; it waits again. Needs --reason."
}

enum Travel: ReportedAct {
    static let act = VisitAct.travel
    static let abstract = "The technician has set off."
}

enum Arrive: ReportedAct {
    static let act = VisitAct.arrive
    static let abstract = "The technician is on site."
}

enum Start: ReportedAct {
    static let act = VisitAct.start
    static let abstract = "The work has begun."
}

enum Pause: ReportedAct {
    static let act = VisitAct.pause
    static let abstract = "The work rests. Needs --reason."
}

enum Resume: ReportedAct {
    static let act = VisitAct.resume
    static let abstract = "The work goes on."
}

enum Partial: ReportedAct {
    static let act = VisitAct.partial
    static let abstract = "A part of the work is done; a return visit opens. Needs --reason: what is left."
}

enum NeedsParts: ReportedAct {
    static let act = VisitAct.needsParts
    static let abstract = "Parts are missing; a return visit opens. Needs --reason: which parts."
}

enum NoAccess: ReportedAct {
    static let act = VisitAct.noAccess
    static let abstract = "Nobody let the technician in; a return visit opens. Needs --reason."
}

enum Abort: ReportedAct {
    static let act = VisitAct.abort
    static let abstract = "The visit was broken off; a return visit opens. Needs --reason."
}
