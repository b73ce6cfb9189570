import DeskModel
import ServiceModel

/// What is in hand over the place from which it was taken.
extension ConsoleState {
    /// Whether a drop would leave everything as it is: all of it is from this cell, and nobody chose another time.
    func isOwnPlace(_ cell: CellKey) -> Bool {
        guard let moving, moving.origins.count == moving.cards.count, moving.origins.allSatisfy({ $0 == cell }) else {
            return false
        }
        // What nobody began in time goes to another one, on the same day too.
        guard let ownStart, ownStart.seconds >= now.seconds / 60 * 60 else { return false }
        if let exactStart { return exactStart == ownStart }
        guard moving.choiceCell == cell, let choice = moving.choice else { return true }
        return !moving.isSet && choice.start == ownStart
    }

    /// When what is in hand starts where it is planned, the first of several.
    var ownStart: Timestamp? { moving?.cards.compactMap { $0.placement?.start }.min() }

    /// The start that a drop into the cell asks for; several that stay have no start of their own.
    func askedStart(in cell: CellKey) -> (start: Timestamp?, isExact: Bool) {
        guard isOwnPlace(cell) else { return (handStart(in: cell), exactStart != nil) }
        return (moving?.isSet == true ? nil : ownStart, false)
    }

    /// `where it is now; fits, +9 min, 0:46 to spare`: the price only where it is that of the place itself.
    func ownVerdict(_ price: String, in cell: CellKey) -> String {
        let isSet = moving?.isSet == true
        let here =
            isSet ? language("where they are now", "tam, gdzie są") : language("where it is now", "tam, gdzie jest")
        if let chosen = moving?.chosen(in: cell), isSet || chosen.start != ownStart { return here }
        return here + "; " + price
    }
}
