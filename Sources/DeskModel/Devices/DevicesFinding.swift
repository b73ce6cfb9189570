package import ServiceModel

/// What a device has to have done.
package enum DevicesFinding: DepartmentFinding {
    /// A certificate or test of a device that was due.
    case checkOverdue(check: String, on: Day)
    /// Within 30 days.
    case checkDue(check: String, on: Day)

    package var facts: FindingFacts {
        switch self {
        case .checkOverdue: FindingFacts("device-check-overdue")
        case .checkDue: FindingFacts("device-check-due", .warning)
        }
    }

    package func words(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .checkOverdue(let check, let day):
            language("\(check) was due on \(day.iso)", "\(check): termin minął \(day.iso)")
        case .checkDue(let check, let day): language("\(check) is due on \(day.iso)", "\(check): termin \(day.iso)")
        }
    }
}
