import ServiceModel

/// The names a filter can ask for. What is none of them is a slip, and is told with the nearest one.
package struct FilterVocabulary: Sendable {
    private let names: [FilterName: KnownNames]

    /// `nil` where the names are not known: nothing is wrong with any then. They are asked for when a filter first names
    /// one of their kind: of a company they are tens of thousands, and most filters name nobody.
    package init(
        skills: @autoclosure @escaping @Sendable () -> [String],
        regions: @autoclosure @escaping @Sendable () -> [String],
        technicians: @autoclosure @escaping @Sendable () -> [String], customers: (@Sendable () -> [String])?,
        towns: (@Sendable () -> [String])?
    ) {
        let given: [(FilterName, (@Sendable () -> [String])?)] = [
            (.skill, skills), (.region, regions), (.technician, technicians), (.customer, customers), (.town, towns),
        ]
        names = Dictionary(given.compactMap { kind, list in list.map { (kind, KnownNames($0)) } }) { first, _ in first }
    }

    /// Of names that are there already.
    package init(
        skills: [String]? = nil, regions: [String]? = nil, technicians: [String]? = nil, customers: [String]? = nil,
        towns: [String]? = nil, contracts: [String]? = nil, devices: [String]? = nil
    ) {
        let given: [(FilterName, [String]?)] = [
            (.skill, skills), (.region, regions), (.technician, technicians), (.customer, customers), (.town, towns),
            (.contract, contracts), (.device, devices),
        ]
        names = Dictionary(
            given.compactMap { kind, list in list.map { list in (kind, KnownNames { list }) } }
        ) { first, _ in first }
    }

    /// Whether something is called exactly so.
    func bears(_ kind: FilterName, _ value: String) -> Bool {
        let wanted = FoldedText(value)
        return names[kind]?.all.contains { $0.folded == wanted } ?? false
    }

    /// What is wrong with a name as a filter compares it: skills by how they begin, the rest by how a word of them does.
    func fault(_ kind: FilterName, _ value: String, at column: Int) -> FilterFault? {
        guard let known = names[kind]?.all else { return nil }
        let wanted = FoldedText(value)
        let isKnown = known.contains {
            kind == .skill ? $0.folded.hasPrefix(wanted) : $0.folded.hasWord(beginningWith: wanted)
        }
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
