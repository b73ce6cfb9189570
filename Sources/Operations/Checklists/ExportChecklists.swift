package import DeskModel
import ServiceModel

extension ServiceDesk {
    /// Models' checklists as a file has them.
    package func checklistRows() throws -> [ChecklistRow] {
        try modelChecklists().enumerated().map { ChecklistRow(line: $0 + 2, model: $1.model, items: $1.items) }
    }
}
