/// A moment that a visit has to meet, and who set it.
package struct Due: Hashable, Sendable {
    /// Which of its two ends has to lie before the moment.
    package enum Measure: String, Sendable, Codable { case start, end }

    package enum Kind: String, CaseIterable, Sendable, Codable {
        /// The contract's: sent by. Met by dispatching, so no visit is late by it.
        case response
        /// The contract's: on site by.
        case arrival
        /// The contract's: completed by.
        case fix
        /// The order's own: completed by.
        case order
        /// The end of the window that was told to a person: on site by.
        case promise
        /// The end of the window that the customer would like. Missing it is nobody's lateness.
        case wish
    }

    package var kind: Kind
    package var moment: Timestamp

    package init(_ kind: Kind, _ moment: Timestamp) {
        self.kind = kind
        self.moment = moment
    }

    package var measure: Measure {
        switch kind {
        case .response, .arrival, .promise, .wish: .start
        case .fix, .order: .end
        }
    }

    /// Whose target is missed when it is; `nil` for what nobody is late by.
    package var target: Lateness.Target? {
        switch kind {
        case .response, .wish: nil
        case .arrival, .fix: .sla
        case .order: .order
        case .promise: .promise
        }
    }
}
