import DeskModel
import ServiceModel
import Storage

extension ImportPostcodes: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        for area in areas { try scope.transaction.update(area) }
        return Outcome(.administration(.imported(.places, rows: areas.count)))
    }
}
