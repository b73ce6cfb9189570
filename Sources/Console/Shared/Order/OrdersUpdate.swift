import DeskModel
import ServiceModel

extension ConsoleState {
    mutating func take(_ news: OrdersNews) -> [Effect] {
        switch news {
        case .detail(let detail):
            take(detail)
            return openWanted(detail) + openReopened(detail) + openWantedCompletion(detail)
        case .lines(let lines):
            let view = view
            watchingCursor(from: view) { $0.take(lines) }
            return []
        }
    }

    private mutating func take(_ detail: OrderDetail) {
        guard self.detail.asked?.order == detail.order.id else { return }
        self.detail.detail = detail
    }

    /// The order that was to be edited is there.
    private mutating func openWanted(_ detail: OrderDetail) -> [Effect] {
        guard wantedEdit?.value == detail.order.id else { return [] }
        defer { wantedEdit = nil }
        guard granted(wantedEdit) != nil, overlay == nil else { return [] }
        var form = Form.edit(detail, self)
        form.go(to: wantedField)
        return open(form)
    }
}
