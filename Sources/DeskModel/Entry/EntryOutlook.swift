package import ServiceModel

/// What is known of a one-line order before it is saved: who pays, by when it is due, who could go first.
package struct EntryOutlook: Hashable, Sendable {
    /// Who pays, with the reason, and by when; `nil` where nothing in the store says so.
    package struct Agreement: Hashable, Sendable {
        package var payer: Payer
        /// The contract's number.
        package var contract: String?
        /// One sentence.
        package var verdict: String
        package var level: ServiceLevel
        /// `arrive by Tue 24, 09:40, fix by Tue 24, 17:40`; empty without targets.
        package var due: String

        package init(payer: Payer, contract: String?, verdict: String, level: ServiceLevel, due: String) {
            self.payer = payer
            self.contract = contract
            self.verdict = verdict
            self.level = level
            self.due = due
        }

        /// Saved it stays a draft until somebody decides.
        package var isUndecided: Bool { payer == .ask }
    }

    /// Where somebody could begin, the cheapest first.
    package struct Place: Hashable, Sendable {
        package var technician: Technician.ID
        package var name: String
        package var start: Timestamp
        /// Extra travel in whole minutes.
        package var extraMinutes: Int

        package init(technician: Technician.ID, name: String, start: Timestamp, extraMinutes: Int) {
            self.technician = technician
            self.name = name
            self.start = start
            self.extraMinutes = extraMinutes
        }
    }

    package var agreement: Agreement?
    /// `nil` unless they were asked for.
    package var places: [Place]?

    /// Orders of the customer that are not over, at its site or with somebody on the way today; the soonest first.
    package var standing: [StandingOrder]

    package init(agreement: Agreement? = nil, places: [Place]? = nil, standing: [StandingOrder] = []) {
        self.agreement = agreement
        self.places = places
        self.standing = standing
    }
}
