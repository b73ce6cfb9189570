public import ServiceModel

/// What a draft asks for, with names in place of ids.
public struct AskedWork: Hashable, Sendable {
    /// Minutes on site; `nil` while nobody has said how long it takes.
    public var duration: Int?
    /// By code, with the level where it is more than the first.
    public var skills: [String]
    public var crewSize: Int
    /// The only one who may do it.
    public var technician: String?

    public init(_ request: WorkRequest, skills: [String], technician: String?) {
        duration = request.duration
        self.skills = skills
        crewSize = request.crewSize
        self.technician = technician
    }
}
