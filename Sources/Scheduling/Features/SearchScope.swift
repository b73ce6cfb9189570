/// The problems that a search can take on: those with nothing beyond what it knows, and with what it is made for.
struct SearchScope: Sendable {
    let known: ProblemFeatures
    /// Features without which another search is the better one.
    let needed: ProblemFeatures

    init(known: ProblemFeatures, needed: ProblemFeatures = []) {
        self.known = known.union(needed)
        self.needed = needed
    }

    func covers(_ features: ProblemFeatures) -> Bool {
        features.isSubset(of: known) && needed.isSubset(of: features)
    }
}
