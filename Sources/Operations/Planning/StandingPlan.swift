import DeskModel
import Geography
import ServiceModel
import Storage

/// Which visits that stand break a rule, by what the store says of technicians, shifts, absences, sites and drives. It is
/// the one place that knows: what a change would break is what it says after the change and not before, and `check`
/// reads it too.
struct StandingPlan: Sendable {
    /// By visit and technician; only those that break something.
    private(set) var broken: [BrokenVisit.Key: BrokenVisit] = [:]
    /// The same by day, where work takes several: by day, then by technician and start.
    private(set) var byDay: [BrokenVisit] = []

    /// Looks at everything from a day on, of some technicians or of all.
    init(
        _ reader: Reader, of technicians: Set<Technician.ID>? = nil, from first: Day, company: CompanySettings,
        travel: StampedTravel, now: Timestamp
    ) throws {
        guard
            let snapshot = try Snapshot(
                standing: reader, of: technicians, from: first, calendar: company.calendar, travel: travel)
        else { return }
        let sheets = DaySheets(snapshot: snapshot, company: company, now: now)
        let people = Dictionary(uniqueKeysWithValues: snapshot.technicians.map { ($0.id, $0) })
        let cells = snapshot.routes.keys.sorted { ($0.day, $0.technician) < ($1.day, $1.technician) }
        for cell in cells {
            guard let person = people[cell.technician] else { continue }
            let sheet = sheets.sheet(of: cell, technician: person)
            let hasBegun = sheet.stops.contains { snapshot.visits[$0.visit]?.visit.state.isScheduled == false }
            for stop in sheet.stops where !stop.breaches.isEmpty {
                guard let entry = snapshot.visits[stop.visit] else { continue }
                let found = try BrokenVisit(entry, stop, with: person, on: cell.day, hasBegun: hasBegun, reader)
                byDay.append(found)
                broken[found.key] = broken[found.key].map { $0.and(found) } ?? found
            }
        }
    }

    /// The rules that a visit breaks with any of its crew, each once.
    func breaches(of visit: Visit) -> [Breach] {
        let own = (visit.placement?.assignments ?? []).flatMap { member in
            broken[BrokenVisit.Key(visit: visit.id, technician: member.technician)]?.breaches ?? []
        }
        return own.enumerated().filter { index, breach in !own[..<index].contains(breach) }.map(\.element)
    }

    /// What breaks here and did not break before, by time.
    func beyond(_ before: StandingPlan, at now: Timestamp) -> [BrokenVisit] {
        broken.values.compactMap { $0.beyond(before.broken[$0.key]) }
            .filter { $0.window.end > now || $0.state.isUnderWay || $0.isWithoutAnybody }
            .sorted { ($0.window.start, $0.order, $0.technician) < ($1.window.start, $1.order, $1.technician) }
    }
}

extension BrokenVisit {
    /// Whoever it stands with does not come: that is to be told also when its hour has passed without a report.
    fileprivate var isWithoutAnybody: Bool {
        breaches.contains(.planning(.absent)) || breaches.contains(.administration(.inactive))
    }

    /// What it breaks on two of its days.
    fileprivate func and(_ other: BrokenVisit) -> BrokenVisit {
        var both = window.start <= other.window.start ? self : other
        both.breaches += (breaches + other.breaches).filter { !both.breaches.contains($0) }
        return both
    }

    fileprivate init(
        _ entry: BoardVisit, _ stop: DaySheet.Stop, with person: Technician, on day: Day, hasBegun: Bool,
        _ reader: Reader
    ) throws {
        let customer = try reader.find(entry.visit.order).flatMap { try reader.find($0.customer) }
        self.init(
            visit: entry.visit.id, version: entry.visit.version, order: entry.number, state: entry.visit.state,
            technician: person.id, technicianName: person.name, day: day,
            window: TimeWindow(start: stop.start, end: max(stop.end, stop.start + 60))!, customer: entry.customer,
            town: entry.town, phone: customer?.phone ?? "", promise: entry.visit.promise,
            isOverridden: entry.visit.overrideReason != nil, dayHasBegun: hasBegun, breaches: stop.breaches)
    }
}

extension ServiceDesk {
    /// What stands from yesterday on, which is when a night shift of today has begun.
    func standingPlan(
        _ reader: Reader, of technicians: Set<Technician.ID>? = nil, at moment: Timestamp? = nil
    ) throws -> StandingPlan {
        let now = moment ?? self.now
        return try StandingPlan(
            reader, of: technicians, from: company.calendar.day(of: now) - 1, company: company,
            travel: try travels.travel(reader, at: now), now: now)
    }
}

extension Snapshot {
    /// The days on which something stands, and no others; `nil` when nothing does.
    fileprivate init?(
        standing reader: Reader, of technicians: Set<Technician.ID>?, from first: Day, calendar: CompanyCalendar,
        travel: StampedTravel
    ) throws {
        let visits = try reader.boardVisits(of: technicians, from: first)
        let routes = Self.routes(visits).filter { technicians?.contains($0.key.technician) ?? true }
        guard let last = routes.keys.map(\.day).max() else { return nil }
        let people = Set(routes.keys.map(\.technician))
        // All of them are a few thousand columns of JSON: of a handful of people only theirs are read.
        let known =
            technicians == nil
            ? try reader.all(Technician.self).filter { people.contains($0.id) }
            : try people.sorted().compactMap { try reader.find($0) }
        let away = try reader.absences(
            from: calendar.span(of: first).start, to: calendar.span(of: last + 1).end)
        let days = Set(routes.keys.map(\.day)).sorted()
        let working = Self.working(
            known, days, absences: away, changes: try reader.shiftChanges(from: first, through: last), calendar,
            only: Set(routes.keys))
        self.init(
            stamp: travel.stamp, travel: travel.travel, days: days, regions: try reader.all(), technicians: known,
            skills: try reader.all(), shifts: working.shifts, absent: working.absent,
            absences: Dictionary(grouping: away, by: \.technician).mapValues { $0.map(\.window) },
            visits: Dictionary(uniqueKeysWithValues: visits.map { ($0.visit.id, $0) }), routes: routes, versions: [:],
            events: [:], waiting: WaitingCounts())
        supply = try PartsSupply(reader, from: first)
    }
}
