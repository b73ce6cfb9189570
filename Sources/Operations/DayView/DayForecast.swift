import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// A day as it would go with the traffic of its hours. The plan's own times count one time a drive, whatever the hour.
extension DaySheets {
    /// Writes onto a sheet when each stop is ready to begin and when the technician is home; nothing where no hour makes a
    /// difference.
    func forecast(
        _ sheet: inout DaySheet, _ stops: [BoardVisit], _ depot: DepotOnDay?, _ day: SettledTimetable, _ ways: [Leg],
        _ clock: EngineClock
    ) {
        let travel = snapshot.travel
        guard travel.settings.hasHours else { return }
        let forecast = day.arrivals { number, leaving in
            let hour = company.calendar.timeOfDay(of: clock.moment(leaving)).minutes / 60
            return clock.length(
                travel.drive(seconds: ways[number].seconds, isHome: number == ways.count - 1, hour: hour))
        }
        sheet.forecastHome = clock.moment(forecast.home)
        for index in sheet.stops.indices {
            let arrival = clock.moment(forecast.stops[depot?.number(of: index) ?? index])
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
