import ServiceModel

/// What may be said of a part with the end of a visit.
enum PartFigure: CaseIterable, Hashable, Sendable {
    case used
    /// It stays on its van and belongs to the order no more.
    case kept
    case lost
    /// An old one of the customer's, taken back.
    case old

    func name(_ language: Language) -> String {
        switch self {
        case .used: language("used", "zużyto")
        case .kept: language("left on the van", "zostaje na samochodzie")
        case .lost: language("lost; why", "utracono; powód")
        case .old: language("old ones back", "zabrano starych")
        }
    }
}
