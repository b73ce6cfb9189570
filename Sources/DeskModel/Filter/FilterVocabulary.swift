import ServiceModel

/// The names a filter can ask for. What is none of them is a slip, and is told with the nearest one.
package struct FilterVocabulary: Sendable {
    private let names: [FilterName: [(folded: FoldedText, name: String)]]

    /// `nil` where the names are not known: nothing is wrong with any then.
    package init(
        skills: [String]? = nil, regions: [String]? = nil, technicians: [String]? = nil, customers: [String]? = nil,
        towns: [String]? = nil, contracts: [String]? = nil
    ) {
        let given: [(FilterName, [String]?)] = [
            (.skill, skills), (.region, regions), (.technician, technicians), (.customer, customers), (.town, towns),
            (.contract, contracts),
        ]
        var names: [FilterName: [(FoldedText, String)]] = [:]
        for case (let kind, let list?) in given {
            names[kind] = Array(Set(list)).sorted().map { (FoldedText($0), $0) }
        }
        self.names = names
    }

    /// What is wrong with a name as a filter compares it: skills by how they begin, the rest by what they contain.
    func fault(_ kind: FilterName, _ value: String, at column: Int) -> FilterFault? {
        guard let known = names[kind] else { return nil }
        let wanted = FoldedText(value)
        let isKnown = known.contains { kind == .skill ? $0.folded.hasPrefix(wanted) : $0.folded.contains(wanted) }
        guard !isKnown else { return nil }
        return FilterFault(
            column: column, kind: .unknownValue(kind, value, nearest: Self.nearest(value, known.map(\.name))))
    }

    /// The name that is meant, or one of whose words is.
    static func nearest(_ value: String, _ names: [String]) -> String? {
        if let whole = NearestWord.to(value, among: names) { return whole }
        var byWord: [String: String] = [:]
        for name in names {
            for word in name.split(separator: " ") where byWord[String(word)] == nil { byWord[String(word)] = name }
        }
        return NearestWord.to(value, among: byWord.keys.sorted()).flatMap { byWord[$0] }
    }
}
