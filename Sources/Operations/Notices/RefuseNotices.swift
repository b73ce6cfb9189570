import DeskModel
import ServiceModel
import Storage

extension RefuseNotices: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let name = try scope.name(of: customer)
        let address = try self.address.map { try scope.checkedAddress($0).lowercased() }
        let known = try scope.read.optOuts(of: customer)
        guard !known.contains(where: { $0.address == address ?? "" || $0.address.isEmpty }) else {
            throw Refusal.notices(.unwantedAlready(customer: name))
        }
        let wish = NoticeOptOut(
            id: try scope.transaction.newID(), customer: customer, address: address ?? "", since: scope.now,
            by: scope.actor?.name ?? "", reason: try scope.text(reason, of: .reason, mayBeEmpty: true))
        try scope.transaction.insert(wish)
        let waiting = try scope.read.messages(to: customer, in: .queued).filter {
            $0.kind.isNotice && wish.covers($0.address)
        }
        for message in waiting { try scope.withdraw(message, .unwanted) }
        return Outcome(.notices(.unwanted(customer: name, address: address, stopped: waiting.count)))
    }
}

extension CommandScope {
    func name(of customer: Customer.ID) throws -> String {
        guard let found = try read.find(customer) else {
            throw Refusal.desk(.notFound(.customer, key: customer.description))
        }
        return found.name
    }
}
