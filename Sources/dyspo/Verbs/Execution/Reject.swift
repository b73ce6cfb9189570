import ArgumentParser
import DeskModel
import Operations
import ServiceModel

enum Reject: ReportedAct {
    static let act = VisitAct.reject
    static let abstract = "The technician does not take the visit; it waits again. Needs --reason."
}
