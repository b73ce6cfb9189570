package import Geography
package import ServiceModel

/// A believable, obviously fictitious Polish service company: heating, cooling, lifts and power in up to eight regions.
/// Every order is active with an open visit for each task of its type, which somebody in its region can do.
package struct DemoCompany: Sendable {
    package var name: String
    package var nip: NIP
    package var regions: [Region]
    /// The area of each region, round its homes and sites.
    package var territories: [Territory]
    package var skills: [Skill]
    package var customers: [Customer]
    package var sites: [Site]
    package var assets: [Asset]
    package var contracts: [Contract]
    package var creditStops: [CreditStop]
    /// Grouped by region.
    package var technicians: [Technician]
    /// Saturday duties.
    package var shiftChanges: [ShiftChange]
    package var absences: [Absence]
    /// In the order in which they were reported, which is the order of their numbers.
    package var orders: [Order]
    /// Own types of orders, by which all orders arose.
    package var types: [ServiceType]
    /// What is asked of every device of some models.
    package var checklists: [ModelChecklist]
    /// The first one of each order, in the same sequence, then the further ones.
    package var visits: [Visit]
    /// How much there is to do, and for how many people.
    package var load: DemoLoad
    /// What is known of its devices, with two years of repairs.
    var equipment: DemoEquipment

    /// Makes the company out of the options and nothing else: same input, same output.
    package static func make(_ options: DemoOptions, gazetteer: Gazetteer = .poland())
        -> DemoCompany
    {
        var random = DemoRandom(seed: options.seed)
        var people = DemoPeople(options: options, gazetteer: gazetteer, random: &random)
        people.arrangeAbsences(random: &random)
        people.arrangeSaturdays(random: &random)

        var clientele = DemoClientele(options: options)
        var drafts = (0..<options.orders).map { _ in
            DemoOrderDraft(people: people, clientele: &clientele, random: &random)
        }
        let load = DemoLoad.fit(&drafts, to: people.capacity())
        let types = DemoServiceTypes(options: options, skills: people.skills)
        let book = DemoOrderBook(
            drafts, people: people, clientele: clientele, load: load, types: types, random: &random)
        let equipment = DemoEquipment(clientele, people: people, taken: book.orders.map(\.number))
        let agreements = DemoContracts(clientele, options: options)
        let devices = Dictionary(uniqueKeysWithValues: clientele.assets.map { ($0.id, $0) })
        return DemoCompany(
            name: "Zimny Serwis Testowy sp. z o.o.", nip: DemoContacts.nip(&random), regions: people.regions,
            territories: DemoArea.territories(options, people, clientele.sites),
            skills: people.skills, customers: clientele.customers, sites: clientele.sites, assets: equipment.assets,
            contracts: agreements.contracts, creditStops: agreements.creditStops,
            technicians: people.technicians, shiftChanges: people.shiftChanges, absences: people.absences,
            orders: book.orders.map { agreements.agree($0, devices) }, types: types.all, checklists: types.checklists,
            visits: book.visits,
            load: load,
            equipment: equipment)
    }
}
