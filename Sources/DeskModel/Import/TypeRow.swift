package import ServiceModel

/// A line of a file of types. What is `nil` the file does not say.
package struct TypeRow: Hashable, Sendable, Codable {
    package var line: Int
    package var code: String
    package var name: String
    package var category: OrderType?
    package var tasks: [TaskText]?
    package var checklist: [ChecklistItem]?
    package var parts: [PartLine]?
    package var needsSignature: Bool?
    package var needsPhoto: Bool?
    package var priority: Priority?
    package var slaClass: String
    package var isActive: Bool?
    package var key: String?

    package init(line: Int, code: String, name: String) {
        self.line = line
        self.code = code
        self.name = name
        slaClass = ""
    }
}
