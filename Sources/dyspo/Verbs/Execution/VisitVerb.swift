import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct VisitVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "visit", abstract: "Say what happened in the field, on the technician's behalf.",
        subcommands: [
            VisitAcceptVerb.self, VisitActVerb<Reject>.self, VisitActVerb<Travel>.self, VisitActVerb<Arrive>.self,
            VisitActVerb<Start>.self, VisitActVerb<Pause>.self, VisitActVerb<Resume>.self, VisitCompleteVerb.self,
            VisitEndVerb<Partial>.self, VisitEndVerb<NeedsParts>.self, VisitEndVerb<NoAccess>.self,
            VisitActVerb<Abort>.self, VisitCorrectVerb.self,
            VisitWaitVerb.self,
        ])
}
