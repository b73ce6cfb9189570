package import Geography
package import ServiceModel

/// Corrects the estimate by what recorded trips took; replaces every earlier correction.
package struct CalibrateTravel: Command {
    package static let name = "calibrate-travel"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData
    package var breaking: PlanConsequence { .told }

    package var entries: [Entry]

    package typealias Entry = TravelSettings.Calibration

    package init(entries: [Entry]) {
        self.entries = entries
    }
}
