import DeskModel
import ServiceModel

/// A line of the stock screen.
enum StockRow: Sendable {
    case short(ShortPart)
    /// The heading of the places of a kind.
    case kind(StockPlaceKind, Int)
    case place(StockPlaceLine)
    case part(StockPartLine, StockPlace)
    case move(StockMoveLine)
    case hold(StockHoldLine)

    /// The place that it is about: the van of what is short.
    var place: StockPlace? {
        switch self {
        case .short(let short): short.van
        case .place(let line): line.place
        case .part(_, let place): place
        case .kind, .move, .hold: nil
        }
    }

    /// What a filter looks at; `nil` for a heading.
    var subject: FilterSubject? {
        switch self {
        case .kind: nil
        case .short(let short):
            FilterSubject(
                stock: [short.technician, short.visit.town, short.visit.number.short],
                parts: [short.code, short.part?.name ?? ""], places: [short.van?.code ?? ""],
                technicians: [short.technician], isShort: true)
        case .place(let line):
            FilterSubject(
                stock: [line.place.name, line.technician ?? ""], places: [line.place.code],
                technicians: line.technician.map { [$0] } ?? [], isUnderLeast: line.underLeast > 0)
        case .part(let line, let place): FilterSubject(line, at: place)
        case .move(let move):
            FilterSubject(
                stock: [move.by, move.reason, move.booked.order?.short ?? ""], parts: [move.booked.part],
                places: [move.booked.from, move.booked.to])
        case .hold(let line):
            FilterSubject(stock: [line.order.short], parts: [line.part, line.name], places: [line.place])
        }
    }
}

extension FilterSubject {
    /// A part at a place.
    convenience init(_ line: StockPartLine, at place: StockPlace) {
        self.init(
            stock: line.holders.map(\.short) + line.serials,
            parts: [line.part.code, line.part.name, line.part.ean], places: [place.code],
            isUnderLeast: line.isUnderLeast)
    }
}
