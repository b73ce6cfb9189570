package import ServiceModel

/// How many visits a plan touches.
package struct PlanCounts: Hashable, Sendable, Codable {
    package var added: Int
    /// To another technician or day.
    package var moved: Int
    /// Another time of the same day, by more than a quarter of an hour.
    package var retimed: Int
    /// Another time of the same day, by a quarter of an hour at most.
    package var nudged: Int
    package var removed: Int

    package init(added: Int = 0, moved: Int = 0, retimed: Int = 0, nudged: Int = 0, removed: Int = 0) {
        self.added = added
        self.moved = moved
        self.retimed = retimed
        self.nudged = nudged
        self.removed = removed
    }

    /// Older entries of the journal count every other time of the day as retimed.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        added = try values.decode(Int.self, forKey: .added)
        moved = try values.decode(Int.self, forKey: .moved)
        retimed = try values.decode(Int.self, forKey: .retimed)
        nudged = try values.decodeIfPresent(Int.self, forKey: .nudged) ?? 0
        removed = try values.decode(Int.self, forKey: .removed)
    }

    /// Counts one move more.
    package mutating func count(_ move: PlanMove) {
        switch move.kind {
        case .added: added += 1
        case .moved: moved += 1
        case .retimed: retimed += 1
        case .nudged: nudged += 1
        case .removed: removed += 1
        }
    }

    package var total: Int { added + moved + retimed + nudged + removed }
}

extension PlanCounts {
    /// `87 added, 3 moved, 40 retimed, 12 by 15 min at most, 0 removed`; other times are named only when
    /// there are any.
    package func words(_ language: Language) -> String {
        let times = retimed == 0 ? "" : language("\(retimed) retimed, ", "zmieniono godzinę \(retimed), ")
        let less =
            nudged == 0 ? "" : language("\(nudged) by 15 min at most, ", "do 15 min inaczej \(nudged), ")
        return language(
            "\(added) added, \(moved) moved, \(times)\(less)\(removed) removed",
            "dodano \(added), przeniesiono \(moved), \(times)\(less)zdjęto \(removed)")
    }
}
