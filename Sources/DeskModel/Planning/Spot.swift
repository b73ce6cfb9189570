package import ServiceModel

/// A technician at a time.
package struct Spot: Hashable, Sendable, Codable {
    package var technician: String
    package var day: Day
    package var start: Timestamp
    /// A person chose the time, and it is kept.
    package var isTimeKept: Bool
    /// Who comes along.
    package var members: [String]

    package init(
        technician: String, day: Day, start: Timestamp, isTimeKept: Bool = false, members: [String] = []
    ) {
        self.technician = technician
        self.day = day
        self.start = start
        self.isTimeKept = isTimeKept
        self.members = members
    }

    /// Entries written before there were exact times, or crews, have none.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        technician = try values.decode(String.self, forKey: .technician)
        day = try values.decode(Day.self, forKey: .day)
        start = try values.decode(Timestamp.self, forKey: .start)
        isTimeKept = try values.decodeIfPresent(Bool.self, forKey: .isTimeKept) ?? false
        members = try values.decodeIfPresent([String].self, forKey: .members) ?? []
    }

    /// `Ala Próbna, Tue 24, 10:00`, who comes along, and whether the time is kept.
    func words(_ wording: Wording) -> String {
        let kept = isTimeKept ? wording.language(", time kept", ", godzina ustalona") : ""
        let crew = members.isEmpty ? "" : " + " + members.joined(separator: " + ")
        return "\(technician)\(crew), \(wording.moment(start, ofShift: day))\(kept)"
    }
}
