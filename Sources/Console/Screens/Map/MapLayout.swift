import TermCanvas

/// How the map's screen is divided: the map, and beside or beneath it the same in words.
struct MapLayout: Hashable {
    var map: Rect?
    var words: Rect?

    init(_ body: Rect, showsWords: Bool) {
        if body.columns >= 100 {
            let (left, right) = body.split(columns: -min(52, max(38, body.columns / 4)))
            (map, words) = showsWords ? (nil, body) : (left, right)
        } else if body.rows >= 20 {
            let (upper, lower) = body.split(rows: -7)
            (map, words) = showsWords ? (nil, body) : (upper, lower)
        } else {
            (map, words) = showsWords ? (nil, body) : (body, nil)
        }
    }
}

extension ConsoleState {
    var mapLayout: MapLayout { MapLayout(layout.body, showsWords: map.showsWords) }

    /// The cells that show ground, wherever the map is now; `nil` where there is none.
    var mapGround: Rect? {
        guard let inner = current.mapBox(self)?.inset() else { return nil }
        let ground = inner.split(rows: -mapFootRows(inner)).top
        return ground.isEmpty ? nil : ground
    }

    /// Lines beneath the ground, for the scale and whose letter is whose: two where one would not hold all names.
    func mapFootRows(_ inner: Rect) -> Int {
        let names = mapTechnicians.count * 16
        return inner.rows >= 10 && inner.columns - 40 < names ? 2 : 1
    }

    var mapGroundSize: Size? { mapGround?.size }
}
