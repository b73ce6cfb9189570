package import ServiceModel

/// What a draft asks for, with names in place of ids.
package struct AskedWork: Hashable, Sendable {
    /// Minutes on site; `nil` while nobody has said how long it takes.
    package var duration: Int?
    /// By code, with the level where it is more than the first.
    package var skills: [String]
    package var crewSize: Int
    /// The only one who may do it.
    package var technician: String?

    package init(_ request: WorkRequest, skills: [String], technician: String?) {
        duration = request.duration
        self.skills = skills
        crewSize = request.crewSize
        self.technician = technician
    }
}
