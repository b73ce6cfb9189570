import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

enum NoAccess: ReportedAct {
    static let act = VisitAct.noAccess
    static let abstract = "Nobody let the technician in; a return visit opens. Needs --reason."
}
