import DeskModel
import ServiceModel
import Storage

extension Reader {
    /// Orders of the customer that are not over and that matter to a new one: those at its site, and those to which somebody
    /// goes today. The soonest first, and those for the site before others.
    func standingOrders(beside draft: OrderDraft, on today: Day, _ calendar: CompanyCalendar) throws -> [StandingOrder]
    {
        let wanted = Set(draft.assets)
        let orders = try openOrders(of: draft.customer).compactMap { order -> StandingOrder? in
            let isThere = order.site == draft.site
            let visits = try visits(of: order.id).filter { !$0.state.isClosed }
            let next = visits.compactMap(\.placement).min { $0.start < $1.start }
            guard isThere || next.map({ $0.day == today }) == true else { return nil }
            let devices = Set(order.assets)
            let isSame = wanted.isEmpty || devices.isEmpty ? nil : !wanted.isDisjoint(with: devices)
            return StandingOrder(
                number: order.number, state: order.state, isThere: isThere, isSameDevice: isThere ? isSame : nil,
                start: next?.start, technician: try next.flatMap { try find($0.leader)?.name })
        }
        let last = Timestamp(seconds: .max)
        return orders.sorted {
            ($0.isThere ? 0 : 1, $0.start ?? last, $0.number) < ($1.isThere ? 0 : 1, $1.start ?? last, $1.number)
        }
    }
}
