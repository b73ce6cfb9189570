package import ServiceModel

/// Says that drives of somebody, somewhere or at some hours take longer or shorter than estimated; `nil` takes it back.
package struct SetTravelFactor: Command {
    package static let name = "set-travel-factor"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData
    package var breaking: PlanConsequence { .told }

    package var subject: TravelSubject
    /// 0.1 … 10; 1 as estimated.
    package var factor: Double?

    package init(subject: TravelSubject, factor: Double?) {
        self.subject = subject
        self.factor = factor
    }
}
