import ServiceModel

/// Drafts with dates: when they were reported, by when the contract wants them done, when the customer would like it.
struct DemoOrderBook: Sendable {
    private(set) var orders: [Order] = []
    private(set) var visits: [Visit] = []

    init(
        _ drafts: [DemoOrderDraft], people: DemoPeople, clientele: DemoClientele, load: DemoLoad,
        types: DemoServiceTypes, random: inout DemoRandom
    ) {
        let dates = DemoDates(people: people, load: load)
        let sites = Dictionary(uniqueKeysWithValues: clientele.sites.map { ($0.id, $0) })
        let dated = drafts.map { (draft: $0, reported: dates.reported($0.priority, random: &random)) }
        let inTurn = dated.enumerated().sorted { ($0.element.reported, $0.offset) < ($1.element.reported, $1.offset) }
        var identifiers = DemoIdentifiers(options: people.options, salt: 3)
        var furtherIdentifiers = DemoIdentifiers(options: people.options, salt: 6)
        var further: [Visit] = []
        var sequences: [Int: Int] = [:]
        for (draft, reported) in inTurn.map(\.element) {
            let asset = clientele.assets[draft.asset]
            guard let site = sites[asset.site] else { continue }
            let year = people.options.calendar.day(of: reported).year
            sequences[year, default: 0] += 1
            let target = dates.target(draft.priority, random: &random)
            var order = Order(
                id: identifiers.next(), number: OrderNumber(year: year, sequence: sequences[year] ?? 1),
                stage: .active, customer: site.customer, site: site.id, assets: [asset.id], type: draft.job.type,
                title: draft.job.title, note: random.chance(0.2) ? random.pick(Self.notes) : "",
                priority: draft.priority, reported: reported,
                sla: dates.serviceLevel(draft.priority, target: target, random: &random),
                preference: dates.preference(draft.priority, on: target, access: site.access, random: &random),
                parts: draft.job.parts.compactMap { PartLine(code: $0.code, quantity: $0.quantity) })
            let type = types.type(of: draft.job, draft.priority)
            (order.serviceType, order.terms) = (
                type.id, WorkTerms(type).asking(types.checklists.filter { $0.model == asset.model })
            )
            orders.append(order)
            var first = Self.visit(identifiers.next(), of: order, draft, people: people, random: &random)
            first.crewSize = type.tasks.first?.crewSize ?? 1
            visits.append(first)
            further += type.tasks.enumerated().dropFirst().map { index, task in
                Visit(
                    id: furtherIdentifiers.next(), order: order.id, sequence: index + 1,
                    duration: task.duration ?? first.duration, skills: task.skills, crewSize: task.crewSize,
                    requiredTechnician: first.requiredTechnician, excludedTechnicians: first.excludedTechnicians,
                    task: index)
            }
        }
        visits += further
    }

    /// A few customers want the technician they know, a few never again the one they had.
    private static func visit(
        _ id: Visit.ID, of order: Order, _ draft: DemoOrderDraft, people: DemoPeople, random: inout DemoRandom
    ) -> Visit {
        let able = people.technicians[draft.technician].id
        let others = people.roster[draft.region].filter { $0 != draft.technician }
        let wish = random.unit()
        return Visit(
            id: id, order: order.id, duration: draft.minutes,
            skills: draft.job.skills.map {
                SkillRequirement(skill: people.skills[$0.skill.rawValue].id, level: $0.level)
            },
            requiredTechnician: wish < 0.03 ? able : nil,
            excludedTechnicians: wish > 0.98 && !others.isEmpty ? [people.technicians[random.pick(others)].id] : [],
            task: 0)
    }

    private static let notes = [
        "Klient prosi o telefon 30 minut przed przyjazdem.", "Powtarza się drugi raz w tym sezonie.",
        "Dokumentacja urządzenia u kierownika technicznego.", "Faktura na spółkę, protokół do podpisu na miejscu.",
        "Prosić o pokazanie poprzedniego protokołu.", "Prace tylko w obecności administratora budynku.",
    ]
}
