package import ServiceModel

/// Says of one day that the company does not work, or that it does although it otherwise would not.
package struct SetCompanyDay: Command {
    package static let name = "set-company-day"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package enum Kind: Hashable, Sendable, Codable {
        case free(name: String?)
        case working(name: String?)
        /// As the weekday and the public holidays say.
        case ordinary
    }

    package var day: Day
    package var kind: Kind
    /// Nobody's shift depends on it.
    package var breaking: PlanConsequence { .ownRules }

    package init(day: Day, _ kind: Kind) {
        self.day = day
        self.kind = kind
    }
}
