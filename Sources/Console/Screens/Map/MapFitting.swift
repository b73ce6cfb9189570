import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// What the map shows by itself.
extension ConsoleState {
    /// Shows something else, and keeps it in view until somebody pans.
    mutating func fitMap(_ fit: MapFit) {
        map.fit = fit
        map.fitted = nil
        status.say(language("The map shows ", "Mapa pokazuje: ") + fit.name(language) + ".")
    }

    /// Fits the map again when the technician, the day, the size or the order in hand is another one.
    mutating func refit(_ size: Size) {
        guard let fit = map.fit else {
            if map.viewport == nil { show(.region, size) }
            return
        }
        let cursor = map.follows ? board.cursor : nil
        let fitted = MapFitted(
            fit: fit, size: size, technician: fit == .technician && cursor != nil ? mapTechnician : nil,
            region: fit == .region && cursor != nil ? board.region(in: view) : nil,
            day: fit == .technician || fit == .day ? mapDay : nil, hand: map.follows ? moving?.visit : nil)
        guard map.fitted != fitted else { return }
        map.fitted = fitted
        show(fit, size)
    }

    private mutating func show(_ fit: MapFit, _ size: Size) {
        guard var box = box(of: fit) else { return }
        for point in mapHand { box.include(point) }
        map.viewport = MapViewport(fitting: box, in: size)
    }

    private func box(of fit: MapFit) -> MapBox? {
        guard let places = map.places else { return nil }
        switch fit {
        case .technician:
            guard let own = cell, let home = places.home(own.technician) else { return box(of: .region) }
            let stops = view.sheets[own]?.stops.compactMap { places.visit($0.visit) } ?? []
            return MapBox([home] + stops)
        case .day: return MapBox(points(of: view.technicians, places)) ?? box(of: .country)
        case .region:
            guard let region = board.region(in: view) else { return box(of: .day) }
            let people = view.technicians.filter { $0.region == region }
            let waiting = view.queue.filter { view.visits[$0]?.region == region }.compactMap(places.visit)
            return MapBox(points(of: people, places) + waiting) ?? box(of: .country)
        case .country:
            let outline = map.ground?.lines.filter { $0.kind == .outline }.flatMap(\.points) ?? []
            return MapBox(outline) ?? MapBox(points(of: view.technicians, places))
        }
    }

    private func points(of technicians: [TechnicianRow], _ places: MapPlaces) -> [MapPoint] {
        technicians.flatMap { technician -> [MapPoint] in
            let stops = view.sheets[CellKey(technician.id, mapDay)]?.stops ?? []
            return [places.home(technician.id)].compactMap { $0 } + stops.compactMap { places.visit($0.visit) }
        }
    }

    /// Pans by a part of the screen; the map no longer moves by itself until it is told to.
    mutating func panMap(columns: Int, rows: Int) {
        guard let size = mapGroundSize else { return }
        map.fit = nil
        map.viewport?.pan(columns: columns * max(2, size.columns / 8), rows: rows * max(1, size.rows / 6))
    }

    /// Closer or farther, round the crosshair where there is one.
    mutating func zoomMap(_ factor: Double, at anchor: MapPoint? = nil) {
        guard let viewport = map.viewport, let size = mapGroundSize else { return }
        let box = viewport.box(size)
        let wanted = anchor ?? mapHand.first ?? map.crosshair
        let point = wanted.flatMap { box.contains($0) ? $0 : nil } ?? viewport.centre
        map.fit = nil
        map.viewport?.zoom(factor, at: point)
    }
}
