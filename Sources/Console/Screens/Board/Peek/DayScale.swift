import DeskModel
import ServiceModel

/// Hours as columns: which stretch of a day a strip shows, and how wide an hour is.
struct DayScale: Hashable {
    let start: Timestamp
    let hours: Int
    /// Columns an hour takes: 1 to 6.
    let perHour: Int

    /// Wide enough for all of the sheets.
    init(_ sheets: [DaySheet], calendar: CompanyCalendar, columns: Int) {
        let day = sheets.first?.cell.day ?? Day(number: 0)
        let edges = sheets.flatMap { sheet in
            sheet.shifts.flatMap { [$0.start, $0.end] } + [sheet.leaves, sheet.home].compactMap { $0 }
                + sheet.stops.flatMap { [$0.start, $0.end] }
        }
        let midnight = calendar.span(of: day).start
        let first = edges.min() ?? midnight + 7 * 3600
        let last = edges.max() ?? midnight + 18 * 3600
        let from = max(0, first.since(midnight)) / 3600
        let through = max(from + 1, min(72, (last.since(midnight) + 3599) / 3600))
        start = midnight + from * 3600
        hours = through - from
        perHour = max(1, min(6, columns / max(1, hours)))
    }

    var columns: Int { hours * perHour + 1 }

    func column(_ moment: Timestamp) -> Int {
        let seconds = moment.since(start)
        return max(0, min(columns - 1, (seconds * perHour + 1800) / 3600))
    }
}
