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
