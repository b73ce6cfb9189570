import DeskModel
import ServiceModel
import Storage

extension EditOrder: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        var order = try scope.order(order)
        guard !order.state.isTerminal else {
            throw Refusal.orderState(order.number, order.state, act: .qualify, possible: [])
        }
        order.title = try changes.title.map { try scope.text($0, of: .title) } ?? order.title
        order.note =
            try changes.note.map {
                try scope.text($0, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
            } ?? order.note
        order.type = changes.type ?? order.type
        order.priority = changes.priority ?? order.priority
        order.sla = changes.sla ?? order.sla
        order.preference = changes.forgetsPreference ? nil : changes.preference ?? order.preference
        order.parts = try changes.parts.map(scope.checked) ?? order.parts
        try changeVisits(of: order, in: scope)
        try scope.transaction.update(order)
        return Outcome(.orderEdited(order.number))
    }

    /// Duration and skills belong to the visits that have not begun: whoever was sent has the new ones at once. A planned
    /// visit that grows keeps its start; what no longer fits is told before, and shows on the board.
    private func changeVisits(of order: Order, in scope: CommandScope) throws {
        if let duration = changes.duration { try scope.check(duration: duration) }
        if let skills = changes.skills { try scope.check(skills) }
        guard changes.duration != nil || changes.skills != nil else { return }
        let visits = try scope.read.visits(of: order.id)
        let ahead = visits.filter { $0.state == .open || $0.state.isScheduled }
        if ahead.isEmpty, let last = visits.last {
            // Nothing would change, and saying that it had would be untrue.
            throw Refusal.visitState(
                order.number, last.state, act: .place, possible: VisitLifecycle.acts(in: last.state))
        }
        for visit in ahead {
            var changed = visit
            changed.duration = changes.duration ?? visit.duration
            changed.skills = changes.skills ?? visit.skills
            changed.placement = visit.placement.map { placement in
                var placement = placement
                placement.end = placement.start + changed.duration * 60
                return placement
            }
            try scope.transaction.update(changed, from: visit)
        }
    }
}
