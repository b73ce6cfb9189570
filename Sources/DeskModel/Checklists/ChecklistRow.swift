package import ServiceModel

/// A line of a file of models' checklists.
package struct ChecklistRow: Hashable, Sendable, Codable {
    package var line: Int
    package var model: String
    package var items: [ChecklistItem]

    package init(line: Int, model: String, items: [ChecklistItem]) {
        self.line = line
        self.model = model
        self.items = items
    }
}
