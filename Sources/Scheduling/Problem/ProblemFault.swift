/// Why a problem makes no sense. The index says which shift or task.
public enum ProblemFault: Error, Equatable {
    public enum Subject: Equatable, Sendable {
        case shift(Int)
        case task(Int)
        case depot
    }

    case unknownPlace(Subject)
    case unknownShift(task: Int)
    case unknownProfile(shift: Int)
    case unknownPredecessor(task: Int)
    case predecessorsGoRound
    /// A shipment names an unknown task, one of another shipment, or one for a crew.
    case brokenShipment(Int)
    case negativeIndex(Subject)
    case endsBeforeItBegins(Subject)
    case outOfRange(Subject)
    /// Breaks must come in order, each closing no earlier than the one before it can have ended.
    case breaksOutOfOrder(shift: Int)
}
