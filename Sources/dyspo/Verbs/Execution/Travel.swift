import ArgumentParser
import DeskModel
import ServiceModel

enum Travel: ReportedAct {
    static let act = VisitAct.travel
    static let abstract = "The technician has set off."
}
