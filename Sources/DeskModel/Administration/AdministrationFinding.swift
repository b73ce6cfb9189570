package import ServiceModel

/// What is missing of a technician, or expires.
package enum AdministrationFinding: DepartmentFinding {
    case certificateExpired(skill: String, on: Day)
    /// Within 30 days.
    case certificateExpires(skill: String, on: Day)
    case noSkills
    case noRegion
    case noShifts

    package var facts: FindingFacts {
        switch self {
        case .certificateExpired: FindingFacts("certificate-expired")
        case .certificateExpires: FindingFacts("certificate-expires", .warning)
        case .noSkills: FindingFacts("no-skills", .warning)
        case .noRegion: FindingFacts("no-region")
        case .noShifts: FindingFacts("no-shifts", .warning)
        }
    }

    package func words(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .certificateExpired(let skill, let day):
            language("\(skill) was valid through \(day.iso)", "uprawnienie \(skill) było ważne do \(day.iso)")
        case .certificateExpires(let skill, let day):
            language("\(skill) is valid through \(day.iso)", "uprawnienie \(skill) jest ważne do \(day.iso)")
        case .noSkills: language("no valid skill", "żadnej ważnej umiejętności")
        case .noRegion: language("in no region, so not on the board", "w żadnym rejonie, więc nie ma na grafiku")
        case .noShifts:
            language("no working hours in the next 14 days", "brak godzin pracy w najbliższych 14 dniach")
        }
    }
}
