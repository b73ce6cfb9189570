import DeskModel
import ServiceModel
import Storage

extension SetModelChecklist: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let model = try scope.text(model, of: .model)
        let items = try scope.checked(items)
        let standing = try scope.read.checklists(ofModels: [model]).first
        guard !items.isEmpty else {
            guard let standing else { throw Refusal.desk(.nothingChosen) }
            try scope.transaction.delete(standing)
            return Outcome(.checklists(.modelRemoved(model: standing.model)))
        }
        if var changed = standing {
            (changed.model, changed.items) = (model, items)
            try scope.transaction.update(changed)
        } else {
            try scope.transaction.insert(
                ModelChecklist(id: scope.transaction.newID(), model: model, items: items))
        }
        return Outcome(.checklists(.modelSet(model: model, questions: items.count)))
    }
}
