package import ServiceModel

/// What a store knows about its own company.
package struct CompanyCard: Hashable, Sendable {
    package var name: String
    package var timeZone: String
    package var address: String
    package var nip: NIP?
    package var phone: String

    package init(name: String, timeZone: String, address: String, nip: NIP?, phone: String = "") {
        self.name = name
        self.timeZone = timeZone
        self.address = address
        self.nip = nip
        self.phone = phone
    }
}
