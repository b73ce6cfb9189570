package import ServiceModel

/// What an entry of the journal says, as data; `sentence(in:calendar:)` makes words of it in the reader's language.
package enum Summary: Hashable, Sendable, Codable {
    case companyFounded(name: String)
    case orderCreated(OrderNumber)
    case orderEdited(OrderNumber)
    /// What was asked for is so already; nothing was written.
    case orderUnchanged(OrderNumber)
    /// When it is due was edited, and something else still comes first.
    case orderDueBehind(OrderNumber, first: Due.Kind, Timestamp)
    case orderQualified(OrderNumber)
    case orderHeld(OrderNumber, HoldReason)
    case orderReleased(OrderNumber)
    case orderCancelled(OrderNumber, reason: String)
    case visitPlaced(OrderNumber, to: Spot, override: String?)
    case visitMoved(OrderNumber, from: Spot, to: Spot, override: String?)
    /// Several at once; where the first of them starts, and the reason of those that break a rule.
    case visitsPlaced([OrderNumber], to: Spot, override: String?)
    /// It was to be put where it is already: nothing was written, and no entry says this.
    case visitsStand([OrderNumber], at: Spot)
    case visitUnplaced(OrderNumber, from: Spot)
    case visitLocked(OrderNumber, VisitLock)
    case visitDispatched(OrderNumber, Spot)
    case visitRecalled(OrderNumber, Spot)
    case windowPromised(OrderNumber, TimeWindow, to: String)
    /// A fact from the field, told by the technician or on the technician's behalf.
    case visitReported(
        OrderNumber, VisitAct, technician: String, at: Timestamp, reason: String?, details: ReportDetails? = nil)
    /// What was told last was wrong, and what it was.
    case visitCorrected(OrderNumber, ToldCorrection)
    /// The same done to many in one entry.
    indirect case several([Summary], refused: Int)
    case absenceRecorded(technician: String, TimeWindow)
    /// The same, and what became of the visits under it.
    case absenceWithVisits(technician: String, TimeWindow, VisitFates)
    case absenceEnded(technician: String)
    case planApplied(PlanCounts, skipped: Int)
    case imported(ImportKind, rows: Int)
    /// A file of which rows changed records that were there, or were left alone.
    case synchronised(ImportKind, ImportCounts)
    case userSet(name: String, UserRole)
    /// Something of the master data was entered, changed or removed.
    case entered(EntityKind, name: String)
    case changed(EntityKind, name: String)
    case removed(EntityKind, name: String)
    /// Hours of one day; none for a day off.
    case shiftSet(technician: String, Day, [ShiftHours])
    case shiftCleared(technician: String, Day)
    case companyEdited(name: String)
    /// Coordinates were given to sites; the first of them by name.
    case sitesLocated(count: Int, first: String)
    /// A factor on drives, or `nil` where it was taken back.
    case travelFactorSet(TravelSubjectName, Double?)
    case parkingSet(minutes: Int)
    case travelCalibrated(factors: Int, trips: Int)
    case legEntered(from: String, to: String, minutes: Int, metres: Int)
    case legRemoved(from: String, to: String)
    /// A change that made so many visits break a rule, and why it was made all the same.
    indirect case breaking(Summary, visits: Int, reason: String?)
    /// Something was put where it misses what was promised or wished; of each visit what it misses.
    indirect case missing(Summary, [WindowMissed])
    /// An entry was taken back, or done again; and what it said.
    indirect case undone(entries: [Int], Summary)
    indirect case redone(entries: [Int], Summary)

    /// Whose drives a factor is about, by name.
    package enum TravelSubjectName: Hashable, Sendable, Codable {
        case technician(String)
        case region(String)
        case hours(ClosedRange<Int>)
    }

    /// A technician at a time.
    package struct Spot: Hashable, Sendable, Codable {
        package var technician: String
        package var day: Day
        package var start: Timestamp
        /// A person chose the time, and it is kept.
        package var isTimeKept: Bool

        package init(technician: String, day: Day, start: Timestamp, isTimeKept: Bool = false) {
            self.technician = technician
            self.day = day
            self.start = start
            self.isTimeKept = isTimeKept
        }

        /// Entries written before there were exact times have none.
        package init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            technician = try values.decode(String.self, forKey: .technician)
            day = try values.decode(Day.self, forKey: .day)
            start = try values.decode(Timestamp.self, forKey: .start)
            isTimeKept = try values.decodeIfPresent(Bool.self, forKey: .isTimeKept) ?? false
        }
    }
}

/// The orders whose visits were taken off the board, recalled, or stay, by time.
package struct VisitFates: Hashable, Sendable, Codable {
    package var off: [OrderNumber]
    package var recalled: [OrderNumber]
    package var kept: [OrderNumber]

    package init(off: [OrderNumber] = [], recalled: [OrderNumber] = [], kept: [OrderNumber] = []) {
        self.off = off
        self.recalled = recalled
        self.kept = kept
    }

    package var isEmpty: Bool { off.isEmpty && recalled.isEmpty && kept.isEmpty }
}

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

/// What can be read from a file.
package enum ImportKind: String, CaseIterable, Sendable, Codable {
    case skills, regions, customers, sites, assets, technicians, shifts, absences, orders, visits, territories, places
}
