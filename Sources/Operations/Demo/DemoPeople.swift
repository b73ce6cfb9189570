import Geography
import ServiceModel

/// The technicians of the demo: regions, skills, hours, absences.
struct DemoPeople: Sendable {
    let options: DemoOptions
    let territories: [DemoTerritory]
    let regions: [Region]
    let skills: [Skill]
    private(set) var technicians: [Technician] = []
    /// For each technician, the trades known: the main one first.
    private(set) var trades: [[DemoTrade]] = []
    /// For each region, positions of the technicians whose main region it is.
    private(set) var roster: [[Int]]
    /// For each technician, the position of the main region.
    private(set) var regionOf: [Int] = []
    private(set) var shiftChanges: [ShiftChange] = []
    private(set) var absences: [Absence] = []
    private var identifiers: DemoIdentifiers

    init(options: DemoOptions, gazetteer: Gazetteer, random: inout DemoRandom) {
        self.options = options
        var identifiers = DemoIdentifiers(options: options, salt: 1)
        let count = DemoTerritory.count(forTechnicians: options.technicians)
        territories = DemoTerritory.plans.prefix(count).map { DemoTerritory($0, gazetteer: gazetteer) }
        regions = territories.map { Region(id: identifiers.next(), name: $0.plan.name) }
        skills = DemoSkill.allCases.map { Skill(id: identifiers.next(), code: $0.code, name: $0.name) }
        roster = Array(repeating: [], count: count)
        self.identifiers = identifiers
        let names = DemoWords.people(options.technicians, shareOfMen: 0.9, random: &random)
        for region in 0..<count {
            let first = options.technicians * region / count
            for position in first..<options.technicians * (region + 1) / count {
                hire(names[position], region: region, place: position - first, random: &random)
            }
        }
    }

    private mutating func hire(_ name: String, region: Int, place: Int, random: inout DemoRandom) {
        let main = DemoTrade.rota[place % DemoTrade.rota.count]
        let known = random.chance(main == .lifts ? 0.35 : 0.6) ? [main, main.second] : [main]
        let home = territories[region].place(&random)
        roster[region].append(technicians.count)
        regionOf.append(region)
        trades.append(known)
        technicians.append(
            Technician(
                id: identifiers.next(), name: name, phone: DemoContacts.phone(&random), home: home.location,
                homeTown: home.town, skills: certificates(known, random: &random),
                regions: memberships(region, random: &random), pattern: Self.pattern(&random),
                dailyCap: random.chance(0.1) ? 6 : nil))
    }

    /// The main trade at level 2 to 4, the second at 1 or 2; a skill of both counts at the higher.
    private func certificates(_ known: [DemoTrade], random: inout DemoRandom) -> [HeldSkill] {
        var levels: [DemoSkill: Int] = [:]
        for (position, trade) in known.enumerated() {
            let level = position == 0 ? random.within(2...4) : random.within(1...2)
            for skill in trade.skills { levels[skill] = max(levels[skill] ?? 0, level) }
        }
        if random.chance(0.4) { levels[.height] = 1 }
        return DemoSkill.allCases.compactMap { skill in
            guard let level = levels[skill] else { return nil }
            // One certificate in forty expires while the demo runs: something to notice.
            let left = random.chance(0.025) ? random.within(2...9) : random.within(90...1500)
            let expires = skill == .fGas ? nil : options.today + left
            return HeldSkill(skill: skills[skill.rawValue].id, level: level, validThrough: expires)
        }
    }

    private func memberships(_ region: Int, random: inout DemoRandom) -> [RegionMembership] {
        let lent = territories[region].plan.neighbours.filter { $0 < regions.count && random.chance(0.35) }
        return [RegionMembership(region: regions[region].id)]
            + lent.map { RegionMembership(region: regions[$0].id, isPrimary: false) }
    }

    private static func pattern(_ random: inout DemoRandom) -> ShiftPattern {
        let week: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
        switch random.weighted([40, 45, 10, 5]) {
        case 0: return ShiftPattern(hours(7, 15, lunch: 11, overtime: random.pick([60, 90, 120])), on: week)
        case 1: return ShiftPattern(hours(8, 16, lunch: 11, overtime: random.pick([60, 90, 120])), on: week)
        case 2: return ShiftPattern(hours(10, 18, lunch: 13, overtime: 60), on: week)
        default:
            let days = random.chance(0.5) ? week.dropLast() : week.dropFirst()
            return ShiftPattern(hours(7, 17, lunch: 11, overtime: 60), on: Array(days))
        }
    }

    /// From full hour to full hour, with half an hour's lunch that starts within two hours.
    private static func hours(_ start: Int, _ end: Int, lunch: Int?, overtime: Int) -> ShiftHours {
        let pause = lunch.flatMap { Break(earliest: clock($0), latest: clock($0 + 2), minutes: 30) }
        return ShiftHours(start: clock(start), end: clock(end), lunch: pause, overtime: overtime)!
    }

    private static func clock(_ hour: Int) -> TimeOfDay { TimeOfDay(hour: hour)! }

    /// Sick leave from today on, holidays of a week, a day of training; nobody has two of them.
    mutating func arrangeAbsences(random: inout DemoRandom) {
        guard technicians.count >= 6 else { return }
        var free = random.shuffled(Array(technicians.indices))[...]
        let plans: [(kind: Absence.Kind, share: Double, days: ClosedRange<Int>, latest: Int, note: String)] = [
            (.illness, 0.04, 2...4, 0, "Zwolnienie lekarskie"), (.holiday, 0.06, 5...7, 7, "Urlop wypoczynkowy"),
            (.training, 0.06, 1...1, 10, "Szkolenie producenta"),
        ]
        for plan in plans {
            for _ in 0..<max(1, Int((Double(technicians.count) * plan.share).rounded())) {
                guard let position = free.popFirst() else { return }
                let first = options.today + random.within(0...min(plan.latest, options.days - 1))
                let last = first + random.within(plan.days)
                let window = TimeWindow(
                    start: options.calendar.span(of: first).start, end: options.calendar.span(of: last).start)
                guard let window else { continue }
                absences.append(
                    Absence(
                        id: identifiers.next(), technician: technicians[position].id, window: window, kind: plan.kind,
                        note: plan.note))
            }
        }
    }

    /// One technician of each larger region is on duty every Saturday.
    mutating func arrangeSaturdays(random: inout DemoRandom) {
        for day in options.horizon where day.weekday == .saturday {
            for members in roster where members.count >= 4 {
                let hours = Self.hours(8, 14, lunch: nil, overtime: 60)
                shiftChanges.append(
                    ShiftChange(technician: technicians[random.pick(members)].id, day: day, hours: [hours]))
            }
        }
    }

    /// Minutes all technicians together can work on each day of the horizon from now on, lunch and overtime not
    /// counted.
    func capacity() -> [(day: Day, minutes: Int)] {
        let changes = Dictionary(grouping: shiftChanges, by: \.day)
        let away = Dictionary(grouping: absences, by: \.technician)
        return options.horizon.map { day in
            let minutes = technicians.reduce(0) { sum, technician in
                let change = changes[day]?.first { $0.technician == technician.id }
                let shifts = technician.shifts(
                    on: day, change: change, absences: away[technician.id] ?? [], calendar: options.calendar)
                return sum + shifts.reduce(0) { $0 + remaining($1) }
            }
            return (day, minutes)
        }
    }

    private func remaining(_ shift: WorkShift) -> Int {
        guard shift.window.end > options.now else { return 0 }
        let lunch = shift.lunch.map { $0.latest > options.now ? $0.minutes : 0 } ?? 0
        return max(0, shift.window.end.since(max(shift.window.start, options.now)) / 60 - lunch)
    }
}
