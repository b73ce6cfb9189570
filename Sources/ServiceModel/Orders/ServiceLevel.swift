/// What is due for one order: by when somebody is sent, is there, has mended it. A contract sets its response or arrival;
/// an order without either has at most a day or time of its own, by which it is to be done.
package struct ServiceLevel: Hashable, Sendable, Codable {
    /// Dispatched by.
    package var response: Timestamp?
    /// On site by.
    package var arrival: Timestamp?
    /// Completed by.
    package var fix: Timestamp?
    /// A contract says when it is to be completed, also where it sets nothing else.
    package var isAgreed = false

    package init(response: Timestamp? = nil, arrival: Timestamp? = nil, fix: Timestamp? = nil) {
        self.response = response
        self.arrival = arrival
        self.fix = fix
    }

    /// A contract says these times, not the order.
    package var isContract: Bool { response != nil || arrival != nil || isAgreed }

    /// The first moment at which the contract is broken, or `nil` without a target.
    package var due: Timestamp? { [response, arrival, fix].compactMap { $0 }.min() }
}
