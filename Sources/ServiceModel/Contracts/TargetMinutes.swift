/// The covered minutes that a contract gives for each target; `nil` where it sets none.
package struct TargetMinutes: ByTarget, Hashable, Sendable, Codable {
    package var response: Int?
    package var arrival: Int?
    package var fix: Int?

    package init(response: Int? = nil, arrival: Int? = nil, fix: Int? = nil) {
        self.response = response
        self.arrival = arrival
        self.fix = fix
    }

    package var isEmpty: Bool { ServiceTarget.allCases.allSatisfy { self[$0] == nil } }
}
