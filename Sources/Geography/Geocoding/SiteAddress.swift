package import ServiceModel

/// An address taken apart: postcode, town and the parts between commas, among which a district may be.
package struct SiteAddress: Hashable, Sendable {
    package let postcode: Postcode?
    /// Without the code; empty when nobody says.
    package let town: String
    /// What stands between the commas of the address, without code and town.
    package let parts: [String]

    /// A postcode may stand in either text. Without a town the words behind the code, up to the next comma, are it.
    package init(address: String, town: String) {
        let inTown = Postcode.first(in: town)
        let inAddress = Postcode.first(in: address)
        postcode = inAddress?.code ?? inTown?.code
        var rest = address
        var behind = ""
        if let range = inAddress?.range {
            behind = Self.trimmed(address[range.upperBound...].prefix { $0 != "," })
            rest.removeSubrange(range)
        }
        let said = inTown.map { town[..<$0.range.lowerBound] + town[$0.range.upperBound...] } ?? town[...]
        let name = Self.trimmed(said).isEmpty ? behind : Self.trimmed(said)
        self.town = name
        let own = NameFolding.fold(name)
        parts = rest.split(separator: ",").map(Self.trimmed).filter { !$0.isEmpty && NameFolding.fold($0) != own }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "," }
        return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
