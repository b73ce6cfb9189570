import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

enum Partial: ReportedAct {
    static let act = VisitAct.partial
    static let abstract = "A part of the work is done; a return visit opens. Needs --reason: what is left."
}
