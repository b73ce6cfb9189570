package import ServiceModel

/// What a look at everybody has proved of a visit that only a broken rule gives a place. It can be written as the reason.
package enum OverrideProof: Hashable, Sendable {
    /// Of those who work in its region, nobody holds these skills.
    case nobodyHere([String])
    /// Within the rules every technician-day of the repair is forbidden: by this at the nearest.
    case noOtherPlace(Breach)
    /// Within the shifts help was found that begins only then.
    case onlyLater(Timestamp)

    /// A clause without a full stop.
    package func words(_ wording: Wording) -> String {
        switch self {
        case .nobodyHere(let skills):
            wording.language("nobody else here has ", "nikt inny tu nie ma: ") + skills.joined(separator: ", ")
        case .noOtherPlace(let breach):
            wording.language("no place within the rules: ", "w ramach reguł bez miejsca: ") + breach.sentence(wording)
        case .onlyLater(let start):
            wording.language("within the shifts only ", "w godzinach zmian dopiero ") + wording.due(start)
        }
    }
}
