import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

enum NeedsParts: ReportedAct {
    static let act = VisitAct.needsParts
    static let abstract = "Parts are missing; a return visit opens. Needs --missing or --reason: which parts."
}
