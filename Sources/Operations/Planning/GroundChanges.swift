import DeskModel
import ServiceModel
import Storage

/// What moves stand on besides their visits and days, and what of it has changed since they were computed: a site's hours and
/// place, what people can and when, how long drives take. No version of a visit that waits counts it, and people are told of
/// their days for two months only.
struct GroundChanges {
    private let writers: GroundWriters
    private let sites: [Visit.ID: Site.ID]

    /// `base`: the last entry that the moves were computed from.
    init(after base: Int, _ reader: Reader) throws {
        writers = try reader.groundWriters(after: base)
        sites = try writers.sites.keys.reduce(into: [:]) { found, site in
            for visit in try reader.visits(of: .site(site)) { found[visit.id] = site }
        }
    }

    /// Who changed last what these moves stand on; `nil` where nobody has.
    func clash(with group: [PlanMove], _ reader: Reader) throws -> Clash? {
        if writers.isEmpty { return nil }
        let entries = group.flatMap { move in
            (move.to?.assignments ?? []).map { writers.technicians[$0.technician] }
                + [sites[move.visit].flatMap { writers.sites[$0] }, writers.forAll]
        }
        guard let last = entries.compactMap(\.self).max(), let entry = try reader.entry(last) else { return nil }
        return Clash(by: entry.actor, at: entry.at, summary: entry.summary)
    }
}
