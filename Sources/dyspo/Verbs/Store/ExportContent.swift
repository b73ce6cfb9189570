import DeskModel
import Foundation
import Geography
import Interchange
import Operations
import ServiceModel

/// What stands in an exported file.
struct ExportContent {
    let session: Session
    /// Where nothing is said, visits are written whatever their day, and what has no end from today for 14 days.
    let first: Day?
    let last: Day?

    /// For routes: only this technician's.
    var technician: Technician.ID?

    /// For orders and visits: only of orders in these states, and that match.
    var states: [OrderState] = []
    var filter: Filter?

    private var desk: ServiceDesk { session.desk }
    private var calendar: CompanyCalendar { session.calendar }

    /// Only formats of the kind are asked for.
    func text(_ kind: ExportKind, _ format: ExportFormat) throws -> String {
        switch format {
        case .csv: try table(kind).csv
        case .json: try JSONValue.array(json(kind)).document() + "\n"
        case .ics: ICalendar.text(try events(kind), stamp: desk.now)
        case .geojson: kind == .territories ? GeoJSON.text(try desk.territories()) : GeoJSON.text(try routes())
        }
    }

    private func table(_ kind: ExportKind) throws -> ExportTable {
        switch kind {
        case .customers: ExportTable(try desk.customerRows(), calendar)
        case .sites: ExportTable(try desk.siteRows(), calendar)
        case .assets: ExportTable(try desk.assetRows(), calendar)
        case .technicians: ExportTable(try desk.technicianRows(), calendar)
        case .shifts: ExportTable(try desk.shiftRows(), calendar)
        case .absences: ExportTable(try desk.absenceRows(), calendar)
        case .orders: ExportTable(try desk.orderRows(of: chosen()), calendar)
        case .skills:
            ExportTable(try desk.skillRows(), calendar)
        case .regions:
            ExportTable(try desk.regionRows(), calendar)
        case .types: ExportTable(try desk.typeRows(), calendar)
        case .tickets: ExportTable(try desk.ticketRows(), calendar)
        case .visits: try visitTable()
        case .maintenancePlans: ExportTable(try desk.planRows(), calendar)
        case .contracts: ExportTable(try desk.contractRows(), calendar)
        case .checklists: ExportTable(try desk.checklistRows(), calendar)
        case .parts: ExportTable(try desk.partRows(), calendar)
        case .stock: ExportTable(try desk.stockRows(), calendar)
        case .stockPlaces: ExportTable(try desk.stockPlaceRows(), calendar)
        case .crews: ExportTable(try desk.crewRows(), calendar)
        case .routes, .territories: ExportTable(columns: [], rows: [])
        }
    }

    private func json(_ kind: ExportKind) throws -> [JSONValue] {
        switch kind {
        case .contracts: return try desk.contracts().map { ContractRecord($0, session).json }
        case .orders:
            return try orders().map { OrderRecord(line: $0, wording: session.wording, now: desk.now).json }
        case .visits:
            return try visits().map { VisitRecord(line: $1, order: $0, wording: session.wording, now: desk.now).json }
        case .technicians: return try TechnicianRecord.all(session).map(\.json)
        case .types: return try ServiceTypeRecord.all(session).map(\.json)
        case .shifts: return try board().flatMap(\.shifts)
        case .absences:
            return try desk.absenceRows().map { absence in
                [
                    "technician": .text(absence.technician), "start": .text(calendar.iso8601(absence.window.start)),
                    "end": .text(calendar.iso8601(absence.window.end)), "state": "off",
                ]
            }
        default:
            let table = try table(kind)
            return table.rows.map { row in
                .object(
                    JSONObject(
                        Dictionary(zip(table.columns, row.map { $0.isEmpty ? JSONValue.null : .text($0) })) { $1 }))
            }
        }
    }

    private func events(_ kind: ExportKind) throws -> [CalendarEvent] {
        switch kind {
        case .visits: return try visits().flatMap { events($0, $1) }
        case .routes: return try ways().flatMap { $0.events(session.wording) }
        case .absences:
            return try desk.absenceRows().map { absence in
                CalendarEvent(
                    identity: "absence-\(absence.technician)-\(absence.window.start.seconds)", window: absence.window,
                    title: "\(absence.technician): \(DayWord.absent.name(session.language))")
            }
        default:
            return try board().flatMap { line in
                line.sheet.shifts.map { shift in
                    CalendarEvent(
                        identity: "shift-\(line.row.id)-\(shift.start.seconds)", window: shift,
                        title: line.row.name, place: line.region)
                }
            }
        }
    }

    /// One; of work over several days one for each.
    private func events(_ order: OrderLine, _ line: OrderDetail.VisitLine) -> [CalendarEvent] {
        let windows = line.visit.placement?.windows ?? []
        return windows.enumerated().map { index, window in
            let part = windows.count > 1 ? " \(index + 1)/\(windows.count)" : ""
            return CalendarEvent(
                identity: "visit-\(line.visit.id)" + (index > 0 ? "-\(index + 1)" : ""), window: window,
                title: "\(order.order.number)\(part) \(order.order.title)",
                place: "\(order.customer), \(order.site), \(order.town)",
                details: ([line.crew.joined(separator: ", "), order.order.note]).filter { !$0.isEmpty }.joined(
                    separator: "\n"),
                isCancelled: line.visit.state == .cancelled)
        }
    }

    private func visitTable() throws -> ExportTable {
        ExportTable(
            columns: [
                "order", "visit", "state", "technician", "crew", "start", "end", "duration", "customer", "site", "town",
                "title", "lock", "override", "late", "late_target", "breaches", "day",
            ],
            rows: try visits().map { order, line in
                let visit = line.visit
                let lateness = order.lateness(of: visit, at: desk.now)
                return [
                    order.order.number.description, String(visit.sequence), visit.state.rawValue,
                    line.crew.first ?? "", ExportTable.list(Array(line.crew.dropFirst())),
                    visit.placement.map { calendar.iso8601($0.start) } ?? "",
                    visit.placement.map { calendar.iso8601($0.end) } ?? "", String(visit.duration), order.customer,
                    order.site, order.town, order.order.title, visit.lock.rawValue, visit.overrideReason ?? "",
                    String(lateness?.minutes ?? 0), lateness?.target.rawValue ?? "",
                    line.breaches.map(\.rule).joined(separator: "|"),
                    visit.placement?.day.iso ?? "",
                ]
            })
    }

    /// The orders that were asked for.
    private func orders() throws -> [OrderLine] {
        let lines = try desk.orders(OrderFilter(states: states))
        guard let filter else { return lines }
        return lines.filter { filter.matches(FilterSubject($0, now: desk.now)) }
    }

    /// `nil` where all are.
    private func chosen() throws -> Set<Order.ID>? {
        states.isEmpty && filter == nil ? nil : Set(try orders().map(\.order.id))
    }

    /// Every visit with its order; with a first or last day only those placed between.
    private func visits() throws -> [(OrderLine, OrderDetail.VisitLine)] {
        try orders().flatMap { order in order.visits.map { (order, $0) } }.filter { _, line in
            guard first != nil || last != nil else { return true }
            guard let days = line.visit.placement?.days else { return false }
            return days.contains { $0 >= first ?? $0 && $0 <= last ?? $0 }
        }
    }

    private func board() throws -> [BoardLine] {
        BoardLine.all(try view(), session.wording, at: desk.now)
    }

    private func view() throws -> DeskView {
        let begin = first ?? session.today
        let count = (last ?? begin + 13).since(begin) + 1
        guard (1...366).contains(count) else { throw Failure.option("--to", .windowEndsBeforeItBegins) }
        return try desk.view(from: begin, days: count)
    }

    /// The ways of technicians with stops, by technician, then day.
    private func ways() throws -> [RouteRecord] {
        let view = try view()
        let travel = try desk.travel()
        return view.technicians.filter { technician == nil || $0.id == technician }.flatMap { row in
            view.days.compactMap { day in
                view.sheets[CellKey(row.id, day)].flatMap { RouteRecord(row, $0, view.visits, travel, at: desk.now) }
            }
        }
    }

    /// Straight lines from place to place; each leg says its road kilometres and who says so.
    private func routes() throws -> [RouteFeature] {
        try ways().map { way in
            var stops = zip(way.cards, way.steps).compactMap { card, step in card.location.map { ($0, step) } }
            if let call = way.sheet.depot, let step = way.depotStep {
                stops.insert((call.location, step), at: min(call.index, stops.count))
            }
            return RouteFeature(
                technician: way.row.name, day: way.sheet.cell.day, orders: way.cards.map(\.number.description),
                places: [way.row.home] + stops.map(\.0) + [way.row.home],
                travel: way.sheet.travel / 60, metres: way.metres,
                legs: stops.map(\.1.leg) + way.steps.suffix(1).map(\.leg), source: way.source)
        }
    }

    /// One calendar file a technician with stops, by name.
    func routeCalendars() throws -> [(technician: String, text: String)] {
        let ways = Dictionary(grouping: try ways(), by: \.row.id)
        return byPolishName(ways.values.compactMap(\.first), \.row.name).map { first in
            let events = (ways[first.row.id] ?? []).flatMap { $0.events(session.wording) }
            return (first.row.name, ICalendar.text(events, stamp: desk.now))
        }
    }
}

extension RouteRecord {
    /// Each stop as an entry of a calendar, with the way there in its details.
    func events(_ wording: Wording) -> [CalendarEvent] {
        zip(zip(sheet.stops, cards), steps).compactMap { pair, step in
            let (stop, card) = pair
            guard let window = TimeWindow(start: stop.start, end: stop.end) else { return nil }
            return CalendarEvent(
                identity: "visit-\(card.id)", window: window, title: "\(card.number) \(card.title)",
                place: "\(card.customer), \(card.address), \(card.town)",
                details: "\(row.name)\n"
                    + words(step, wording, parks: true).trimmingCharacters(in: .whitespaces))
        }
    }
}
