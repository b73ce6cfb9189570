import DeskModel
import ServiceModel
import Storage

extension EndCrew: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        var crew = try scope.crew(crew)
        guard crew.from <= through else {
            try scope.transaction.delete(crew)
            return Outcome(.crews(.removed(name: crew.name)))
        }
        if let last = crew.through, last < through {
            throw Refusal.desk(.invalid(field: .to, .notThatDay(last)))
        }
        crew.through = through
        try scope.transaction.update(crew)
        return Outcome(.crews(.ended(name: crew.name, through: through)))
    }
}
