import DeskModel
import ServiceModel

extension Form {
    /// A new order with what an order that ended had; it follows that one.
    static func reopen(_ detail: OrderDetail, _ state: ConsoleState) -> Form {
        var form = newOrder(state.language)
        let order = detail.order
        let visit = detail.visits.last
        func fill(_ id: Field, _ text: String, _ choice: FormChoice? = nil) {
            form.change(id) { field in
                field.line = TextLine(text)
                field.choice = choice
            }
        }
        fill(
            .customer, detail.customer.name,
            FormChoice(text: detail.customer.name, value: .id(detail.customer.id.rawValue)))
        fill(.site, detail.site.name, FormChoice(text: detail.site.name, value: .id(detail.site.id.rawValue)))
        fill(.title, order.title)
        if let asset = detail.assets.first {
            fill(.asset, asset.name, FormChoice(text: asset.name, value: .id(asset.id.rawValue)))
        }
        if let type = detail.serviceType, type.isActive {
            fill(.type, type.name, FormChoice(text: type.name, value: .id(type.id.rawValue)))
        } else {
            fill(
                .type, order.type.name(state.language),
                FormChoice(text: order.type.name(state.language), value: .code(order.type.rawValue)))
        }
        fill(
            .priority, order.priority.name(state.language),
            FormChoice(text: order.priority.name(state.language), value: .code(order.priority.rawValue)))
        if let visit {
            fill(.duration, "\(visit.visit.duration)")
            fill(.skill, visit.skills.joined(separator: ", "))
            fill(.crew, "\(visit.visit.crewSize)")
        }
        fill(.part, order.parts.map { "\($0.code)=\($0.quantity)" }.joined(separator: ", "))
        fill(.note, order.note)
        form.origin = OrderDetail.Reference(order)
        return form
    }
}

extension ConsoleState {
    /// Opens the form as soon as everything about the order that ended is there.
    mutating func reopen(_ order: Order.ID) -> [Effect] {
        wantedReopening = order
        return [.ask(.orders(.one(order)))]
    }

    mutating func openReopened(_ detail: OrderDetail) -> [Effect] {
        guard wantedReopening == detail.order.id else { return [] }
        wantedReopening = nil
        return overlay == nil ? open(.reopen(detail, self)) : []
    }
}
