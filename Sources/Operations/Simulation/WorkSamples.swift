package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// What the company's work is like: its repairs, each as somebody would say it at the telephone, by number. Those under a
    /// contract where there are any, so that new ones get a contract's clock.
    package func workSamples() throws -> [OrderDraft] {
        try store.read { reader in
            let states: [OrderState] = [.ready, .planned, .dispatched, .inProgress, .done]
            let visits = Dictionary(grouping: try reader.visits(ofOrdersIn: states), by: \.order)
            let places = Set(try reader.all(Site.self).filter { $0.location != nil }.map(\.id))
            let orders = try reader.orders(in: states).filter { places.contains($0.site) && visits[$0.id] != nil }
            let repairs = orders.filter { [.repair, .complaint, .warranty].contains($0.type) }
            let kinds = repairs.isEmpty ? orders : repairs
            let agreed = kinds.filter { $0.contract != nil }
            return (agreed.isEmpty ? kinds : agreed).compactMap { order in
                visits[order.id]?.first.flatMap { order.sample(like: $0) }
            }
        }
    }
}

extension Order {
    /// The same work said anew; `nil` for what one person does not do in a day. Who pays for it is not asked again.
    fileprivate func sample(like visit: Visit) -> OrderDraft? {
        guard visit.crewSize == 1, !Visit.isLong(minutes: visit.duration, nil) else { return nil }
        var draft = OrderDraft(
            customer: customer, site: site, assets: assets, type: type, title: title, duration: visit.duration,
            skills: visit.skills)
        draft.verdict = Verdict(.paid)
        return draft
    }
}
