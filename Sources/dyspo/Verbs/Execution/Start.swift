import ArgumentParser
import DeskModel
import ServiceModel

enum Start: ReportedAct {
    static let act = VisitAct.start
    static let abstract = "The work has begun."
}
