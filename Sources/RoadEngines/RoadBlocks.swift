import Geography
import ServiceModel

/// Asks for a table part by part: servers refuse more than a hundred places at once.
struct RoadBlocks {
    let places: [Coordinate]
    /// Places in a row, and in a column, of one question.
    private var side: Int
    private var cells: [KnownLeg.Answer]
    private let ask: ([Int], [Int]) throws(RoadEngineFault) -> RoadReply

    /// `ask` is given the numbers of sources and destinations.
    init(
        _ places: [Coordinate], block: Int, ask: @escaping ([Int], [Int]) throws(RoadEngineFault) -> RoadReply
    ) {
        self.places = places
        self.ask = ask
        side = max(1, block / 2)
        cells = Array(repeating: .none(.noRoute), count: places.count * places.count)
    }

    mutating func table() throws(RoadEngineFault) -> RoadTable {
        var from = 0
        while from < places.count {
            let rows = min(side, places.count - from)
            var to = 0
            while to < places.count {
                let columns = min(side, places.count - to)
                try fill(Array(from..<(from + rows)), Array(to..<(to + columns)))
                to += columns
            }
            from += rows
        }
        return RoadTable(places: places, cells: cells)
    }

    /// A part that is too big is asked for in halves, and so is everything after it.
    private mutating func fill(_ sources: [Int], _ destinations: [Int]) throws(RoadEngineFault) {
        switch try ask(sources, destinations) {
        case .table(let rows):
            guard rows.joined().allSatisfy(\.isPlausible) else { throw .malformed }
            for (row, source) in sources.enumerated() {
                for (column, destination) in destinations.enumerated() {
                    cells[source * places.count + destination] = rows[row][column]
                }
            }
        case .tooBig(let fault):
            if sources.count == 1, destinations.count == 1 { throw fault }
            side = max(1, min(side, max(sources.count, destinations.count) / 2))
            if sources.count >= destinations.count {
                try fill(Array(sources.prefix(sources.count / 2)), destinations)
                try fill(Array(sources.dropFirst(sources.count / 2)), destinations)
            } else {
                try fill(sources, Array(destinations.prefix(destinations.count / 2)))
                try fill(sources, Array(destinations.dropFirst(destinations.count / 2)))
            }
        }
    }
}

extension KnownLeg.Answer {
    /// Nobody drives at more than 250 km/h, and nobody walks: below a metre a second, past an hour for a ferry or a
    /// gate, it is no drive. What is believed once is kept for weeks.
    fileprivate var isPlausible: Bool {
        guard case .drive(let seconds, let metres) = self else { return true }
        return seconds <= 3600 + metres && metres <= 1000 + seconds * 70
    }
}
