import DeskModel
import Geography
import ServiceModel
import Storage

extension SetTravelFactor: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let allowed = TravelSettings.factors
        if let factor, !allowed.contains(factor) {
            throw Refusal.desk(.invalid(field: .factor, .factorOutOfRange(factor, allowed: allowed)))
        }
        switch subject {
        case .technician(let id):
            let name = try scope.technician(id).name
            try scope.set(.technician, id.rawValue, factor)
            return Outcome(.travel(.travelFactorSet(.technician(name), factor)))
        case .region(let id):
            guard let region = try scope.read.find(id) else {
                throw Refusal.desk(.notFound(.region, key: id.description))
            }
            try scope.set(.region, id.rawValue, factor)
            return Outcome(.travel(.travelFactorSet(.region(region.name), factor)))
        case .hours(let hours):
            let first = hours.lowerBound
            guard (0...23).contains(first) else {
                throw Refusal.desk(.invalid(field: .hour, .outOfRange(value: first, allowed: 0...23)))
            }
            guard hours.upperBound <= first + 23 else {
                throw Refusal.desk(
                    .invalid(
                        field: .hour, .outOfRange(value: hours.upperBound, allowed: first...(first + 23))))
            }
            for hour in hours { try scope.set(.hour, Int64(hour % 24), factor) }
            return Outcome(.travel(.travelFactorSet(.hours(hours), factor)))
        }
    }
}

extension SetParking: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let allowed = TravelSettings.parking
        if let minutes, !allowed.contains(minutes) {
            throw Refusal.desk(.invalid(field: .parking, .outOfRange(value: minutes, allowed: allowed)))
        }
        try scope.set(.parking, 0, minutes.map(Double.init))
        return Outcome(.travel(.parkingSet(minutes: minutes ?? TravelSettings.usualParking)))
    }
}

extension CalibrateTravel: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let allowed = TravelSettings.calibrations
        if let wrong = entries.first(where: { !allowed.contains($0.factor) }) {
            throw Refusal.desk(.invalid(field: .factor, .factorOutOfRange(wrong.factor, allowed: allowed)))
        }
        let rows = entries.map { entry in
            TravelFactorRow(
                kind: .calibration, subject: entry.region?.rawValue ?? 0, band: entry.band.rawValue,
                factor: entry.factor, trips: entry.trips)
        }
        let kept = Set(rows.map { [$0.subject, Int64($0.band)] })
        for old in try scope.read.all(TravelFactorRow.self)
        where old.kind == .calibration && !kept.contains([old.subject, Int64(old.band)]) {
            try scope.transaction.delete(old)
        }
        for row in rows { try scope.transaction.update(row) }
        let trips = entries.filter { $0.region == nil }.reduce(0) { $0 + $1.trips }
        return Outcome(.travel(.travelCalibrated(factors: entries.count, trips: trips)))
    }
}

extension CommandScope {
    /// Writes a factor, or with `nil` takes it away; 1 is written too, so that somebody's decision stays visible.
    fileprivate func set(_ kind: TravelFactorRow.Kind, _ subject: Int64, _ factor: Double?) throws {
        let row = TravelFactorRow(kind: kind, subject: subject, factor: factor ?? 1)
        if factor == nil { try transaction.delete(row) } else { try transaction.update(row) }
    }
}
