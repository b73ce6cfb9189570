/// Whose document it is: what its head and foot say.
package struct PrintedIssuer: Hashable, Sendable, Codable {
    package var name: String
    /// Address, telephone, mail.
    package var lines: [String]
    /// Tax number with its name: `NIP 6772396171`.
    package var taxNumber: String
    /// Of headings and lines.
    package var colour: PrintedColour
    /// The file of its logo, by hash; `nil` prints the name alone.
    package var logo: String?

    package init(
        name: String, lines: [String] = [], taxNumber: String = "", colour: PrintedColour = .standard,
        logo: String? = nil
    ) {
        self.name = name
        self.lines = lines
        self.taxNumber = taxNumber
        self.colour = colour
        self.logo = logo
    }
}
