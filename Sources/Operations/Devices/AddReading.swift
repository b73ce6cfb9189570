import DeskModel
import Geography
import ServiceModel
import Storage

extension AddReading: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let asset = try scope.asset(asset)
        guard value.isFinite, value.magnitude < 1e12 else { throw Refusal.devices(.notAReading("\(value)")) }
        let at = at ?? scope.now
        if at > scope.now { throw Refusal.desk(.invalid(field: .at, .inTheFuture(at))) }
        let meter = try writtenMeter(of: asset, in: scope)
        let last = try scope.read.readings(of: asset.id).effective.last { $0.meter == meter.name }
        if corrects, last == nil {
            throw Refusal.devices(.noReading(device: asset.name, meter: meter.name))
        }
        let corrected = corrects ? last : nil
        try scope.transaction.insert(
            MeterReading(
                id: scope.transaction.newID(), asset: asset.id, meter: meter.name, value: value,
                at: self.at ?? corrected?.at ?? at, recordedAt: scope.now, actor: scope.actor?.name ?? "",
                corrects: corrected?.id))
        guard corrected == nil else {
            return Outcome(
                .devices(.corrected(device: asset.name, meter: meter.name, value: value, unit: meter.unit)))
        }
        return Outcome(
            .devices(
                .read(
                    device: asset.name, meter: meter.name, value: value, unit: meter.unit,
                    isWithinLimits: meter.isWithinLimits(value))))
    }

    /// The meter of the device that has this name, with what is said of it; a new one where it has none.
    private func writtenMeter(of asset: Asset, in scope: CommandScope) throws -> Meter {
        let name = try scope.text(meter, of: .meter)
        let index = asset.meters.firstIndex { NameFolding.fold($0.name) == NameFolding.fold(name) }
        var meter = index.map { asset.meters[$0] } ?? Meter(name: name)
        if let unit { meter.unit = try scope.text(unit, of: .unit, limit: 20, mayBeEmpty: true) }
        if let least { meter.least = least.value }
        if let most { meter.most = most.value }
        guard (meter.least ?? -.infinity) <= (meter.most ?? .infinity) else {
            throw Refusal.desk(.invalid(field: .meter, .windowEndsBeforeItBegins))
        }
        var changed = asset
        if let index { changed.meters[index] = meter } else { changed.meters.append(meter) }
        if changed != asset { try scope.transaction.update(changed) }
        return meter
    }
}
