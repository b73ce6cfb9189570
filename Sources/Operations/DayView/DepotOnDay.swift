import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// A stop at a warehouse among the visits of a day.
struct DepotOnDay {
    let stop: DepotStop
    let depot: ServiceModel.Depot
    /// Before which of the visits.
    let index: Int

    /// The number of a visit among all stops of the day.
    func number(of visit: Int) -> Int { visit < index ? visit : visit + 1 }
}

extension DaySheets {
    /// The stop that a day makes before one of its visits.
    func depot(on cell: CellKey, among stops: [BoardVisit]) -> DepotOnDay? {
        guard let supply = snapshot.supply, let stop = supply.stops[cell], let depot = supply.depot(stop.place),
            let index = stops.firstIndex(where: { $0.visit.placement.map { $0.start > stop.start } ?? false })
        else { return nil }
        return DepotOnDay(stop: stop, depot: depot, index: index)
    }

    /// Writes the stop onto the sheet, and what is wrong with it onto the visit behind it.
    func write(
        _ place: DepotOnDay, _ day: SettledTimetable, into sheet: inout DaySheet, _ ways: [Leg], _ clock: EngineClock
    ) {
        guard let supply = snapshot.supply, sheet.stops.indices.contains(place.index) else { return }
        let (stop, code) = (day.stops[place.index], supply.code(of: place.stop.place))
        sheet.depot = DepotCall(
            code: code, location: place.depot.location, index: place.index, drive: Int(stop.work.drive),
            leg: ways[place.index], arrival: clock.moment(stop.arrival), departs: clock.moment(stop.departs),
            start: place.stop.start, end: place.stop.end, loads: supply.loading(at: place.stop))
        if let earliest = stop.tooEarlyFor {
            let visit = sheet.stops[place.index].start
            let ready = visit + clock.moment(earliest).since(place.stop.start)
            sheet.stops[place.index].breaches.append(
                .planning(.startsTooEarly(earliest: ready, wouldStart: visit)))
        }
        let calendar = company.calendar
        let isOpen = [sheet.cell.day, sheet.cell.day + 1].contains { day in
            calendar.timestamp(of: day, place.depot.opens) <= place.stop.start
                && place.stop.end <= calendar.timestamp(of: day, place.depot.closes)
        }
        if !isOpen {
            sheet.stops[place.index].breaches.append(
                .stock(.depotClosed(code: code, opens: place.depot.opens, closes: place.depot.closes)))
        }
    }
}
