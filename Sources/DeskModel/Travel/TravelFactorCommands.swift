package import Geography
package import ServiceModel

/// What a factor on drives is about.
package enum TravelSubject: Hashable, Sendable, Codable {
    case technician(Technician.ID)
    case region(Region.ID)
    /// Hours of the day, 0 … 23; over midnight they count on, 22 … 29 is until six in the morning.
    case hours(ClosedRange<Int>)
}

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

/// Minutes to park and reach the door, once per stop; `nil` for the usual three.
package struct SetParking: Command {
    package static let name = "set-parking"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData
    package var breaking: PlanConsequence { .told }

    package var minutes: Int?

    package init(minutes: Int?) {
        self.minutes = minutes
    }
}

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
