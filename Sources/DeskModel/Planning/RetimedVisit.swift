package import ServiceModel

/// What became of a visit's time by a change by hand: of one that gave way, or of one that was put where it is late.
package struct RetimedVisit: Hashable, Sendable {
    package var visit: Visit.ID
    package var order: OrderNumber
    package var day: Day
    /// When it started before; `nil` for a visit that the change itself is about.
    package var from: Timestamp?
    package var start: Timestamp
    /// What it misses by the most where it stands now; `nil` in time.
    package var lateness: Lateness?
    /// It is late by more than before.
    package var isLater: Bool

    package init(
        visit: Visit.ID, order: OrderNumber, day: Day, from: Timestamp?, start: Timestamp, lateness: Lateness?,
        isLater: Bool
    ) {
        self.visit = visit
        self.order = order
        self.day = day
        self.from = from
        self.start = start
        self.lateness = lateness
        self.isLater = isLater
    }

    /// `! ZS/2026/000132, Mon 23, 12:02: 0:25 late (SLA).`; `nil` when nothing became worse.
    package func lateSentence(_ wording: Wording) -> String? {
        guard isLater, let lateness else { return nil }
        return "! \(order), \(wording.moment(start, ofShift: day)): \(lateness.words(wording))."
    }
}

extension [RetimedVisit] {
    /// Those that gave way, by their new time.
    package var others: [RetimedVisit] { filter { $0.from != nil } }

    /// Who is late now, a sentence each, then who got another time: `Retimed: 56 10:26 → 08:00.` The whole numbers where
    /// they stand alone.
    package func sentences(_ wording: Wording) -> [String] {
        let late = compactMap { $0.lateSentence(wording) }
        guard !others.isEmpty else { return late }
        let times = others.map { visit in
            let from = visit.from.map { wording.time($0, ofShift: visit.day) + " → " } ?? ""
            return "\(wording.short(visit.order)) \(from)\(wording.time(visit.start, ofShift: visit.day))"
        }
        return late + [
            wording.language("Retimed: ", "Inna godzina: ")
                + times.joined(separator: ", ") + "."
        ]
    }
}
