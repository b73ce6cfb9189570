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
        // Asked before anything is read: of most visits there is nothing to say.
        guard Self.isLong(entry, for: people[0], by: travel.travel) else { return nil }
        let isOpen = entry.visit.isForCrew && people.count == 1
        let people = isOpen ? try reader.all(Technician.self) : people
        let days = (day.number...(day + LongGround.reach).number).map(Day.init)
        let ground = try SnapshotGround(
            reader, days: days, technicians: people, calendar: company.calendar, travel: travel)
        let standing = try reader.boardVisits(of: isOpen ? nil : Set(people.map(\.id)), from: day)
        let snapshot = Snapshot(standing, on: ground, calendar: company.calendar)
        self.init(ground: LongGround(snapshots: [snapshot], company: company, now: now))
    }
}

extension ServiceDesk {
    /// For prices of a visit over a snapshot's days; `nil` where it fits into a day of everybody who comes to its region. Whoever
    /// does not is out of the question for another reason, though it takes them longer than a day to get there and back;
    /// unless it is `named` who is to do it, or stands with them.
    func longPlacing(
        _ visits: Set<Visit.ID>, over snapshot: Snapshot, for named: Technician.ID? = nil
    ) throws -> LongPlacing? {
        guard visits.count == 1, let entry = visits.first.flatMap({ snapshot.visits[$0] }) else { return nil }
        let chosen = Set((entry.visit.placement?.assignments ?? []).map(\.technician) + (named.map { [$0] } ?? []))
        let isLong = snapshot.technicians.contains { technician in
            (technician.regions.contains { $0.region == entry.region } || chosen.contains(technician.id))
                && LongPlacing.isLong(entry, for: technician, by: snapshot.travel)
        }
        guard isLong else { return nil }
        let beyond = try snapshots.beyond(snapshot) { try daysBeyond(snapshot) }
        return LongPlacing(
            ground: LongGround(snapshots: [snapshot, beyond], company: company, now: now.fullMinute))
    }

    /// The days after those of a snapshot onto which long work may go on.
    private func daysBeyond(_ snapshot: Snapshot) throws -> Snapshot {
        let last = snapshot.days.last!
        let further = (last.number + 1...last.number + LongGround.reach).map(Day.init)
        return try store.read { reader in
            let ground = try SnapshotGround(
                reader, days: further, technicians: snapshot.technicians, calendar: company.calendar,
                travel: travels.travel(reader, at: self.now))
            return Snapshot(
                try reader.boardVisits(of: nil, from: further[0]), on: ground, calendar: company.calendar)
        }
    }
}
