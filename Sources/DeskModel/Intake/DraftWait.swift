package import ServiceModel

/// Why a new order is a draft still, and so what makes it ready.
package struct DraftWait: Hashable, Sendable, Codable {
    /// Its site has no coordinates.
    package var lacksPlace: Bool
    /// It has no duration, or one of its tasks has none.
    package var lacksDuration: Bool
    /// Somebody has to decide who pays, and why; `nil` when that is clear.
    package var decision: VerdictReason?
    /// Whoever made it wanted a draft.
    package var isAsked: Bool

    package init(lacksPlace: Bool, lacksDuration: Bool, decision: VerdictReason?, isAsked: Bool) {
        self.lacksPlace = lacksPlace
        self.lacksDuration = lacksDuration
        self.decision = decision
        self.isAsked = isAsked
    }

    /// `it needs a duration; it needs an approval (no work on credit …)`, without a full stop.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        var words: [String] = []
        if lacksPlace {
            words.append(
                language("its site has no coordinates: give them", "miejsce nie ma współrzędnych: trzeba je podać"))
        }
        if lacksDuration {
            words.append(language("it has no duration: give one", "nie ma czasu trwania: trzeba go podać"))
        }
        if let decision {
            words.append(
                language("it needs an approval: ", "potrzebna jest zgoda: ") + decision.words(wording))
        }
        if words.isEmpty {
            words.append(
                language(
                    "that was asked for: qualify it to plan it", "tak zapisano: do planowania trzeba zakwalifikować"))
        }
        return words.joined(separator: "; ")
    }
}

extension Summary {
    /// The order that a command for one new order made, ready or a draft.
    package var createdOrder: OrderNumber? {
        switch self {
        case .intake(.orderCreated(let number)), .intake(.orderDrafted(let number, _)): number
        default: nil
        }
    }

    /// How many orders were made that are drafts still.
    package var drafts: Int {
        switch self {
        case .intake(.orderDrafted): 1
        case .tickets(.converted(_, let made, _)): made.count { $0.state == .draft }
        case .maintenance(.ordersMade(_, let made)): made.count { $0.waits != nil }
        case .desk(.several(let done, _)): done.reduce(0) { $0 + $1.drafts }
        default: 0
        }
    }
}
