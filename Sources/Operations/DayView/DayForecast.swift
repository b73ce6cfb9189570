import DeskModel
import Geography
import ServiceModel
import Storage

/// A day as it would go with the traffic of its hours. The plan's own times count one time a drive, whatever the hour.
struct DayForecast {
    /// When each stop is ready to begin, and when the technician is home.
    let arrivals: [Timestamp]
    let home: Timestamp

    /// `nil` where no hour makes a difference, and for a day without stops.
    init?(_ sheet: DaySheet, _ travel: Travel, _ calendar: CompanyCalendar) {
        guard travel.settings.hasHours, let leaves = sheet.leaves, let wayHome = sheet.wayHome,
            let first = sheet.stops.first, let last = sheet.stops.last
        else { return nil }
        func drive(_ leg: Leg, from moment: Timestamp, isHome: Bool = false) -> Int {
            travel.drive(seconds: leg.seconds, isHome: isHome, hour: calendar.timeOfDay(of: moment).minutes / 60)
        }
        // Whoever knows the traffic leaves earlier, but not before the shift begins.
        let earliest = min(leaves, sheet.shifts.first?.start ?? leaves)
        var free = max(earliest, first.start - drive(first.leg, from: leaves))
        var lunch = sheet.lunch
        var arrivals: [Timestamp] = []
        for stop in sheet.stops {
            var arrival = free + drive(stop.leg, from: free)
            if let pause = lunch, pause.start < stop.start {
                // The break may interrupt the drive.
                arrival = max(arrival, pause.start) + pause.seconds
                lunch = nil
            }
            arrivals.append(arrival)
            free = max(arrival, stop.start) + stop.end.since(stop.start)
        }
        var home = free + drive(wayHome, from: free, isHome: true)
        if let pause = lunch, let planned = sheet.home, planned > last.end + travel.drive(wayHome) {
            home = max(home, pause.start) + pause.seconds
        }
        (self.arrivals, self.home) = (arrivals, home)
    }
}

extension Travel {
    fileprivate func drive(_ wayHome: Leg) -> Int { drive(seconds: wayHome.seconds, isHome: true) }
}

extension DaySheets {
    /// Writes the forecast onto a sheet.
    func forecast(_ sheet: inout DaySheet, _ stops: [BoardVisit]) {
        guard let forecast = DayForecast(sheet, snapshot.travel, company.calendar) else { return }
        sheet.forecastHome = forecast.home
        for (index, arrival) in forecast.arrivals.enumerated() where stops.indices.contains(index) {
            sheet.stops[index].forecast = arrival
            sheet.stops[index].lateness = stops[index].lateness(forecast: arrival, now: now)
        }
    }

    /// Hard rules that a day keeps by the plan's times and breaks by the forecast: closed sites, and the end of the
    /// shift. What `before` broke as badly is not told again.
    func hourBreaches(of sheet: DaySheet, _ stops: [BoardVisit], before: DaySheet?) -> [Breach] {
        guard let home = sheet.forecastHome else { return [] }
        let known = Dictionary(before?.stops.map { ($0.visit, $0.forecast) } ?? []) { $1 }
        var breaches: [Breach] = []
        for (stop, entry) in zip(sheet.stops, stops) {
            guard let arrival = stop.forecast, arrival > stop.start, let hours = entry.access,
                arrival > (known[stop.visit] ?? nil) ?? stop.start,
                hours.covers(from: stop.start, to: stop.end, company.calendar),
                !hours.covers(from: arrival, to: arrival + stop.end.since(stop.start), company.calendar)
            else { continue }
            breaches.append(.byHour(.places(.siteClosed(hours.window(near: stop.start, company.calendar)))))
        }
        if let end = snapshot.shifts[sheet.cell]?.last?.hardEnd, home > end, home > before?.forecastHome ?? end,
            sheet.home.map({ $0 <= end }) ?? false
        {
            breaches.append(.byHour(.planning(.shiftTooShort(ends: end, wouldEnd: home))))
        }
        return breaches
    }
}
