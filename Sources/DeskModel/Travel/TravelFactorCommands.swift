public import Geography
public import ServiceModel

/// What a factor on drives is about.
public enum TravelSubject: Hashable, Sendable, Codable {
    case technician(Technician.ID)
    case region(Region.ID)
    /// Hours of the day, 0 … 23; over midnight they count on, 22 … 29 is until six in the morning.
    case hours(ClosedRange<Int>)
}

/// Says that drives of somebody, somewhere or at some hours take longer or shorter than estimated; `nil` takes it back.
public struct SetTravelFactor: Command {
    public static let name = "set-travel-factor"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData
    public var breaking: PlanConsequence { .told }

    public var subject: TravelSubject
    /// 0.1 … 10; 1 as estimated.
    public var factor: Double?

    public init(subject: TravelSubject, factor: Double?) {
        self.subject = subject
        self.factor = factor
    }
}

/// Minutes to park and reach the door, once per stop; `nil` for the usual three.
public struct SetParking: Command {
    public static let name = "set-parking"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData
    public var breaking: PlanConsequence { .told }

    public var minutes: Int?

    public init(minutes: Int?) {
        self.minutes = minutes
    }
}

/// Corrects the estimate by what recorded trips took; replaces every earlier correction.
public struct CalibrateTravel: Command {
    public static let name = "calibrate-travel"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData
    public var breaking: PlanConsequence { .told }

    public var entries: [Entry]

    public typealias Entry = TravelSettings.Calibration

    public init(entries: [Entry]) {
        self.entries = entries
    }
}
