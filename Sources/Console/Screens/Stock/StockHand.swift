import DeskModel
import ServiceModel

/// Parts in hand: taken from a place, on their way to another.
package struct StockHand: Hashable, Sendable {
    let part: Part
    let from: StockPlace
    /// As many as nobody holds there.
    let free: Quantity
    /// As many as somebody waits for.
    var wanted: Quantity?

    /// `AKU-12V9AH  M1 → `
    func title(_ language: Language) -> String {
        let free = StockWords.quantity(free, part.unit.name, language)
        return language(
            "In hand: \(part.code) from \(from.code), \(free) free. Which place?",
            "W ręku: \(part.code) z \(from.code), wolne \(free). Dokąd?")
    }
}

extension ConsoleState {
    /// Takes the parts under the cursor in hand; the places are listed to choose from.
    mutating func takeStockInHand() {
        guard let hand = meantStockHand else { return }
        if !(current is ListScreen<StockList>) { goBack() }
        stock.memory.hand = hand
        current.step(lines: -1_000_000, columns: 0, &self)
        current.refresh(&self)
    }

    /// The parts under the cursor, as far as nobody holds them.
    var meantStockHand: StockHand? {
        if let line = placePartsRow, let place = meantStockPlace {
            return StockHand(part: line.part, from: place, free: max(.zero, line.balance.free))
        }
        if case .part(let line, let place)? = stockRow {
            return StockHand(part: line.part, from: place, free: max(.zero, line.balance.free))
        }
        if case .short(let short)? = stockRow { return hand(for: short) }
        return nil
    }

    /// What mends a lack, from where it is: the part or what may stand for it.
    func hand(for short: ShortPart) -> StockHand? {
        guard let remedy = short.remedy, remedy.place.id != short.van?.id else { return nil }
        let substitute = remedy.substitute.flatMap { code in
            self[PartsMemory.self].parts.first { $0.code == code }
        }
        guard let part = remedy.substitute == nil ? short.part : substitute else { return nil }
        return StockHand(part: part, from: remedy.place, free: remedy.free, wanted: min(short.rest, remedy.free))
    }

    /// Asks how many go to the place under the cursor.
    mutating func dropStock() {
        guard let hand = stock.memory.hand, let to = stock.row?.place else { return }
        ask(hand, to: to)
    }

    mutating func ask(_ hand: StockHand, to place: StockPlace) {
        let text = hand.part.hasSerials ? "" : StockWords.number(hand.wanted ?? hand.free, language)
        overlay = .input(LineInput(.stock(.move(hand, place)), text: text))
    }

    /// Esc: nothing is moved.
    mutating func putStockDown() -> Bool {
        guard stock.memory.hand != nil else { return false }
        stock.memory.hand = nil
        focus(stock: stock.memory.pane)
        status.say(language("Nothing was moved.", "Niczego nie przeniesiono."))
        return true
    }

    /// `8`, or `8; why`; of parts with serial numbers these.
    mutating func move(_ hand: StockHand, to place: StockPlace, _ text: String) -> [Effect] {
        let words = StockAmountWords(text)
        let serials = hand.part.hasSerials ? words.words : []
        let quantity = hand.part.hasSerials ? Quantity(serials.count) : Quantity(words.amount)
        guard let quantity, quantity > .zero, !hand.part.unit.isWhole || quantity.isWhole else {
            status.say(
                Refusal.stock(.notAQuantity(words.amount)).sentence(wording), .warning)
            return []
        }
        overlay = nil
        return perform(
            BookStock([
                StockStep(
                    .transfer, part: hand.part.id, quantity, from: hand.from.id, to: place.id, reason: words.reason,
                    serials: serials)
            ]), .move)
    }
}
