package import ServiceModel

/// What a store knows about its own company.
package struct CompanyCard: Hashable, Sendable {
    package var name: String
    package var timeZone: String
    package var address: String
    package var nip: NIP?
    package var phone: String
    package var email: String
    /// Of what it issues.
    package var colour: PrintedColour
    /// The file of its logo, by hash.
    package var logo: String?
    /// In which its customers get their reports.
    package var reportLanguage: Language

    package init(
        name: String, timeZone: String, address: String, nip: NIP?, phone: String = "", email: String = "",
        colour: PrintedColour = .standard, logo: String? = nil, reportLanguage: Language = .polish
    ) {
        self.name = name
        self.timeZone = timeZone
        self.address = address
        self.nip = nip
        self.phone = phone
        self.email = email
        self.colour = colour
        self.logo = logo
        self.reportLanguage = reportLanguage
    }

    /// As its documents show it.
    package var issuer: PrintedIssuer {
        PrintedIssuer(
            name: name, lines: [address, [phone, email].filter { !$0.isEmpty }.joined(separator: ", ")],
            taxNumber: nip.map { "NIP \($0.digits)" } ?? "", colour: colour, logo: logo)
    }
}
