import ArgumentParser
import DeskModel
import ServiceModel

enum Resume: ReportedAct {
    static let act = VisitAct.resume
    static let abstract = "The work goes on."
}
