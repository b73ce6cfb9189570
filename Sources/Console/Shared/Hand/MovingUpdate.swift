import DeskModel
import ServiceModel

/// Picking up, pricing and putting down.
extension ConsoleState {
    mutating func pickUp(_ cards: [VisitCard], whenPriced: MovingState.Intention? = nil) -> [Effect] {
        let anchor = MovingState.Anchor(focus: focus, cursor: board.cursor, firstDay: board.firstDay)
        let basis = cards.reduce(Basis()) { $0.adding(known($1)) }
        moving = MovingState(cards, known: basis, anchor: anchor)
        moving?.whenPriced = whenPriced
        sayWhoHolds(cards)
        // Where a minute is chosen a visit that stands is moved from the time at which it stands.
        if current.choosesMinutes, cards.count == 1, whenPriced == nil { moving?.wanted = cards[0].placement?.start }
        return requestPrices()
    }

    /// Asks for all cells of the loaded days that are not over, those on the screen first.
    private mutating func requestPrices() -> [Effect] {
        guard let moving else { return [] }
        let token = freshToken()
        let grid = grid
        let shown = board.rows.dropFirst(board.top).prefix(grid.rowCount).compactMap { row in
            if case .technician(let technician) = row { technician.id } else { nil }
        }
        let shownSet = Set(shown)
        let visible = view.days.filter { $0 >= board.firstDay && $0 < board.firstDay + grid.dayCount }
        let days = visible + view.days.filter { !visible.contains($0) }
        let first = firstOpenDay
        self.moving?.request = token
        self.moving?.pricedLegs = view.legs
        return [
            .price(
                PriceRequest(
                    id: token, visits: moving.visits,
                    technicians: shown + view.technicians.map(\.id).filter { !shownSet.contains($0) },
                    days: days.filter { $0 >= first }))
        ]
    }

    mutating func take(_ chunk: PriceChunk) -> [Effect] {
        takeNearest(chunk)
        guard chunk.request == moving?.request else { return [] }
        moving?.book.add(chunk)
        if chunk.isLast, moving?.showsFitting == true { arrangeRows() }
        guard chunk.isLast, let intention = moving?.whenPriced else { return [] }
        moving?.whenPriced = nil
        // The cursor is left alone when it was moved meanwhile; what is to be dropped is dropped.
        guard intention.drops || intention.deed == deeds else { return [] }
        guard jump(to: intention.target), intention.drops else { return [] }
        return drop()
    }

    mutating func take(preview answer: Result<MovePreview, Refusal>, of id: Int) {
        guard moving?.askedPreview?.id == id, case .success(let preview) = answer else { return }
        moving?.preview = preview
    }

    /// The day under the cursor before and after a drop, whenever the cell or the chosen time is another one.
    mutating func askForPreview() -> [Effect] {
        guard let moving, moving.writing == nil, let cell, let price = price(of: cell) else { return [] }
        if moving.choiceCell != cell { self.moving?.choice = nil }
        if case .absent = price { return [] }
        let (start, isExact) = askedStart(in: cell)
        if let asked = moving.askedPreview, asked.cell == cell, asked.start == start, asked.isExact == isExact {
            return []
        }
        let request = PreviewRequest(
            id: freshToken(), visits: moving.visits, cell: cell, start: start, isExact: isExact)
        self.moving?.askedPreview = request
        self.moving?.preview = nil
        return [.ask(.preview(request))]
    }

    /// Another desk changed something: the order in hand stays in hand, and its prices are counted again.
    mutating func viewChangedInHand(isNewer: Bool) -> [Effect] {
        guard let moving, moving.writing == nil else { return [] }
        let cards = moving.visits.compactMap { view.visits[$0] }.filter { $0.state == .open || $0.state == .planned }
        let lost = moving.cards.filter { old in !cards.contains { $0.id == old.id } }
        let newlyLost = lost.filter { !moving.lost.contains($0.id) }
        if !newlyLost.isEmpty {
            let remark = leavesHand(newlyLost)
            self.moving?.lost.formUnion(newlyLost.map(\.id))
            self.moving?.remark = remark
            tell(.consequence(remark))
        }
        // The hand stays until its own person empties it: the next key was meant for it.
        guard !cards.isEmpty else {
            self.moving?.whenPriced = nil
            return newlyLost.isEmpty ? [] : [.stop(.prices(moving.request))]
        }
        self.moving?.cards = cards
        guard isNewer || !lost.isEmpty else { return requestPrices() }
        forgetPrices()
        if lost.isEmpty {
            self.moving?.remark = Phrase(
                "The desk changed (v\(view.sequence)): the prices of \(moving.words(.english)) are counted again.",
                "Grafik się zmienił (v\(view.sequence)): koszty \(moving.words(.polish)) liczone od nowa.")
        }
        return requestPrices()
    }

    /// What somebody else changed so that it cannot stay in hand.
    private func leavesHand(_ lost: [VisitCard]) -> Phrase {
        let numbers = lost.map(\.number.description).joined(separator: ", ")
        return Phrase(
            "\(numbers) can no longer be planned: somebody changed it.",
            "\(numbers) nie można już planować: ktoś je zmienił.")
    }

    private mutating func forgetPrices() {
        moving?.book = PriceBook()
        moving?.choice = nil
        moving?.askedPreview = nil
        moving?.preview = nil
    }

    /// A drop was refused: nothing was written, the order is still in hand, the cell flashes.
    mutating func refused(_ refusal: Refusal) -> [Effect] {
        guard let moving else { return [] }
        self.moving?.writing = nil
        board.flash = cell
        guard case .desk(.clash) = refusal else {
            // Roads that became known since the prices were counted may be what refuses it.
            return moving.pricedLegs == view.legs ? [] : requestPrices()
        }
        return viewChangedInHand(isNewer: true)
    }

    /// The hand is empty again. After a drop the cursor stays; otherwise everything is as before the pick-up.
    mutating func putDown(isDropped: Bool) {
        // The scrubber goes along, so that what was dropped stays under the cursor.
        if isDropped, current.choosesMinutes, let start = cell.flatMap({ handStart(in: $0) }) { moment = start }
        guard let moving = emptyHand() else { return }
        if isDropped {
            peek.cursor = moving.visit
            marks.finish(moving.visits)
        } else {
            board.cursor = moving.anchor.cursor
            board.firstDay = moving.anchor.firstDay
            // Its region may have been folded meanwhile.
            board.arrange(view)
        }
    }

    /// Nothing is in hand any more, and the cursor stays where it is; gives what was in hand.
    @discardableResult
    mutating func emptyHand() -> MovingState? {
        guard let moving else { return nil }
        self.moving = nil
        if moving.showsFitting { arrangeRows() }
        focus = moving.anchor.focus
        return moving
    }
}
