import DeskModel
import ServiceModel

extension DaySheet.Stop {
    /// Its parts are neither on the van nor fetched before.
    var lacksParts: Bool { breaches.contains { $0.rule == "parts" } }
}

extension DaySheet {
    /// Nothing is wrong with the day but missing parts.
    var lacksOnlyParts: Bool {
        let broken = stops.filter { $0.lateness != nil || !$0.breaches.isEmpty }
        return !broken.isEmpty && !lunchLost
            && broken.allSatisfy { $0.lateness == nil && $0.breaches.allSatisfy { $0.rule == "parts" } }
    }
}

extension ConsoleState {
    /// `⌂ M1 07:00-07:10  16 × AKU-12V9AH`
    func depotLine(_ call: DepotCall, ofShift day: Day) -> String {
        "\(DepotSign.stop) \(call.code) \(wording.hours(call.start, call.end, ofShift: day))  \(call.words(language))"
    }

    /// `, stop at M1 07:00-07:10`; nothing without one.
    func fetchWords(_ insertion: Insertion, in cell: CellKey) -> String {
        insertion.fetch.map { fetch in
            language(", stop at ", ", postój w ") + "\(fetch.code) "
                + wording.hours(fetch.start, fetch.end, ofShift: cell.day)
        } ?? ""
    }
}
