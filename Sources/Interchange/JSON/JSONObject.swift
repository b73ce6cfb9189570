/// The members of an object by key, in the order of their keys: so they are written, and equal answers are equal texts. A
/// list has tens of thousands of small objects, for which a table of hashes takes longer to make than to write.
package struct JSONObject: Equatable, Sendable {
    private struct Member: Equatable, Sendable {
        let key: String
        var value: JSONValue
    }

    private var members: [Member]

    package init(_ fields: [String: JSONValue]) {
        members = fields.map { Member(key: $0.key, value: $0.value) }.sorted { $0.key < $1.key }
    }

    package subscript(key: String) -> JSONValue? {
        get { members.first { $0.key == key }?.value }
        set {
            let place = members.firstIndex { $0.key >= key } ?? members.endIndex
            let isThere = place < members.endIndex && members[place].key == key
            switch newValue {
            case let value? where isThere: members[place].value = value
            case let value?: members.insert(Member(key: key, value: value), at: place)
            case nil: if isThere { members.remove(at: place) }
            }
        }
    }

    func forEach(_ body: (_ key: String, _ value: JSONValue, _ isFirst: Bool) -> Void) {
        for (index, member) in members.enumerated() { body(member.key, member.value, index == 0) }
    }

    var isEmpty: Bool { members.isEmpty }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}

extension JSONObject {
    /// Of members with one key the last counts.
    init(_ elements: [(String, JSONValue)]) {
        var members = elements.map { Member(key: $0.0, value: $0.1) }
        members.sort { $0.key < $1.key }
        self.members = []
        self.members.reserveCapacity(members.count)
        for member in members {
            if self.members.last?.key == member.key { self.members.removeLast() }
            self.members.append(member)
        }
    }
}
