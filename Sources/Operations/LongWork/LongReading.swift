import DeskModel
import ServiceModel
import Storage

extension LongPlacing {
    /// For one technician, or several who do it together, the leader first, from a day on, read anew; everybody who could come
    /// along is read where that is open. `nil` for a visit that fits into a day of the leader.
    init?(
        _ reader: Reader, _ visit: Visit.ID, _ people: [Technician], minutes: Int? = nil, from day: Day,
        company: CompanySettings,
        travel: StampedTravel, now: Timestamp
    ) throws {
        guard var entry = try reader.boardVisit(visit) else { return nil }
        entry.visit.duration = minutes ?? entry.visit.duration
        let leader = people[0]
        guard entry.visit.duration > leader.longestDay - Self.mostDriven else { return nil }
        let isOpen = entry.visit.isForCrew && people.count == 1
        let people = isOpen ? try reader.all(Technician.self) : people
        let days = (day.number...(day + LongGround.reach).number).map(Day.init)
        let ground = try SnapshotGround(
            reader, days: days, technicians: people, calendar: company.calendar, travel: travel)
        let standing = try reader.boardVisits(of: isOpen ? nil : Set(people.map(\.id)), from: day)
        let snapshot = Snapshot(standing, on: ground, calendar: company.calendar)
        self.init(ground: LongGround(snapshots: [snapshot], company: company, now: now))
        guard isLong(entry, for: leader) else { return nil }
    }

    /// Minutes that nobody drives from home to a site and back: what is shorter than a day without them fits into it.
    private static let mostDriven = 600
}

extension ServiceDesk {
    /// For prices of a visit over a snapshot's days; `nil` where it fits into a day of everybody.
    func longPlacing(_ visits: Set<Visit.ID>, over snapshot: Snapshot) throws -> LongPlacing? {
        guard visits.count == 1, let entry = visits.first.flatMap({ snapshot.visits[$0] }) else { return nil }
        let now = Timestamp(seconds: self.now.seconds / 60 * 60)
        let own = LongPlacing(ground: LongGround(snapshots: [snapshot], company: company, now: now))
        guard snapshot.technicians.contains(where: { own.isLong(entry, for: $0) }) else { return nil }
        let last = snapshot.days.last!
        let further = (last.number + 1...last.number + LongGround.reach).map(Day.init)
        let beyond = try store.read { reader in
            let ground = try SnapshotGround(
                reader, days: further, technicians: snapshot.technicians, calendar: company.calendar,
                travel: travels.travel(reader, at: self.now))
            return Snapshot(
                try reader.boardVisits(of: nil, from: further[0]), on: ground, calendar: company.calendar)
        }
        return LongPlacing(ground: LongGround(snapshots: [snapshot, beyond], company: company, now: now))
    }
}
