/// The covered minutes that a contract gives for each target; `nil` where it sets none.
package struct TargetMinutes: Hashable, Sendable, Codable {
    package var response: Int?
    package var arrival: Int?
    package var fix: Int?

    package init(response: Int? = nil, arrival: Int? = nil, fix: Int? = nil) {
        self.response = response
        self.arrival = arrival
        self.fix = fix
    }

    package subscript(target: ServiceTarget) -> Int? {
        get {
            switch target {
            case .response: response
            case .arrival: arrival
            case .fix: fix
            }
        }
        set {
            switch target {
            case .response: response = newValue
            case .arrival: arrival = newValue
            case .fix: fix = newValue
            }
        }
    }

    package var isEmpty: Bool { ServiceTarget.allCases.allSatisfy { self[$0] == nil } }
}
