import DeskModel
import Operations
import ServiceModel
import Storage

/// The small company with work for several people.
struct CrewedCompany {
    let company: SmallCompany

    init() throws { company = try SmallCompany() }

    var north: [Technician] { [company.ewa, company.jan, company.piotr] }

    /// A ready order of one visit for several people.
    func visit(
        of size: Int, site: Int = 0, minutes: Int = 60, skills: [SkillRequirement] = []
    ) throws -> Visit {
        let draft = OrderDraft(
            customer: company.customer.id, site: company.sites[site].id, title: "Winda", duration: minutes,
            skills: skills, crewSize: size)
        let receipt = try company.desk.perform(CreateOrder(draft), by: company.ann)
        guard let number = receipt.summary.createdOrder else { throw SmallCompany.Unexpected.summary }
        return try company.store.read { reader in try reader.visits(of: reader.order(number)!.id)[0] }
    }

    func price(_ visit: Visit, _ leader: Technician, _ day: Day = SmallCompany.monday) throws -> CellPrice {
        try company.desk.prices(of: visit.id, days: [day], technicians: [leader.id])[CellKey(leader.id, day)]!
    }

    func place(
        _ visit: Visit, _ leader: Technician, day: Day = SmallCompany.monday, at start: String? = nil,
        isExact: Bool = false, with crew: [Technician]? = nil, override: String? = nil
    ) throws {
        let command = PlaceVisit(
            visit: visit.id, technician: leader.id, day: day, start: start.map { SmallCompany.at($0, day) },
            isExact: isExact, crew: crew?.map(\.id), override: override)
        _ = try company.desk.perform(command, by: company.ann)
    }

    /// Work from morning to evening, with room for the break alone.
    func fill(_ technician: Technician) throws {
        try place(try visit(of: 1, minutes: 250), technician, at: "08:30", isExact: true)
        try place(try visit(of: 1, minutes: 210), technician, at: "13:15", isExact: true)
    }

    func people(_ visit: Visit) throws -> [Technician.ID] {
        try company.reload(visit).placement?.assignments.map(\.technician) ?? []
    }

    @discardableResult
    func save(_ title: String, _ leader: Technician, _ members: [Technician], from: Day = SmallCompany.monday) throws
        -> Receipt
    {
        try company.desk.perform(
            SaveCrew(title: title, leader: leader.id, members: members.map(\.id), from: from), by: company.ann)
    }

    /// Whoever is in two places at one time, by name and moment.
    func doubleBooked() throws -> [String] {
        try company.store.read { reader in
            var found: [String] = []
            for technician in try reader.all(Technician.self) {
                for offset in 0..<7 {
                    let visits = try reader.visits(on: CellKey(technician.id, SmallCompany.monday + offset))
                    for (index, visit) in visits.enumerated() {
                        for earlier in visits[..<index] {
                            guard let one = visit.placement, let other = earlier.placement,
                                one.takes(any: other.windows)
                            else { continue }
                            found.append("\(technician.name) \(one.start)")
                        }
                    }
                }
            }
            return found
        }
    }
}
