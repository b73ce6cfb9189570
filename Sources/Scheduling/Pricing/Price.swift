/// What the board shows in one cell while tasks are in hand.
public enum Price: Sendable, Hashable {
    /// Every way to place the tasks on the shift, cheapest first. For several tasks one way: the one that places the
    /// most of them.
    case fits([Insertion])
    /// Fits if one other task leaves for another shift. Only tried when asked for.
    case fitsIfMoved(Insertion, Relocation)
    case impossible(Reason)
    /// The technician is off.
    case absent

    /// The cheapest way, if there is one without moving others.
    public var best: Insertion? {
        if case .fits(let insertions) = self { insertions.first } else { nil }
    }
}
