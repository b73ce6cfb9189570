import DeskModel
import ServiceModel
import Storage

extension RowImport {
    /// Models' checklists by the model; an update says all of a model's questions anew.
    func writeChecklists(_ rows: [ChecklistRow]) throws {
        try each(rows, line: \.line) { row in
            let model = try scope.text(row.model, of: .model)
            guard !row.items.isEmpty else { throw Fault(column: "checklist", fault: .required) }
            let items = try scope.checked(row.items)
            guard var standing = try scope.read.checklists(ofModels: [model]).first else {
                try scope.transaction.insert(
                    ModelChecklist(id: scope.transaction.newID(), model: model, items: items))
                return .added
            }
            guard update != nil else { throw Fault(column: "model", fault: .duplicate(row.model)) }
            guard (standing.model, standing.items) != (model, items) else { return .unchanged }
            (standing.model, standing.items) = (model, items)
            try scope.transaction.update(standing)
            return .changed
        }
    }
}
