public import ServiceModel

/// Takes a technician into the company. Name, home and a region are needed.
public struct CreateTechnician: Command {
    public static let name = "create-technician"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var changes: TechnicianChanges

    public init(_ changes: TechnicianChanges) {
        self.changes = changes
    }
}

/// Changes what is known about a technician. What is not named stays.
public struct EditTechnician: Command {
    public static let name = "edit-technician"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var technician: Technician.ID
    public var changes: TechnicianChanges
    public var basis: Basis

    public init(technician: Technician.ID, changes: TechnicianChanges, basis: Basis = Basis()) {
        self.technician = technician
        self.changes = changes
        self.basis = basis
    }
}

/// New values of a technician's fields; `nil` leaves a field as it is.
public struct TechnicianChanges: Hashable, Sendable, Codable {
    public var name: String?
    public var phone: String?
    public var home: Coordinate?
    public var homeTown: String?
    /// All that are held from now on.
    public var skills: [HeldSkill]?
    public var regions: [RegionMembership]?
    public var pattern: ShiftPattern?
    /// The most visits on one day; 0 takes the cap away.
    public var dailyCap: Int?
    public var isActive: Bool?

    public init(
        name: String? = nil, phone: String? = nil, home: Coordinate? = nil, homeTown: String? = nil,
        skills: [HeldSkill]? = nil, regions: [RegionMembership]? = nil, pattern: ShiftPattern? = nil,
        dailyCap: Int? = nil, isActive: Bool? = nil
    ) {
        self.name = name
        self.phone = phone
        self.home = home
        self.homeTown = homeTown
        self.skills = skills
        self.regions = regions
        self.pattern = pattern
        self.dailyCap = dailyCap
        self.isActive = isActive
    }
}
