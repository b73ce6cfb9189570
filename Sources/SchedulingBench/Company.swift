import Scheduling

/// A made-up service company: the same sizes and seed give the same company.
struct Company {
    let technicians: Int
    let days: Int
    let tasks: Int
    let problem: Problem

    /// Visits take 30 to 120 minutes, quick ones 15 to 55.
    init(technicians: Int, days: Int, tasks: Int, isQuick: Bool = false, seed: UInt64) throws {
        self.technicians = technicians
        self.days = days
        self.tasks = tasks
        var dice = Dice(state: seed)
        let towns = (0..<16).map { _ in dice.point(spread: 200_000) }
        let homes = (0..<technicians).map { dice.point(near: towns[$0 % towns.count], spread: 12_000) }
        let sites = (0..<tasks).map { _ in
            dice.point(near: towns[dice.below(towns.count)], spread: 15_000)
        }
        let places = homes + sites
        let travel = TravelTimes(places: places.count, isSymmetric: true) { from, to in
            Company.seconds(places[from], places[to])
        }
        let skills = (0..<technicians).map { _ in SkillSet((0..<6).filter { _ in dice.below(10) < 6 }.map { Skill($0) })
        }
        let shifts = (0..<technicians).flatMap { technician in
            (0..<days).map { day in
                Company.shift(technician, day: day, skills: skills[technician])
            }
        }
        let list = (0..<tasks).map { Company.task(place: technicians + $0, days: days, isQuick: isQuick, &dice) }
        problem = try Problem(shifts: shifts, tasks: list, travel: travel)
    }

    private static func seconds(_ a: Point, _ b: Point) -> Int32 {
        let dx = a.x - b.x
        let dy = a.y - b.y
        let metres = (dx * dx + dy * dy).squareRoot() * 1.3
        return Int32((metres / 13.9).rounded(.up)) + 90
    }

    private static func shift(_ technician: Int, day: Int, skills: SkillSet) -> Shift {
        let midnight = Tick(day) * 86_400
        return Shift(
            technician: technician, day: day, startPlace: technician, endPlace: technician,
            earliestStart: midnight + 8 * 3600, latestEnd: midnight + 16 * 3600, overtimeAllowed: 1800,
            breaks: [Break(window: TimeWindow(midnight + 11 * 3600 + 1800, midnight + 13 * 3600), duration: 1800)],
            skills: skills)
    }

    private static func task(place: Int, days: Int, isQuick: Bool, _ dice: inout Dice) -> Task {
        let step = dice.below(7)
        var task = Task(place: place, service: Tick(isQuick ? 15 + 40 * step / 6 : 30 + 15 * step) * 60)
        task.setup = 300
        task.skills = SkillSet([Skill(dice.below(6))])
        task.priority = [5, 10, 10, 20, 40][dice.below(5)]
        let day = Tick(dice.below(days)) * 86_400
        switch dice.below(10) {
        case 0..<3:
            let opens = day + Tick(8 + 2 * dice.below(4)) * 3600
            task.windows = [TimeWindow(opens, opens + 2 * 3600)]
        case 3..<6: task.due = Deadline(by: day + 16 * 3600, measure: .end)
        case 6..<8:
            task.access = (0..<days).map { TimeWindow(Tick($0) * 86_400 + 7 * 3600, Tick($0) * 86_400 + 15 * 3600) }
        default: break
        }
        return task
    }
}
