import DeskModel
import ServiceModel
import Storage

extension SendReport: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let version = try scope.read.reportVersion(report) else {
            throw Refusal.desk(.notFound(.document, key: report.description))
        }
        let order = try scope.order(version.order)
        guard let customer = try scope.read.find(order.customer) else {
            throw Refusal.desk(.notFound(.customer, key: order.customer.description))
        }
        var seen: Set<String> = []
        let wanted =
            try addresses.isEmpty
            ? scope.read.wantedReportAddresses(of: order, customer) : addresses.map { try scope.checkedAddress($0) }
        let all = wanted.filter { seen.insert($0.lowercased()).inserted }
        guard !all.isEmpty else { throw Refusal.notices(.noReportAddress(order.number)) }
        guard all.count <= Self.most else { throw Refusal.notices(.tooManyAddresses(most: Self.most)) }
        var queued: [String] = []
        var skipped: [Refusal] = []
        for address in all {
            if let refusal = try send(version, to: address, order, customer, scope) {
                skipped.append(refusal)
            } else {
                queued.append(address)
            }
        }
        if queued.isEmpty, let first = skipped.first { throw first }
        let visit = try version.visit.flatMap { try scope.read.visit($0)?.sequence }
        let part = visit.map(ReportedPart.visit) ?? .order
        return Outcome(
            .notices(.reportQueued(order.number, version: version.version, to: queued, part: part)), skipped: skipped)
    }

    /// Queues it, or what waits again; why not, where it is on its way or was sent.
    private func send(
        _ version: ReportVersion, to address: String, _ order: Order, _ customer: Customer, _ scope: CommandScope
    ) throws -> Refusal? {
        guard let known = try scope.read.message(telling: scope.fact(of: version, to: address)) else {
            try scope.queue(version, to: address, order, customer)
            return nil
        }
        switch known.state {
        case .queued, .sending: return .notices(.onItsWay(known.id, to: address))
        case .sent:
            guard asCopy else { return .notices(.sentAlready(known.id, at: known.changedAt)) }
            try scope.copy(known)
        case .refused, .givenUp, .stopped:
            let uselessAt = scope.stillOfUse(known)
            // It may have been turned to another address meanwhile.
            try scope.change(known, by: known.address == address ? .again : .readdress, words: address) { changed in
                changed.address = address
                changed.uselessAt = uselessAt
            }
        }
        return nil
    }
}
