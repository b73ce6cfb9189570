package import ServiceModel

/// A line of a file of customers.
package struct CustomerRow: Hashable, Sendable, Codable {
    package var line: Int
    package var name: String
    package var nip: NIP?
    package var phone: String
    package var email: String
    /// How another program calls it.
    package var key: String?

    package init(line: Int, name: String, nip: NIP? = nil, phone: String = "", email: String = "", key: String? = nil) {
        self.line = line
        self.name = name
        self.nip = nip
        self.phone = phone
        self.email = email
        self.key = key
    }
}

/// A line of a file of sites.
package struct SiteRow: Hashable, Sendable, Codable {
    package var line: Int
    /// Name or NIP.
    package var customer: String
    package var name: String
    package var address: String
    package var town: String
    package var location: Coordinate?
    package var region: String
    package var access: AccessHours?
    package var accessNote: String
    /// How another program calls it.
    package var key: String?

    package init(
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
package struct SkillRow: Hashable, Sendable, Codable {
    package var code: String
    package var level: Int
    package var validThrough: Day?

    package init(code: String, level: Int = 1, validThrough: Day? = nil) {
        self.code = code
        self.level = level
        self.validThrough = validThrough
    }
}

/// A line of a file of technicians.
package struct NewTechnicianRow: Hashable, Sendable, Codable {
    package var line: Int
    package var name: String
    package var phone: String
    /// `nil` where a file that updates says nothing.
    package var home: Coordinate?
    package var homeTown: String
    /// Names, the main region first.
    package var regions: [String]
    package var skills: [SkillRow]
    package var pattern: ShiftPattern
    package var dailyCap: Int?
    package var isActive: Bool
    /// How another program calls the technician.
    package var key: String?

    package init(
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
package struct ShiftRow: Hashable, Sendable, Codable {
    package var line: Int
    package var technician: String
    /// One day; else `weekdays` say which.
    package var day: Day?
    package var weekdays: [Weekday]
    /// `nil` for time off.
    package var hours: ShiftHours?

    package init(line: Int, technician: String, day: Day? = nil, weekdays: [Weekday] = [], hours: ShiftHours?) {
        self.line = line
        self.technician = technician
        self.day = day
        self.weekdays = weekdays
        self.hours = hours
    }
}

/// A line of a file of absences.
package struct AbsenceRow: Hashable, Sendable, Codable {
    package var line: Int
    package var technician: String
    package var window: TimeWindow
    package var kind: Absence.Kind
    package var note: String

    package init(line: Int, technician: String, window: TimeWindow, kind: Absence.Kind, note: String = "") {
        self.line = line
        self.technician = technician
        self.window = window
        self.kind = kind
        self.note = note
    }
}

/// A line of a file of skills.
package struct SkillNameRow: Hashable, Sendable, Codable {
    package var line: Int
    package var code: String
    package var name: String

    package init(line: Int, code: String, name: String) {
        self.line = line
        self.code = code
        self.name = name
    }
}

/// A line of a file of regions.
package struct NewRegionRow: Hashable, Sendable, Codable {
    package var line: Int
    package var name: String

    package init(line: Int, name: String) {
        self.line = line
        self.name = name
    }
}
