package import ServiceModel

/// What a store knows about its own company.
package struct CompanyCard: Hashable, Sendable {
    package var name: String
    package var timeZone: String
    package var address: String
    package var nip: NIP?

    package init(name: String, timeZone: String, address: String, nip: NIP?) {
        self.name = name
        self.timeZone = timeZone
        self.address = address
        self.nip = nip
    }
}
