public import ServiceModel

/// A line of a file of customers.
public struct CustomerRow: Hashable, Sendable, Codable {
    public var line: Int
    public var name: String
    public var nip: NIP?
    public var phone: String
    public var email: String
    /// How another program calls it.
    public var key: String?

    public init(line: Int, name: String, nip: NIP? = nil, phone: String = "", email: String = "", key: String? = nil) {
        self.line = line
        self.name = name
        self.nip = nip
        self.phone = phone
        self.email = email
        self.key = key
    }
}

/// A line of a file of sites.
public struct SiteRow: Hashable, Sendable, Codable {
    public var line: Int
    /// Name or NIP.
    public var customer: String
    public var name: String
    public var address: String
    public var town: String
    public var location: Coordinate?
    public var region: String
    public var access: AccessHours?
    public var accessNote: String
    /// How another program calls it.
    public var key: String?

    public init(
        line: Int, customer: String, name: String, address: String = "", town: String = "", location: Coordinate? = nil,
        region: String, access: AccessHours? = nil, accessNote: String = "", key: String? = nil
    ) {
        self.line = line
        self.customer = customer
        self.name = name
        self.address = address
        self.town = town
        self.location = location
        self.region = region
        self.access = access
        self.accessNote = accessNote
        self.key = key
    }
}

/// A skill by its code, as a file writes it.
public struct SkillRow: Hashable, Sendable, Codable {
    public var code: String
    public var level: Int
    public var validThrough: Day?

    public init(code: String, level: Int = 1, validThrough: Day? = nil) {
        self.code = code
        self.level = level
        self.validThrough = validThrough
    }
}

/// A line of a file of technicians.
public struct NewTechnicianRow: Hashable, Sendable, Codable {
    public var line: Int
    public var name: String
    public var phone: String
    /// `nil` where a file that updates says nothing.
    public var home: Coordinate?
    public var homeTown: String
    /// Names, the main region first.
    public var regions: [String]
    public var skills: [SkillRow]
    public var pattern: ShiftPattern
    public var dailyCap: Int?
    public var isActive: Bool
    /// How another program calls the technician.
    public var key: String?

    public init(
        line: Int, name: String, phone: String = "", home: Coordinate?, homeTown: String = "", regions: [String],
        skills: [SkillRow] = [], pattern: ShiftPattern, dailyCap: Int? = nil, isActive: Bool = true,
        key: String? = nil
    ) {
        self.line = line
        self.name = name
        self.phone = phone
        self.home = home
        self.homeTown = homeTown
        self.regions = regions
        self.skills = skills
        self.pattern = pattern
        self.dailyCap = dailyCap
        self.isActive = isActive
        self.key = key
    }
}

/// A line of a file of shifts: hours of one day that replace the pattern, or of weekdays, which then are the pattern.
public struct ShiftRow: Hashable, Sendable, Codable {
    public var line: Int
    public var technician: String
    /// One day; else `weekdays` say which.
    public var day: Day?
    public var weekdays: [Weekday]
    /// `nil` for time off.
    public var hours: ShiftHours?

    public init(line: Int, technician: String, day: Day? = nil, weekdays: [Weekday] = [], hours: ShiftHours?) {
        self.line = line
        self.technician = technician
        self.day = day
        self.weekdays = weekdays
        self.hours = hours
    }
}

/// A line of a file of absences.
public struct AbsenceRow: Hashable, Sendable, Codable {
    public var line: Int
    public var technician: String
    public var window: TimeWindow
    public var kind: Absence.Kind
    public var note: String

    public init(line: Int, technician: String, window: TimeWindow, kind: Absence.Kind, note: String = "") {
        self.line = line
        self.technician = technician
        self.window = window
        self.kind = kind
        self.note = note
    }
}

/// A line of a file of skills.
public struct SkillNameRow: Hashable, Sendable, Codable {
    public var line: Int
    public var code: String
    public var name: String

    public init(line: Int, code: String, name: String) {
        self.line = line
        self.code = code
        self.name = name
    }
}

/// A line of a file of regions.
public struct NewRegionRow: Hashable, Sendable, Codable {
    public var line: Int
    public var name: String

    public init(line: Int, name: String) {
        self.line = line
        self.name = name
    }
}
