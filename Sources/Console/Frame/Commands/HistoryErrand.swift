/// Undo and redo.
enum HistoryErrand: Errand {
    case undo, redo

    var wayBack: WayBack { self == .undo ? .redo : .nothing }
    var afterClash: ClashOffer { .nothing }
    /// An undo that is refused leaves nothing to decide.
    var leavesChoice: Bool { false }
}
