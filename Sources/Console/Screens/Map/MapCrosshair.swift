import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// The crosshair: it moves by cells and snaps to what is near.
extension ConsoleState {
    /// Moves the crosshair by a step; off the edge the map goes along.
    mutating func moveCrosshair(columns: Int, rows: Int) {
        guard let size = mapGroundSize, let viewport = map.viewport else { return }
        let middle = Point(column: size.columns / 2, row: size.rows / 2)
        let from = map.crosshair.map { viewport.cell($0, in: size) } ?? middle
        let isShown = Rect(size).contains(from)
        let start = isShown ? from : middle
        let target = Point(column: start.column + columns * 3, row: start.row + rows * 2)
        keepInView(target, size)
        guard let moved = map.viewport else { return }
        let point = map.viewport == viewport ? target : moved.cell(viewport.point(target, in: size), in: size)
        snap(to: moved.point(point, in: size), leaving: map.pointed)
    }

    /// Puts the crosshair on a point, or on what lies near it.
    mutating func snap(to point: MapPoint, leaving left: Visit.ID? = nil) {
        guard let viewport = map.viewport else { return }
        let reach = viewport.kilometresPerDot * 5
        let near = mapTargets.filter { $0.visit != left && abs($0.point.east - point.east) <= reach }
            .filter { abs($0.point.north - point.north) <= reach }
            .min { $0.point.distance(to: point) < $1.point.distance(to: point) }
        guard let near else {
            map.pointed = nil
            map.crosshair = point
            return
        }
        pointMap(at: near.visit)
    }

    /// Puts the crosshair on a visit, and the cursor on the technician whose stop it is.
    mutating func pointMap(at visit: Visit.ID) {
        guard let point = map.places?.visit(visit) else { return }
        map.pointed = visit
        map.crosshair = point
        map.wordsTop = 0
        if let placement = view.visits[visit]?.placement, placement.days.contains(mapDay),
            board.technicianIndex[placement.leader] != nil, board.shown?.contains(placement.leader) ?? true
        {
            board.go(to: CellKey(placement.leader, mapDay), in: view)
            peek.cursor = visit
        }
        guard let size = mapGroundSize, let cell = map.viewport?.cell(point, in: size) else { return }
        keepInView(cell, size)
    }

    /// The next stop of the technician's day, then waiting orders in the order of the queue.
    mutating func pointNext(_ direction: Int) {
        let stops = sheet?.stops.map(\.visit) ?? []
        let box = mapGroundSize.flatMap { map.viewport?.box($0) }
        let waiting = queue.rows.filter { visit in
            map.places?.visit(visit).map { box?.contains($0) ?? true } ?? false
        }
        let targets = stops + waiting
        guard !targets.isEmpty else {
            status.say(
                language(
                    "There is nothing here to point at; w shows more.", "Nie ma tu na co wskazać; w pokaże więcej."))
            return
        }
        let index = map.pointed.flatMap { targets.firstIndex(of: $0) } ?? (direction > 0 ? -1 : 0)
        pointMap(at: targets[(index + direction + targets.count) % targets.count])
    }

    /// Stops of the routes shown, and what waits.
    var mapTargets: [(visit: Visit.ID, point: MapPoint)] {
        let stops = mapRoutes.flatMap { route in route.stops.map { ($0.visit, $0.point) } }
        guard map.layers.contains(.waiting), let places = map.places else { return stops }
        return stops + queue.rows.compactMap { visit in places.visit(visit).map { (visit, $0) } }
    }

    /// Pans so far that a cell is on the map, with a margin.
    private mutating func keepInView(_ cell: Point, _ size: Size) {
        func beyond(_ value: Int, _ margin: Int, _ end: Int) -> Int {
            value < margin ? value - margin : value >= end - margin ? value - (end - margin) + 1 : 0
        }
        let columns = beyond(cell.column, 2, size.columns)
        let rows = beyond(cell.row, 1, size.rows)
        guard columns != 0 || rows != 0 else { return }
        map.fit = nil
        map.viewport?.pan(columns: columns, rows: rows)
    }

    /// What is under the crosshair, in a sentence.
    var mapSentence: String {
        guard let visit = map.pointed, let card = view.visits[visit] else {
            let head = mapTechnician.map { technicianName($0) + ", " + wording.day(mapDay) + ": " } ?? ""
            return head + (sheet.map { daySentence($0) } ?? language("Tab snaps to orders.", "Tab wskazuje zlecenia."))
        }
        let stop = sheet?.stops.enumerated().first { $0.element.visit == visit }
        guard let (index, stop) = stop, let cell,
            let home = view.technicians.first(where: { $0.id == cell.technician })?.home
        else {
            return "\(name(card.number)) \(card.title), \(card.town), " + language("due ", "termin ")
                + dueText(card) + "."
        }
        let before = index == 0 ? home : sheet?.stops[index - 1].visit.location(in: view) ?? home
        let way = card.location.flatMap { Compass(from: before, to: $0) }
        let late = stop.lateness.map { ", " + $0.words(wording) } ?? ""
        return language("Stop ", "Postój ")
            + "\(index + 1), \(card.number.short), \(card.town), \(wording.time(stop.start, ofShift: cell.day)), "
            + wayWords(stop.leg, way) + late + "."
    }
}

extension Visit.ID {
    /// Where the visit is, if the view knows.
    func location(in view: DeskView) -> Coordinate? { view.visits[self]?.location }
}
