package import ServiceModel

/// A visit that stays as it is on a day from which another one was taken.
package struct StayingVisit: Hashable, Sendable {
    package var visit: Visit.ID
    package var order: OrderNumber
    package var day: Day
    package var start: Timestamp

    package init(visit: Visit.ID, order: OrderNumber, day: Day, start: Timestamp) {
        self.visit = visit
        self.order = order
        self.day = day
        self.start = start
    }
}

extension [StayingVisit] {
    /// `Others of the day keep their times: 56 10:26, 132 12:26.`; `nil` when nobody is left.
    package func sentence(_ wording: Wording) -> String? {
        guard !isEmpty else { return nil }
        let times = map { "\(wording.short($0.order)) \(wording.time($0.start, ofShift: $0.day))" }.joined(
            separator: ", ")
        return wording.language(
            "Others of the day keep their times: \(times).", "Pozostałe wizyty dnia zachowują godziny: \(times).")
    }
}
