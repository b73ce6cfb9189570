import DeskModel
import ServiceModel
import Storage

/// What holds of every stretch of time that somebody tells.
extension CommandScope {
    var timeReading: TimeReading { TimeReading(reader: read, calendar: calendar, now: now) }

    /// In seconds. Two times of one date, the later first, mean the night between when it is no longer than this.
    private var longestNight: Int64 { 12 * 3600 }

    /// Whole minutes of one date that are over. Throws `windowEndsBeforeItBegins`, `future` or `overMidnight`.
    func measured(from: Timestamp, to: Timestamp) throws -> TimeWindow {
        guard from.wholeMinute != to.wholeMinute else { throw Refusal.desk(.invalid(field: .to, .noLength)) }
        guard let window = TimeWindow(start: from.wholeMinute, end: to.wholeMinute) else {
            let nextMorning = calendar.timestamp(of: calendar.day(of: to) + 1, calendar.timeOfDay(of: to.wholeMinute))
            if let night = TimeWindow(start: from.wholeMinute, end: nextMorning), night.seconds <= longestNight {
                throw Refusal.time(.overMidnight(night))
            }
            throw Refusal.desk(.invalid(field: .to, .windowEndsBeforeItBegins))
        }
        guard window.end <= now else { throw Refusal.time(.future(window)) }
        guard calendar.day(of: window.start) == calendar.day(of: window.end - 1) else {
            throw Refusal.time(.overMidnight(window))
        }
        return window
    }

    /// A technician does one thing at a time. Throws `overlaps`; `own` is what the window takes the place of.
    func requireFree(_ window: TimeWindow, of technician: Technician, but own: (TimeStretch) -> Bool) throws {
        let date = calendar.day(of: window.start)
        let days = try timeReading.told(of: technician, from: date - ShiftDays.reach, through: date + 1)
        for stretch in days.values.flatMap(\.stretches) where !own(stretch) {
            guard stretch.window.intersection(window) != nil else { continue }
            throw Refusal.time(.overlaps(window, technician: technician.name, with: try told(stretch)))
        }
    }

    func told(_ stretch: TimeStretch) throws -> ToldTime {
        ToldTime(
            kind: stretch.kind, about: stretch.about, number: try stretch.visit.flatMap { try number(of: $0) },
            window: stretch.window)
    }

    func told(_ entry: TimeEntry) throws -> ToldTime {
        ToldTime(
            kind: entry.kind, about: entry.about, number: try entry.visit.flatMap { try number(of: $0) },
            window: entry.window)
    }

    private func number(of visit: Visit.ID) throws -> OrderNumber? {
        try read.order(of: visit).flatMap { try read.find($0) }?.number
    }

    /// What an entry says agrees with itself. Throws `notTold`, `noVisit`, `noAdministration`, `notOfVisit`, `settled`.
    func check(_ entry: TimeEntry, of technician: Technician) throws {
        guard entry.kind.canBeTold else { throw Refusal.time(.notTold(entry.kind)) }
        if entry.kind == .administration, entry.about == nil { throw Refusal.time(.noAdministration) }
        guard entry.kind.needsVisit else { return }
        guard let visit = try entry.visit.map({ try self.visit($0) }) else {
            throw Refusal.time(.noVisit(entry.kind))
        }
        let order = try order(visit.order)
        try requireUnsettled(order)
        let isHis =
            try visit.placement?.assignments.contains { $0.technician == technician.id } == true
            || read.events(of: visit.id).contains { $0.technician == technician.id }
        guard isHis else { throw Refusal.time(.notOfVisit(order.number, technician: technician.name)) }
    }

    /// What was settled is paid for.
    func requireUnsettled(_ order: Order) throws {
        switch order.stage {
        case .draft, .active, .inSettlement, .cancelled: break
        case .settled, .invoiced, .closed: throw Refusal.time(.settled(order.number, order.state))
        }
    }
}
