import ArgumentParser
import DeskModel
import ServiceModel

enum Pause: ReportedAct {
    static let act = VisitAct.pause
    static let abstract = "The work rests. Needs --reason."
}
