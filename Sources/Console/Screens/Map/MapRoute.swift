import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// A technician's day as a line over the map.
struct MapRoute {
    struct Stop {
        let visit: Visit.ID
        let point: MapPoint
        /// Counted from 1 in the order of the day.
        let number: Int
        let isLate: Bool
    }

    let cell: CellKey
    /// `A`, `B` …, in the order of the board; `*` beyond the alphabet.
    let letter: Character
    /// Whose colour it has: the letter's.
    let role: Role
    /// The technician under the board's cursor.
    let isOwn: Bool
    let home: MapPoint
    let stops: [Stop]
    /// The stop at a warehouse: before which of the stops, and what it is called.
    var depot: (index: Int, point: MapPoint, code: String)?

    /// What stands for a stop: on the route under the cursor its number, on any other the letter of whose it is before it.
    func sign(of stop: Stop) -> String { (isOwn ? "" : String(letter)) + "\(stop.number)" }

    /// From home over every stop and back.
    var path: [MapPoint] {
        guard !stops.isEmpty else { return [] }
        var points = stops.map(\.point)
        if let depot { points.insert(depot.point, at: min(depot.index, points.count)) }
        return [home] + points + [home]
    }

    /// The same without the stop at a warehouse.
    var visits: [MapPoint] { stops.isEmpty ? [] : [home] + stops.map(\.point) + [home] }

    static let roles: [Role] = [.route1, .route2, .route3, .route4, .route5, .route6]
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

    /// Of the technician at that place among those shown.
    static func letter(_ index: Int) -> Character { index < letters.count ? letters[index] : "*" }

    init(_ sheet: DaySheet, index: Int, isOwn: Bool, home: MapPoint, places: MapPlaces) {
        cell = sheet.cell
        letter = Self.letter(index)
        role = Self.roles[index % Self.roles.count]
        self.isOwn = isOwn
        self.home = home
        stops = sheet.stops.enumerated().compactMap { number, stop in
            places.visit(stop.visit).map {
                Stop(visit: stop.visit, point: $0, number: number + 1, isLate: stop.lateness != nil)
            }
        }
        depot = sheet.depot.map { ($0.index, places.projection.point($0.location), $0.code) }
    }
}

extension ConsoleState {
    /// The day whose routes the map shows.
    var mapDay: Day { board.cursor.day }

    /// The technician whose route stands out; `nil` on a region's row.
    var mapTechnician: Technician.ID? { cell?.technician }

    /// The technicians whose routes are drawn, in the order of the board: of a region when only its routes are shown.
    var mapTechnicians: [TechnicianRow] {
        let shown = board.shown
        let filtered = shown == nil ? view.technicians : view.technicians.filter { shown!.contains($0.id) }
        switch map.routes {
        case .all: return filtered
        case .region:
            let region = board.region(in: view)
            return region == nil ? filtered : filtered.filter { $0.region == region }
        case .own: return view.technicians.filter { $0.id == mapTechnician }
        }
    }

    /// The routes of the map's day; the technician under the cursor is last, so that nothing covers that one.
    var mapRoutes: [MapRoute] {
        guard let places = map.places else { return [] }
        let routes = mapTechnicians.enumerated().compactMap { index, technician -> MapRoute? in
            let cell = CellKey(technician.id, mapDay)
            guard let sheet = mapSheet(cell), let home = places.home(technician.id) else { return nil }
            return MapRoute(sheet, index: index, isOwn: technician.id == mapTechnician, home: home, places: places)
        }
        return routes.filter { !$0.isOwn } + routes.filter(\.isOwn)
    }

    /// The moment that the map shows of its day; `nil` on another day than today while nobody chose one.
    var mapMoment: Timestamp? {
        if moment != nil { return dayMoment }
        return mapDay == today || mapDay == firstOpenDay ? now : nil
    }
}
