import ArgumentParser
import DeskModel
import ServiceModel

enum Accept: ReportedAct {
    static let act = VisitAct.accept
    static let abstract = "The technician takes the visit."
}
