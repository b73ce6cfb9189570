package import DeskModel

extension RoomPolicy {
    /// What acts by it.
    package var acting: any DispatchPolicy {
        switch self {
        case .nearest: Nearest()
        case .reoptimise: Reoptimise()
        case .repair: Repair()
        case .handsOff: HandsOff()
        }
    }
}
