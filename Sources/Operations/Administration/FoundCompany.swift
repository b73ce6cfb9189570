import DeskModel
import Geography
import ServiceModel
import Storage

extension FoundCompany: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let name = try scope.text(name, of: .name)
        guard CompanyCalendar(identifier: timeZone) != nil else {
            throw Refusal.desk(.invalid(field: .region, .notOneOf(timeZone, allowed: ["Europe/Warsaw", "UTC"])))
        }
        try scope.transaction.set("company", name)
        try scope.transaction.set("timeZone", timeZone)
        for region in try distinct(regions, of: .region, in: scope) {
            try scope.transaction.insert(Region(id: scope.transaction.newID(), name: region))
        }
        for (code, skill) in zip(try distinct(skills.map(\.code), of: .skill, in: scope), skills) {
            let name = try scope.text(skill.name, of: .name)
            try scope.transaction.insert(Skill(id: scope.transaction.newID(), code: code, name: name))
        }
        return Outcome(.administration(.companyFounded(name: name)))
    }

    /// Checked names; throws at one that is there twice, however it is spelled.
    private func distinct(_ names: [String], of field: Field, in scope: CommandScope) throws -> [String] {
        var seen: Set<String> = []
        return try names.map { name in
            let name = try scope.text(name, of: field)
            guard seen.insert(NameFolding.fold(name)).inserted else {
                throw Refusal.desk(.invalid(field: field, .duplicate(name)))
            }
            return name
        }
    }
}
