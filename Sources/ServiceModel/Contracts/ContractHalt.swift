/// That a contract holds no more, or not for a while, and why.
package struct ContractHalt: Hashable, Sendable, Codable {
    package var day: Day
    package var reason: String

    package init(_ day: Day, reason: String) {
        self.day = day
        self.reason = reason
    }
}
