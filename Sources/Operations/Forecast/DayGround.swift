import DeskModel
import ServiceModel

/// What a forecast is reckoned over: the day of a technician, or of all who are together in crews on it, as the view has it.
/// Two that are equal go the same way.
struct DayGround: Hashable, Sendable {
    /// One technician's day.
    struct Person: Hashable, Sendable {
        var cell: CellKey
        /// When the first drive of the day may begin at the earliest.
        var leaves: Timestamp
        /// The break, as long as it can still be taken.
        var pause: TimeWindow?
    }

    /// Somebody's way to a stop.
    struct Taker: Hashable, Sendable {
        var person: Int
        /// Seconds of driving there, parking included.
        var drive: Int
        /// The stop at a warehouse that is made first.
        var depot: Depot?
    }

    /// A stop at a warehouse on the way to a visit.
    struct Depot: Hashable, Sendable {
        var drive: Int
        var start: Timestamp
        var seconds: Int
    }

    /// A visit, for all who come.
    struct Stop: Hashable, Sendable {
        var card: VisitCard
        var start: Timestamp
        var end: Timestamp
        /// Not before this, by the traffic of the hours.
        var floor: Timestamp
        /// When the technician should leave for it.
        var departs: Timestamp
        var takers: [Taker]
        /// Work of more days: not the first of them, not the last.
        var isLater: Bool
        var goesOn: Bool
        /// Parts that are not there.
        var lacking: Breach?
    }

    var people: [Person]
    /// In order of their planned start, and so in the order of each person's day.
    var stops: [Stop]
}

extension DayGround {
    /// All of a day, technicians who share a visit together; only those in which one of some cells is, where they are given.
    static func all(
        of view: DeskView, on day: Day, at now: Timestamp, touching cells: Set<CellKey>? = nil
    ) -> [DayGround] {
        let sheets = view.technicians.flatMap { person in
            [
                view.sheets[CellKey(person.id, day - 1)].flatMap { $0.lastsInto(day, view.calendar) ? $0 : nil },
                view.sheets[CellKey(person.id, day)],
            ].compactMap { $0 }
        }.filter { !$0.stops.isEmpty }
        var groups: [[DaySheet]] = []
        var group: [Visit.ID: Int] = [:]
        for sheet in sheets {
            let met = Set(sheet.stops.compactMap { group[$0.visit] })
            let own = met.min() ?? groups.count
            if own == groups.count { groups.append([]) }
            groups[own].append(sheet)
            for other in met where other != own {
                groups[own] += groups[other]
                groups[other] = []
            }
            for visit in groups[own].flatMap(\.stops).map(\.visit) { group[visit] = own }
        }
        return groups.filter { group in
            guard let cells else { return !group.isEmpty }
            return group.contains { cells.contains($0.cell) }
        }.map { DayGround($0, view, now) }
    }

    init(_ sheets: [DaySheet], _ view: DeskView, _ now: Timestamp) {
        people = sheets.map { sheet in
            Person(
                cell: sheet.cell, leaves: sheet.leaves ?? sheet.shifts.first?.start ?? now,
                pause: sheet.lunch.flatMap { $0.end > now ? $0 : nil })
        }
        var stops: [Visit.ID: Stop] = [:]
        for (person, sheet) in sheets.enumerated() {
            for (index, stop) in sheet.stops.enumerated() {
                guard let card = view.visits[stop.visit] else { continue }
                let depot = sheet.depot.flatMap { call in
                    call.index == index
                        ? Depot(drive: call.drive, start: call.start, seconds: call.end.since(call.start)) : nil
                }
                let taker = Taker(person: person, drive: stop.drive, depot: depot)
                if stops[stop.visit] != nil {
                    stops[stop.visit]?.takers.append(taker)
                } else {
                    stops[stop.visit] = Stop(
                        card: card, start: stop.start, end: stop.end,
                        floor: max(stop.start, stop.forecast ?? stop.start),
                        departs: stop.departs, takers: [taker], isLater: (stop.part?.number ?? 1) > 1,
                        goesOn: stop.part.map { $0.number < $0.of } ?? false,
                        lacking: stop.breaches.first { $0.rule == "parts" })
                }
            }
        }
        self.stops = stops.values.sorted { ($0.start, $0.card.id) < ($1.start, $1.card.id) }
    }
}

extension DaySheet {
    /// A night shift of the day before goes on.
    fileprivate func lastsInto(_ day: Day, _ calendar: CompanyCalendar) -> Bool {
        guard let end = [shifts.last?.end, stops.last?.end].compactMap({ $0 }).max() else { return false }
        return end > calendar.span(of: day).start
    }
}
