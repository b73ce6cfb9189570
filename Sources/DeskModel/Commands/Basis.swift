public import ServiceModel

/// A row that counts its changes, so that a write based on an old one is noticed.
public enum VersionedRow: Hashable, Sendable, Codable {
    case order(Order.ID)
    case technician(Technician.ID)
    case visit(Visit.ID)
    /// Any change of a visit, shift or absence of that day.
    case technicianDay(Technician.ID, Day)
}

/// What a write was based on. A row that is not named is not checked.
public struct Basis: Hashable, Sendable, Codable {
    public var versions: [VersionedRow: Int]

    public init(_ versions: [VersionedRow: Int] = [:]) {
        self.versions = versions
    }

    /// Takes over what somebody has learnt since of the rows named here; others stay unnamed.
    public mutating func renew(_ known: [VersionedRow: Int]) {
        for (row, version) in known where versions[row] != nil { versions[row] = version }
    }

    /// Names the rows of another basis as well; a row that both name keeps the version it has here.
    public func adding(_ other: Basis) -> Basis {
        Basis(versions.merging(other.versions) { mine, _ in mine })
    }

    public func adding(_ row: VersionedRow, _ version: Int) -> Basis { adding(Basis([row: version])) }
}
