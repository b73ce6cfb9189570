import DeskModel
import ServiceModel

/// A line of the stock screen.
enum StockRow: Sendable {
    case short(ShortPart)
    case place(StockPlaceLine)
    case move(StockMoveLine)

    /// The place that it is about: the van of what is short.
    var place: StockPlace? {
        switch self {
        case .short(let short): short.van
        case .place(let line): line.place
        case .move: nil
        }
    }

    /// What a filter looks through.
    var words: String {
        switch self {
        case .short(let short):
            "\(short.code) \(short.part?.name ?? "") \(short.technician) \(short.van?.code ?? "") \(short.visit.town)"
        case .place(let line): "\(line.place.code) \(line.place.name) \(line.technician ?? "")"
        case .move(let move): "\(move.booked.part) \(move.booked.from) \(move.booked.to) \(move.by)"
        }
    }
}
