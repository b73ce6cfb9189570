import DeskModel
import ServiceModel
import Storage

/// Who said that they cannot work: as long as that lasts, until an absence says the same or somebody has seen it.
struct UnableAlerts: AlertSource {
    func alerts(_ ground: AlertGround) throws -> [Alert] {
        try ground.desk.unableNotes(at: ground.now).map { note in
            Alert(
                .unable, about: "\(note.technician)", occasion: "\(note.sequence)",
                note.orders.isEmpty ? .calm : .pressing, since: note.at, .unable(note))
        }
    }
}

extension ServiceDesk {
    /// Of the days for which alerts stand, those to which nobody has seen.
    func unableNotes(at now: Timestamp) throws -> [UnableNote] {
        try store.read { reader in
            let told = try reader.unableEntries(since: now - Self.alertDays * 86_400)
            if told.isEmpty { return [] }
            let people = Dictionary(
                try reader.all(Technician.self).filter(\.isActive).map { ($0.name, $0.id) }
            ) { first, _ in first }
            return try told.compactMap { entry in
                guard case .outages(.unable(let name, let window, _)) = entry.summary, now < window.end,
                    let technician = people[name],
                    let rest = TimeWindow(start: max(now, window.start), end: window.end)
                else { return nil }
                let visits = try reader.standingVisits(of: technician, within: rest, company.calendar)
                let absences = try reader.absences(from: window.start, to: window.end)
                    .filter { $0.technician == technician }.map(\.window)
                let isCovered = absences.contains { $0.start <= rest.start && rest.end <= $0.end }
                if isCovered || visits.isEmpty && !absences.isEmpty { return nil }
                return UnableNote(
                    sequence: entry.sequence, at: entry.at, technician: technician, name: name, window: window,
                    orders: try visits.compactMap { try reader.find($0.order)?.number })
            }
        }
    }
}
