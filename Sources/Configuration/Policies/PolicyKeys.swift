import Scheduling

/// The weights of a policy file by their keys, in the order in which a file is written.
enum PolicyKeys {
    struct Number: Sendable {
        let key: String
        let path: @Sendable () -> WritableKeyPath<Policy, Double>
    }

    struct Penalty: Sendable {
        let key: String
        let path: @Sendable () -> WritableKeyPath<Policy, Policy.Penalty>
    }

    static let numbers: [Number] = [
        Number(key: "unplanned") { \.unplanned }, Number(key: "dropped") { \.dropped },
        Number(key: "coming-late") { \.comingLate },
        Number(key: "overtime") { \.overtime }, Number(key: "travel") { \.travel },
        Number(key: "distance") { \.distance }, Number(key: "technician-cost") { \.technicianCost },
        Number(key: "skill-waste") { \.skillWaste }, Number(key: "waiting-day") { \.waitingDay },
        Number(key: "other-technician") { \.otherTechnician }, Number(key: "working-time") { \.workingTime },
        Number(key: "gap") { \.gap }, Number(key: "imbalance") { \.imbalance },
        Number(key: "site-apart") { \.siteApart },
    ]

    static let penalties: [Penalty] = [
        Penalty(key: "late") { \.late }, Penalty(key: "promise") { \.promise },
        Penalty(key: "preference") { \.preference },
    ]

    static let changes: [Number] = [
        Number(key: "planned") { \.change.planned }, Number(key: "told") { \.change.told },
        Number(key: "dispatched") { \.change.dispatched }, Number(key: "en-route") { \.change.enRoute },
        Number(key: "retimed") { \.change.retimed },
        Number(key: "time-share") { \.change.timeShare }, Number(key: "tolerance") { \.change.toleranceMinutes },
    ]

    static var all: [String] { ["inherits", "change"] + numbers.map(\.key) + penalties.map(\.key) }
}
