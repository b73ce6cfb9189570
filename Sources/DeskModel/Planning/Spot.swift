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
    /// How many people it takes, where fewer come; else `nil`.
    package var needs: Int?

    package init(
        technician: String, day: Day, start: Timestamp, isTimeKept: Bool = false, members: [String] = [],
        needs: Int? = nil
    ) {
        self.technician = technician
        self.day = day
        self.start = start
        self.isTimeKept = isTimeKept
        self.members = members
        self.needs = needs
    }

    /// Entries written before there were exact times, or crews, have none.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        technician = try values.decode(String.self, forKey: .technician)
        day = try values.decode(Day.self, forKey: .day)
        start = try values.decode(Timestamp.self, forKey: .start)
        isTimeKept = try values.decodeIfPresent(Bool.self, forKey: .isTimeKept) ?? false
        members = try values.decodeIfPresent([String].self, forKey: .members) ?? []
        needs = try values.decodeIfPresent(Int.self, forKey: .needs)
    }

    /// `Ala Próbna, Tue 24, 10:00`, who comes along and whether that is enough, and whether the time is kept.
    func words(_ wording: Wording) -> String {
        let kept = isTimeKept ? wording.language(", time kept", ", godzina ustalona") : ""
        let crew = members.isEmpty ? "" : " + " + members.joined(separator: " + ")
        return "\(technician)\(crew)\(shortage(wording.language)), \(wording.moment(start, ofShift: day))\(kept)"
    }

    /// ` (2 of 3 people)`, where fewer come than are needed.
    private func shortage(_ language: Language) -> String {
        guard let needs else { return "" }
        let alone = members.isEmpty ? language(", nobody comes along", ", nikt nie towarzyszy") : ""
        return alone
            + language(" (\(members.count + 1) of \(needs) people)", " (\(members.count + 1) z \(needs) osób)")
    }
}
