/// A value of a JSON file with the path that leads to it.
struct JSONNode {
    let tree: JSONTree
    let path: String

    /// Whole seconds and amounts stay below this.
    static let limit = 1 << 31
    /// The last moment: seconds of an epoch stay no larger.
    static let latest = 1 << 32

    func fault(_ kind: ProblemFileFault.Kind) -> ProblemFileFault { .value(path: path, kind) }

    /// A member; nil when it is absent or null. Throws when this is no object.
    func member(_ key: String) throws(ProblemFileFault) -> JSONNode? {
        guard case .object(let members) = tree else { throw fault(.expected(.object)) }
        guard let value = members[key] else { return nil }
        if case .null = value { return nil }
        return JSONNode(tree: value, path: path.isEmpty ? key : "\(path).\(key)")
    }

    func required(_ key: String) throws(ProblemFileFault) -> JSONNode {
        guard let node = try member(key) else {
            throw .value(path: path.isEmpty ? key : "\(path).\(key)", .missing)
        }
        return node
    }

    /// The members of an object, in the order of their keys.
    func members() throws(ProblemFileFault) -> [(key: String, node: JSONNode)] {
        guard case .object(let members) = tree else { throw fault(.expected(.object)) }
        return members.sorted { $0.key < $1.key }.map { ($0.key, JSONNode(tree: $0.value, path: "\(path).\($0.key)")) }
    }

    func elements() throws(ProblemFileFault) -> [JSONNode] {
        switch tree {
        case .list(let list):
            return list.enumerated().map { JSONNode(tree: $0.element, path: "\(path)[\($0.offset)]") }
        case .integers(let list):
            return list.enumerated().map { JSONNode(tree: .integer($0.element), path: "\(path)[\($0.offset)]") }
        default: throw fault(.expected(.list))
        }
    }

    /// A whole number that is not negative and no larger than the limit.
    func natural(atMost limit: Int = Self.limit - 1) throws(ProblemFileFault) -> Int {
        if case .unsigned = tree { throw fault(.tooLarge(limit: limit)) }
        let value = try wholeNumber()
        if value < 0 { throw fault(.negative) }
        if value > limit { throw fault(.tooLarge(limit: limit)) }
        return value
    }

    /// A whole number that names something: any of 64 bits.
    func identifier() throws(ProblemFileFault) -> UInt64 {
        if case .unsigned(let value) = tree { return value }
        let value = try wholeNumber()
        if value < 0 { throw fault(.negative) }
        return UInt64(value)
    }

    func wholeNumber() throws(ProblemFileFault) -> Int {
        switch tree {
        case .integer(let value): return value
        case .number(let value) where value.rounded() == value && abs(value) < 0x1p53: return Int(value)
        case .number(let value) where abs(value) >= 0x1p53: throw fault(.tooLarge(limit: 1 << 53))
        default: throw fault(.expected(.wholeNumber))
        }
    }

    func number() throws(ProblemFileFault) -> Double {
        switch tree {
        case .integer(let value): return Double(value)
        case .unsigned(let value): return Double(value)
        case .number(let value) where value.isFinite: return value
        default: throw fault(.expected(.number))
        }
    }

    func text() throws(ProblemFileFault) -> String {
        guard case .text(let text) = tree else { throw fault(.expected(.text)) }
        return text
    }

    func naturals(atMost limit: Int = Self.limit - 1) throws(ProblemFileFault) -> [Int] {
        if case .integers(let list) = tree, list.allSatisfy({ (0...limit).contains($0) }) { return list }
        var result: [Int] = []
        for element in try elements() { result.append(try element.natural(atMost: limit)) }
        return result
    }

    /// Two times, the second no earlier than the first. They may be any epoch.
    func span() throws(ProblemFileFault) -> (Int, Int) {
        let ends = try elements()
        guard ends.count == 2 else { throw fault(.expected(.pair)) }
        let opens = try ends[0].natural(atMost: Self.latest)
        let closes = try ends[1].natural(atMost: Self.latest)
        if closes < opens { throw fault(.endsBeforeItBegins) }
        return (opens, closes)
    }
}
