import DeskModel
import ServiceModel
import TermCanvas

/// Into an order's page, and what changes there meanwhile.
extension ConsoleState {
    /// Goes into the page of an order; Esc comes back. The cursor begins on the visit from which it was entered.
    mutating func enterOrder(_ id: Order.ID, _ number: OrderNumber, at visit: Visit.ID? = nil) -> [Effect] {
        overlay = nil
        if detail.detail?.order.id != id { detail.detail = nil }
        self[OrderPageMemory.self] = OrderPageMemory()
        PageScreen(OrderPage()).enter(
            OrderSubject(id: id, number: number), at: visit.map { LineID($0) }, &self)
        return []
    }

    /// The page of the order that keys mean here.
    mutating func enterMeantOrder() -> [Effect] {
        guard let meant = current.meant(self) else { return [] }
        return enterOrder(meant.id, meant.number, at: meant.visit ?? meant.line?.current?.visit.id)
    }

    /// The page of the order that an open pop-up shows.
    mutating func enterShownOrder() -> [Effect] {
        guard let card = detail.visit.flatMap({ view.visits[$0] }) else {
            overlay = nil
            return []
        }
        return enterOrder(card.order, card.number, at: card.id)
    }

    /// Lines that somebody else has changed since the page showed them are marked until the cursor was there.
    mutating func markChanges(of detail: OrderDetail) {
        let before = self[OrderPageMemory.self].shown
        guard before != detail else { return }
        self[OrderPageMemory.self].shown = detail
        guard let before, before.order.id == detail.order.id, isFromElsewhere(detail, since: before) else { return }
        let columns = layout.body.columns - 3 - PageLook(layout.body).label
        func lines(_ detail: OrderDetail) -> [LineID: String] {
            let sections = OrderPage().sections(detail, columns: columns, self)
            let headings = sections.map { ($0.id, $0.answer) }
            let rest = sections.flatMap(\.lines).map { ($0.id, $0.spans.map(\.text).joined()) }
            return Dictionary(headings + rest) { $1 }
        }
        let old = lines(before)
        let changed = lines(detail).filter { old[$0.key] != $0.value }.map(\.key)
        self[PageState<OrderPage>.self].changed.formUnion(changed)
    }

    private func isFromElsewhere(_ detail: OrderDetail, since before: OrderDetail) -> Bool {
        let known = before.history.first?.sequence ?? 0
        let entries = detail.history.prefix { $0.sequence > known }
        return entries.isEmpty || entries.contains { !news.isOwn($0.sequence...$0.sequence) }
    }
}
