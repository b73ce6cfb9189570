package import DeskModel
import ServiceModel
import Storage

extension NoteOutageCall: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let known = try scope.read.find(call) else {
            throw Refusal.desk(.notFound(.outageCall, key: call.description))
        }
        let number = try scope.order(known.order).number
        guard known.madeAt == nil else { throw Refusal.outages(.callMade(number, by: known.madeBy)) }
        var made = known
        made.madeAt = scope.now
        made.madeBy = scope.actor?.name ?? ""
        made.said = try scope.text(said, of: .words, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
        try scope.transaction.update(made)
        return Outcome(.outages(.callMade(number, person: made.person)))
    }
}

extension ServiceDesk {
    /// Calls that repairs ask for: those that are to be made, and those made in the last day.
    package func outageCalls() throws -> [OutageCallLine] {
        try store.read { reader in
            try reader.outageCalls(openOrMadeSince: now - 24 * 3600).compactMap { call in
                guard let order = try reader.find(call.order) else { return nil }
                let customer = try reader.find(order.customer)?.name ?? ""
                return OutageCallLine(call: call, order: order.number, customer: customer)
            }
        }
    }
}
