import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// All there is to say about an order that need not have a visit on the desk.
    func sheetLines(_ order: Order.ID, columns: Int) -> [[Span]] {
        guard let detail = detail.detail, detail.order.id == order else {
            return [[Span(language("being read …", "wczytywanie …"), .dim)]]
        }
        let hold = detail.order.hold.map { ": \($0.reason.name(language)) \($0.note)" } ?? ""
        let head = [
            [Span(detail.order.title, .title)],
            [Span(detail.state.name(language) + hold)], [Span(detail.customer.name)],
            [Span("\(detail.site.address), \(detail.site.town)")],
        ].flatMap { $0.wrapped(to: columns) }
        return head + storedLines(detail, columns: columns)
    }
}
