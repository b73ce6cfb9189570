public import Geography
public import ServiceModel

/// A believable, obviously fictitious Polish service company: heating, cooling, lifts and power in up to eight regions.
/// Every order is active with one open visit, which somebody in its region can do.
public struct DemoCompany: Sendable {
    public var name: String
    public var nip: NIP
    public var regions: [Region]
    /// The area of each region, round its homes and sites.
    public var territories: [Territory]
    public var skills: [Skill]
    public var customers: [Customer]
    public var sites: [Site]
    public var assets: [Asset]
    /// Grouped by region.
    public var technicians: [Technician]
    /// Saturday duties.
    public var shiftChanges: [ShiftChange]
    public var absences: [Absence]
    /// In the order in which they were reported, which is the order of their numbers.
    public var orders: [Order]
    /// One for each order, in the same sequence.
    public var visits: [Visit]
    /// How much there is to do, and for how many people.
    public var load: DemoLoad

    /// Makes the company out of the options and nothing else: same input, same output.
    public static func make(_ options: DemoOptions, gazetteer: Gazetteer = .poland())
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
        let book = DemoOrderBook(drafts, people: people, clientele: clientele, load: load, random: &random)
        return DemoCompany(
            name: "Zimny Serwis Testowy sp. z o.o.", nip: DemoContacts.nip(&random), regions: people.regions,
            territories: DemoArea.territories(options, people, clientele.sites),
            skills: people.skills, customers: clientele.customers, sites: clientele.sites, assets: clientele.assets,
            technicians: people.technicians, shiftChanges: people.shiftChanges, absences: people.absences,
            orders: book.orders, visits: book.visits, load: load)
    }
}
