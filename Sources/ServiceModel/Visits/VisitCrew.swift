/// A visit that takes several people at once.
extension Visit {
    /// Several people are asked for, or several come.
    package var isForCrew: Bool { crewSize > 1 || (placement?.assignments.count ?? 0) > 1 }

    /// What everybody who comes has to hold: all of it where one comes alone.
    package var skillsOfEach: [SkillRequirement] { isForCrew ? skills.filter(\.isOfEach) : skills }

    /// What one of several has to hold.
    package var skillsOfCrew: [SkillRequirement] { isForCrew ? skills.filter { !$0.isOfEach } : [] }
}

extension Placement {
    /// Who comes along with the leader.
    package var members: [Technician.ID] { assignments.dropFirst().map(\.technician) }

    /// A leader and those who come along, by their identity: the same people are the same crew.
    package init(leader: Technician.ID, members: [Technician.ID], day: Day, start: Timestamp, end: Timestamp) {
        self.init(assignments: .crew([leader] + members), day: day, start: start, end: end)
    }

    /// The same with those of the crew who stay and somebody new who comes along.
    package func keeping(_ staying: [Technician.ID], with comes: Technician.ID) -> Placement {
        var same = self
        same.assignments = assignments.filter { staying.contains($0.technician) }
        same.assignments.append(Assignment(technician: comes, role: .member))
        same.assignments.sort {
            ($0.role == .leader ? 0 : 1, $0.technician) < ($1.role == .leader ? 0 : 1, $1.technician)
        }
        return same
    }

    /// Whether somebody comes, as leader or along.
    package func has(_ technician: Technician.ID) -> Bool { assignments.contains { $0.technician == technician } }

    /// Somebody comes along.
    package var isCrew: Bool { assignments.count > 1 }
}

extension Placement {
    /// The same with nobody having taken it: it is sent anew, or not at all.
    package var unanswered: Placement {
        var same = self
        for index in same.assignments.indices { same.assignments[index].acceptedAt = nil }
        return same
    }
}

extension [Assignment] {
    /// Of those who come, the leader first and the others by their identity.
    package static func crew(_ people: [Technician.ID]) -> [Assignment] {
        people.prefix(1).map { Assignment(technician: $0) }
            + people.dropFirst().sorted().map { Assignment(technician: $0, role: .member) }
    }
}

extension Placement {
    /// Somebody who comes along has accepted it for himself.
    package var isAcceptedByMember: Bool { assignments.dropFirst().contains { $0.acceptedAt != nil } }
}
