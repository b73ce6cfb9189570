/// Visits by whether they have a place.
struct VisitKinds: OptionSet, Sendable {
    let rawValue: Int

    static let planned = VisitKinds(rawValue: 1)
    static let waiting = VisitKinds(rawValue: 2)
}
