package import ServiceModel

/// Something about a company's data that somebody should mend.
package struct Finding: Hashable, Sendable {
    package enum Severity: String, Sendable, Codable {
        /// Plans or papers come out wrong.
        case error
        /// Worth a look.
        case warning
    }

    package var what: What
    /// Who or what it is about, by name or number.
    package var subject: String

    package init(_ what: What, _ subject: String) {
        self.what = what
        self.subject = subject
    }

    package enum What: Hashable, Sendable {
        /// A site that cannot be planned to.
        case noCoordinates
        /// A draft that nobody has said how long it takes.
        case noDuration
        /// A draft of which all is known but where it is.
        case waitsForCoordinates(site: String)
        case certificateExpired(skill: String, on: Day)
        /// Within 30 days.
        case certificateExpires(skill: String, on: Day)
        /// A certificate or test of a device that was due.
        case checkOverdue(check: String, on: Day)
        /// Within 30 days.
        case checkDue(check: String, on: Day)
        /// Rows of a table that refer to nothing.
        case orphans(count: Int)
        case noSkills
        case noRegion
        case noShifts
        /// It would be late if it began now, and no visit is planned.
        case overdue(Lateness)
        /// It is planned or under way, and late.
        case late(Lateness)
        case plannedWhileAbsent(technician: String, Day)
        case doubleBooking(technician: String, Day, with: OrderNumber)
        /// What a visit stands on was changed under it; with `isOverridden` somebody has put it against a rule.
        case ruleBroken(technician: String, Day, Breach, isOverridden: Bool)
        case overrideStanding(reason: String)
        /// It is planned to begin outside what was promised to somebody.
        case promiseMissed(to: String, TimeWindow, start: Timestamp)
        /// What was promised to somebody is over, and nobody has begun.
        case promisePast(to: String, TimeWindow)
        /// A maintenance plan whose work only somebody may do who has left.
        case onlyTechnicianGone(technician: String)
        /// Its time to begin is over, and nobody has set off.
        case notBegun(technician: String, start: Timestamp)
        /// Less than nothing of a part is at a place, or it is worth less than nothing.
        case stockNegative(part: String, Quantity)
        /// Orders hold more of a part at a place than is there.
        case stockOverheld(part: String, held: Quantity, onHand: Quantity)
        /// Parts lie on a van of somebody who left.
        case stockOfGone(technician: String, value: Int64)
        /// Somebody is twice in one standing crew: as its leader and along, or along twice.
        case crewTwice(technician: String)
        /// Somebody is in another standing crew on the same days.
        case crewOverlap(technician: String, with: String, on: Day)
        /// Somebody of a standing crew has left.
        case crewOfGone(technician: String)
        /// Tasks that wait for one another cannot be done before the order's contract ends, however they are planned.
        case chainPastContract(contract: String, ends: Day, earliest: Day)
        /// What is kept as on hand is not what the moves sum up to.
        case stockSums(part: String)
        /// Reserved in a warehouse for an order that is cancelled or closed.
        case stockReservedForOver(part: String, Quantity, place: String)
    }

    /// How JSON names it.
    package var kind: String {
        switch what {
        case .noCoordinates: "no-coordinates"
        case .noDuration: "no-duration"
        case .waitsForCoordinates: "waits-for-coordinates"
        case .certificateExpired: "certificate-expired"
        case .certificateExpires: "certificate-expires"
        case .checkOverdue: "device-check-overdue"
        case .checkDue: "device-check-due"
        case .orphans: "orphans"
        case .noSkills: "no-skills"
        case .noRegion: "no-region"
        case .noShifts: "no-shifts"
        case .overdue: "overdue"
        case .late: "late"
        case .plannedWhileAbsent: "planned-while-absent"
        case .doubleBooking: "double-booking"
        case .ruleBroken(_, _, let breach, _): "broken-" + breach.rule
        case .overrideStanding: "override-standing"
        case .promiseMissed: "promise-missed"
        case .promisePast: "promise-past"
        case .onlyTechnicianGone: "only-technician-gone"
        case .notBegun: "not-begun"
        case .stockNegative: "stock-negative"
        case .stockOverheld: "stock-overheld"
        case .stockOfGone: "stock-of-gone"
        case .stockSums: "stock-sums"
        case .stockReservedForOver: "stock-reserved-for-over"
        case .crewTwice: "crew-twice"
        case .crewOverlap: "crew-overlap"
        case .crewOfGone: "crew-of-gone"
        case .chainPastContract: "chain-past-contract"
        }
    }

    package var severity: Severity {
        switch what {
        case .certificateExpires, .checkDue, .noSkills, .noShifts, .overrideStanding, .late, .stockOfGone: .warning
        case .ruleBroken(_, _, let breach, let isOverridden):
            isOverridden && breach != .administration(.inactive) ? .warning : .error
        default: .error
        }
    }
}
