import DeskModel
import ServiceModel
import Storage

extension ReturnToWork: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let technician = try scope.technician(technician)
        guard let absence = try scope.read.absences(of: technician.id, after: at).first else {
            throw Refusal.desk(.notFound(.absence, key: technician.name))
        }
        return try EndAbsence(absence: absence.id, at: at).perform(in: scope)
    }
}
