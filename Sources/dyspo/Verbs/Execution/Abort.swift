import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

enum Abort: ReportedAct {
    static let act = VisitAct.abort
    static let abstract = "The visit was broken off; a return visit opens. Needs --reason."
}
