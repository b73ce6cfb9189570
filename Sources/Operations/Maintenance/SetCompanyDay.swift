import DeskModel
import ServiceModel
import Storage

extension SetCompanyDay: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        switch kind {
        case .free(let name):
            let name = try scope.name(name)
            try scope.transaction.update(CompanyDay(day, isWorking: false, name: name))
            return Outcome(.maintenance(.dayFree(day, name: name)))
        case .working(let name):
            try scope.transaction.update(CompanyDay(day, isWorking: true, name: try scope.name(name)))
            return Outcome(.maintenance(.dayWorking(day)))
        case .ordinary:
            guard let own = try scope.read.companyDay(day) else {
                throw Refusal.desk(.notFound(.freeDay, key: day.iso))
            }
            try scope.transaction.delete(own)
            return Outcome(.maintenance(.dayOrdinary(day)))
        }
    }
}

extension CommandScope {
    /// What a day is called; `nil` when it has no name.
    fileprivate func name(_ text: String?) throws -> String? {
        let name = try self.text(text ?? "", of: .name, mayBeEmpty: true)
        return name.isEmpty ? nil : name
    }
}
