import DeskModel
import ServiceModel
import Storage

extension HoldOrder: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        var order = try scope.order(order)
        try scope.require(.hold, for: order)
        let note = try scope.text(note, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
        for visit in try scope.read.visits(of: order.id) where visit.state.isScheduled {
            if let placement = visit.placement, VisitLifecycle.transition(.recall, from: visit.state) != nil {
                try scope.record(.recall, of: visit, placement)
            }
            try scope.open(visit)
        }
        let hold = Hold(reason: reason, note: note, since: scope.now)
        order.hold = hold
        try scope.settle(order)
        try scope.beginStop(of: order, hold)
        return Outcome(.intake(.orderHeld(order.number, reason)))
    }
}

extension ReleaseOrder: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        var order = try scope.order(order)
        try scope.require(.release, for: order)
        try scope.endStop(of: order)
        order.hold = nil
        try scope.settle(order)
        return Outcome(.intake(.orderReleased(order.number)))
    }
}
