package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// What each answer to a clash would do: counted by doing it and taking it back.
    package func outlook(of clash: FieldClash) throws -> ClashOutlook {
        let command = SettleClash(visit: clash.visit, recall: clash.recall, answer: .field, basis: clash.basis)
        let sequence = try store.read { try $0.sequence() }
        let promise = try store.read { try $0.visit(clash.visit)?.promise }
        let planCalls = [ClashOutlook.Call(clash.name, clash.technicianPhone)] + calls(clash, promise, isKept: false)
        do {
            let receipt = try rehearse(command)
            let effect = try effect(of: clash, receipt, promise)
            return ClashOutlook(key: clash.key, sequence: sequence, field: .success(effect), planCalls: planCalls)
        } catch let refusal as Refusal {
            return ClashOutlook(key: clash.key, sequence: sequence, field: .failure(refusal), planCalls: planCalls)
        }
    }

    private func effect(
        of clash: FieldClash, _ receipt: Receipt, _ promise: Promise?
    ) throws -> ClashOutlook.Effect {
        let day = company.calendar.day(of: clash.isWorked ? clash.at : clash.was.start)
        let start = clash.isWorked ? clash.at : clash.was.start
        let own = try preview(clash.visit, in: CellKey(clash.technician, day), start: start, isExact: clash.isWorked)
        var loss: ClashOutlook.Loss?
        if let placement = clash.placement, placement.leader != clash.technician {
            let days = try without(clash.visit, CellKey(placement.leader, placement.day))
            loss = ClashOutlook.Loss(
                name: clash.holder, start: placement.start,
                wasSent: clash.state == .dispatched || clash.state == .accepted,
                travel: days.map { $0.after.travel - $0.before.travel } ?? 0)
        }
        let isKept = promise.map { $0.window.start <= start && start <= $0.window.end } ?? true
        return ClashOutlook.Effect(
            loss: loss, travel: own.map { $0.after.travel - $0.before.travel } ?? 0,
            home: own?.after.forecastHome ?? own?.after.home, retimed: receipt.retimed.others.count,
            late: receipt.retimed.count(where: \.isLater), calls: calls(clash, promise, isKept: isKept))
    }

    /// The customer, where somebody was promised what is not kept.
    private func calls(_ clash: FieldClash, _ promise: Promise?, isKept: Bool) -> [ClashOutlook.Call] {
        guard let promise, !isKept else {
            return clash.isWorked && !isKept ? [ClashOutlook.Call(clash.customer, clash.phone)] : []
        }
        return [ClashOutlook.Call(promise.toldTo, clash.phone)]
    }

    /// A technician's day as it stands and without a visit.
    private func without(_ visit: Visit.ID, _ cell: CellKey) throws -> (before: DaySheet, after: DaySheet)? {
        let snapshot = try snapshot(of: snapshotDays(covering: cell.day, cell.day), holding: [visit])
        guard let technician = snapshot.technicians.first(where: { $0.id == cell.technician }) else { return nil }
        let sheets = DaySheets(snapshot: snapshot, company: company, now: now)
        let rest = (snapshot.routes[cell] ?? []).filter { $0 != visit }.compactMap { snapshot.visits[$0] }
        return (
            sheets.sheet(of: cell, technician: technician),
            sheets.sheet(of: cell, technician: technician, stops: rest)
        )
    }
}
