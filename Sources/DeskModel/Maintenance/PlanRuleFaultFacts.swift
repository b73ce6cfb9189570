package import ServiceModel

/// How scripts, forms and files read why a plan's terms cannot be saved.
extension PlanRuleFault {
    var code: String {
        switch self {
        case .recurrence(let fault): fault.code
        case .badStep, .negativeTolerance, .suspensionBackwards: "invalid-value"
        case .toleranceBeyondInterval: "tolerance-beyond-interval"
        case .seasonNeverMet: "never-fires"
        }
    }

    package var field: Field {
        switch self {
        case .recurrence, .badStep: .rule
        case .negativeTolerance, .toleranceBeyondInterval: .tolerance
        case .seasonNeverMet: .season
        case .suspensionBackwards: .suspended
        }
    }

    /// The same where one value of a file is wrong, in the sentence that everybody else is told.
    package func inputFault(_ calendar: CompanyCalendar) -> InputFault {
        .rule(
            english: sentence(Wording(.english, calendar)) + ".", polish: sentence(Wording(.polish, calendar)) + ".")
    }

    /// No day comes of it at all.
    var givesNothing: Bool {
        switch self {
        case .recurrence(.neverFires), .recurrence(.nothingLeft), .seasonNeverMet: true
        case .recurrence, .badStep, .negativeTolerance, .toleranceBeyondInterval, .suspensionBackwards: false
        }
    }
}

extension RecurrenceFault {
    var code: String {
        switch self {
        case .neverFires, .nothingLeft: "never-fires"
        case .tooOften: "fires-too-often"
        case .untilBeforeStart: "ends-before-start"
        case .notAPart, .unknownPart, .repeatedPart, .missingFrequency, .unknownFrequency, .badValue, .outOfRange,
            .countAndUntil, .notWith, .ordinalNotAllowed, .weekNumberWithoutWeekday, .weekNumberWithInterval,
            .positionOfNothing, .badDate, .unknownProperty, .missingStart, .repeatedStart, .empty, .timesOfDays:
            "invalid-rule"
        }
    }
}
