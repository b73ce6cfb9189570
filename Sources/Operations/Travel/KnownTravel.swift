package import Geography
import ServiceModel
package import Storage

/// What a desk knows about drives, and what it learns.
extension ServiceDesk {
    /// How long drives take, as the store says now.
    package func travel() throws -> Travel {
        try store.read { try travels.travel($0, at: now).travel }
    }

    /// Counts up whenever a process has written answers of a road engine.
    package func legGeneration() throws -> Int { try store.read { try $0.legGeneration() } }

    /// Drives that people have entered, by the names of their ends.
    package func manualLegs() throws -> [ManualLegRow] {
        let rows = try store.read { try $0.all(ManualLegRow.self) }
        return byPolishName(rows) { $0.fromName + "\u{0}" + $0.toName }
    }

    /// Keeps what a road engine has answered, for every process of this store. Not journalled: it can be asked again.
    package func learn(_ legs: [KnownLeg], engine: String, profile: String) throws {
        guard !legs.isEmpty else { return }
        let rows = legs.map { leg in
            var row = RoadLegRow(
                ends: LegEnds(leg.start, leg.end), engine: engine, profile: profile, figures: nil, fault: nil,
                fetched: leg.learned)
            switch leg.answer {
            case .drive(let seconds, let metres): row.figures = RoadLegRow.Figures(seconds: seconds, metres: metres)
            case .none(let reason): row.fault = reason.rawValue
            }
            return row
        }
        try store.write(at: now) { try $0.keep(rows, forgetting: travels.oldest(at: now)) }
    }
}
