import ArgumentParser
import DeskModel
import ServiceModel

enum Arrive: ReportedAct {
    static let act = VisitAct.arrive
    static let abstract = "The technician is on site."
}
