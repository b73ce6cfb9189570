import DeskModel
import ServiceModel
import Storage

extension FoundCompany: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let name = try scope.text(name, of: .name)
        guard CompanyCalendar(identifier: timeZone) != nil else {
            throw Refusal.invalid(field: .region, .notOneOf(timeZone, allowed: ["Europe/Warsaw", "UTC"]))
        }
        try scope.transaction.set("company", name)
        try scope.transaction.set("timeZone", timeZone)
        for region in regions {
            let region = Region(id: scope.transaction.newID(), name: try scope.text(region, of: .region))
            try scope.transaction.insert(region)
        }
        return Outcome(.companyFounded(name: name))
    }
}
