import ArgumentParser
import DeskModel
import Geography
import Interchange
import Operations
import ServiceModel

/// What is said about a technician who is taken in or changed.
struct TechnicianOptions: ParsableArguments {
    @Option(help: "Telephone, or none.")
    var phone: String?
    @Option(help: "The town the technician lives in.")
    var town: String?
    @Option(help: ArgumentHelp("Where exactly: latitude,longitude (else the town's middle).", valueName: "place"))
    var home: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "A skill held, with level and last valid day; may be repeated. All that are held have to be named.",
            valueName: "code[:level[:day]]"))
    var skill: [String] = []
    @Flag(help: "No skills at all.")
    var noSkills = false
    @Option(parsing: .singleValue, help: "A region, the main one first; may be repeated.")
    var region: [String] = []
    @Option(help: ArgumentHelp("Weekly hours: 08:00-16:00, or none.", valueName: "hours"))
    var hours: String?
    @Option(
        help: ArgumentHelp(
            "The break: between 11:00-13:00, with /45 for other minutes than 30, or none.", valueName: "hours"))
    var lunch: String?
    @Option(help: ArgumentHelp("On which weekdays: Mon-Fri.", valueName: "weekdays"))
    var weekdays: String?
    @Option(help: ArgumentHelp("The most visits on one day; 0 or none for no limit.", valueName: "number"))
    var cap: String?

    /// The changes that are asked for; what the technician is now decides what hours leave alone.
    func changes(_ session: Session, of technician: Technician? = nil) throws -> TechnicianChanges {
        TechnicianChanges(
            phone: Given.text(phone), home: try place(session), homeTown: town, skills: try skills(session),
            regions: try regions(session), pattern: try pattern(session, technician), dailyCap: try limit())
    }

    /// 0 where there is to be none.
    private func limit() throws -> Int? {
        guard
            let given = try Given(
                cap,
                reading: { text in
                    guard let number = Int(text) else { throw Failure.option("--cap", .notANumber(text)) }
                    return number
                })
        else { return nil }
        return given.value ?? 0
    }

    private func place(_ session: Session) throws -> Coordinate? {
        if let home {
            let place = try session.reading("--home", .home) { () throws(InputFault) in
                try PlaceWords.coordinate(home)
            }
            if let warning = PlaceWords.warning(place, of: home, session.language) { Output.complain(warning) }
            return place
        }
        guard let town else { return nil }
        let gazetteer = Gazetteer.poland()
        let all = gazetteer.towns(named: town)
        let cities = all.filter { !$0.isDistrict }
        let found = cities.count == 1 ? cities : all
        if found.count > 1 {
            throw Refusal.desk(.ambiguous(.site, key: town, matches: found.map(gazetteer.label)))
        }
        guard let only = found.first else { throw Refusal.desk(.invalid(field: .town, .unknown(.site, town))) }
        return only.location
    }

    private func skills(_ session: Session) throws -> [HeldSkill]? {
        if noSkills, !skill.isEmpty {
            throw Failure.usage(
                english: "--skill and --no-skills exclude each other.",
                polish: "--skill i --no-skills wykluczają się wzajemnie.")
        }
        if noSkills { return [] }
        if skill.isEmpty { return nil }
        return try skill.map { text in
            let held = try session.reading("--skill", .skill) { () throws(InputFault) in try ImportedSkill(text) }
            return HeldSkill(
                skill: try session.desk.skill(named: held.code).id, level: held.level, validThrough: held.validThrough)
        }
    }

    private func regions(_ session: Session) throws -> [RegionMembership]? {
        if region.isEmpty { return nil }
        return try region.enumerated().map { index, name in
            RegionMembership(region: try session.desk.region(named: name).id, isPrimary: index == 0)
        }
    }

    /// Hours on the weekdays named (Monday to Friday otherwise); the other days stay as they are.
    private func pattern(_ session: Session, _ technician: Technician?) throws -> ShiftPattern? {
        guard let hours else {
            guard let needy = weekdays != nil ? "--weekdays" : lunch != nil ? "--lunch" : nil else { return nil }
            throw Failure.usage(english: "\(needy) needs --hours.", polish: "\(needy) wymaga --hours.")
        }
        let days = try session.reading("--weekdays", .pattern) { () throws(InputFault) in
            try ImportWords.weekdays(weekdays ?? "Mon-Fri")
        }
        let week = try Weekday.allCases.map { weekday in
            let usual = technician?.pattern[weekday] ?? []
            guard days.contains(weekday) else { return (weekday, usual) }
            let shifts = try session.reading("--hours", .pattern) { () throws(InputFault) in
                try ShiftWords.hours(hours, lunch: lunch, like: usual.first)
            }
            return (weekday, shifts.sorted { $0.start < $1.start })
        }
        return ShiftPattern(Dictionary(uniqueKeysWithValues: week))
    }
}
