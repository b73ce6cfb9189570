package import ServiceModel

/// What each answer to a clash would do, counted.
package struct ClashOutlook: Hashable, Sendable {
    package var key: AlertKey
    /// At which entry of the journal it was counted.
    package var sequence: Int
    /// What the field's answer would do, or why it cannot be.
    package var field: Result<Effect, Refusal>
    /// Whom the plan's answer asks to be phoned: the technician, and the customer where somebody was promised.
    package var planCalls: [Call]

    package struct Effect: Hashable, Sendable {
        /// Who has it at the desk now; `nil` where it is nobody else.
        package var loss: Loss?
        /// Seconds by which the technician's own travel changes, and when that day ends then.
        package var travel: Int
        package var home: Timestamp?
        /// Visits of the day that get another time, and those that are late by it.
        package var retimed: Int
        package var late: Int
        /// Whom a promise was told that is not kept.
        package var calls: [Call]

        package init(loss: Loss?, travel: Int, home: Timestamp?, retimed: Int, late: Int, calls: [Call]) {
            self.loss = loss
            self.travel = travel
            self.home = home
            self.retimed = retimed
            self.late = late
            self.calls = calls
        }
    }

    /// Somebody from whom it goes.
    package struct Loss: Hashable, Sendable {
        package var name: String
        /// When it would have begun there.
        package var start: Timestamp
        /// It was sent, so that somebody has to be told.
        package var wasSent: Bool
        /// Seconds by which the day's travel changes.
        package var travel: Int

        package init(name: String, start: Timestamp, wasSent: Bool, travel: Int) {
            self.name = name
            self.start = start
            self.wasSent = wasSent
            self.travel = travel
        }
    }

    /// Somebody to be phoned.
    package struct Call: Hashable, Sendable {
        package var name: String
        package var phone: String

        package init(_ name: String, _ phone: String) {
            (self.name, self.phone) = (name, phone)
        }

        package func words(_ language: Language) -> String {
            name + "  " + (phone.isEmpty ? language("no number", "brak numeru") : phone)
        }
    }

    package init(key: AlertKey, sequence: Int, field: Result<Effect, Refusal>, planCalls: [Call]) {
        self.key = key
        self.sequence = sequence
        self.field = field
        self.planCalls = planCalls
    }
}
