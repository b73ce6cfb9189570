package import ServiceModel

/// A row that counts its changes, so that a write based on an old one is noticed.
package enum VersionedRow: Hashable, Sendable, Codable {
    case order(Order.ID)
    case technician(Technician.ID)
    case visit(Visit.ID)
    /// Any change of a visit, shift or absence of that day.
    case technicianDay(Technician.ID, Day)
}

/// What a write was based on. A row that is not named is not checked.
package struct Basis: Hashable, Sendable, Codable {
    package var versions: [VersionedRow: Int]

    package init(_ versions: [VersionedRow: Int] = [:]) {
        self.versions = versions
    }

    /// Takes over what somebody has learnt since of the rows named here; others stay unnamed.
    package mutating func renew(_ known: [VersionedRow: Int]) {
        for (row, version) in known where versions[row] != nil { versions[row] = version }
    }

    /// Names the rows of another basis as well; a row that both name keeps the version it has here.
    package func adding(_ other: Basis) -> Basis {
        Basis(versions.merging(other.versions) { mine, _ in mine })
    }

    package func adding(_ row: VersionedRow, _ version: Int) -> Basis { adding(Basis([row: version])) }
}
