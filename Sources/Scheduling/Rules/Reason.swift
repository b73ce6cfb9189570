/// Why a task cannot be placed somewhere, with the figures a sentence needs. Moments are ticks, indices are the
/// problem's.
public enum Reason: Sendable, Hashable {
    case absent
    /// The whole shift is locked.
    case shiftLocked
    /// The task's own lock (or work already begun) keeps it elsewhere.
    case locked(Lock)
    case started
    case lacksSkills([Int])
    case skillLevelTooLow(skill: Int, has: Int, needs: Int)
    case wrongRegion(Int)
    case excludedTechnician
    case notRequiredTechnician
    case dayNotAllowed
    /// None of the task's windows falls inside this shift.
    case noWindowInShift
    case outsideWindow(latestStart: Tick, wouldStart: Tick)
    case outsideAccess(closes: Tick, wouldEnd: Tick)
    /// A hard deadline would be broken.
    case tooLate(latest: Tick, wouldBe: Tick)
    /// Another task of the shift could not keep its time.
    case delaysOther(task: Int, latestStart: Tick, wouldStart: Tick)
    case shiftTooShort(ends: Tick, wouldEnd: Tick)
    case breakLost(latestStart: Tick, wouldStart: Tick)
    /// The load is too heavy for one of the shift's breaks wherever it could be taken.
    case breakTooHeavy(Int)
    case tooManyTasks(limit: Int)
    case legTooLong(limit: Tick, wouldBe: Tick)
    case tooMuchTravel(limit: Tick, wouldBe: Tick)
    case unreachable
    case tooFarFromHome(limit: Tick, wouldBe: Tick)
    /// In the unit of the problem's distances.
    case wayTooLong(limit: Int, wouldBe: Int)
    /// It takes several technicians at once; only a search places them all.
    case needsCrew(Int)
    /// The work before it is not planned.
    case waitsFor(task: Int)
    case overloaded(limit: Int, wouldBe: Int)
    case lacksTool(Int)
    case lacksPart(Int, has: Int, needs: Int)
    /// What is brought here is not fetched before on the same route.
    case withoutPickup(task: Int)
    /// What is fetched here is not brought afterwards on the same route.
    case withoutDelivery(task: Int)
    /// The shift breaks its rules already, without this task.
    case alreadyBroken
    /// No place keeps every rule, and no check says which rule it is that none keeps.
    case unknown

    /// The rule that speaks.
    public var rule: RuleName {
        switch self {
        case .absent: .absence
        case .shiftLocked, .locked, .started: .lock
        case .lacksSkills, .skillLevelTooLow: .skill
        case .wrongRegion: .region
        case .excludedTechnician, .notRequiredTechnician: .technician
        case .dayNotAllowed: .day
        case .noWindowInShift, .outsideWindow: .window
        case .outsideAccess: .access
        case .tooLate: .deadline
        case .delaysOther: .neighbours
        case .shiftTooShort: .workingTime
        case .breakLost, .breakTooHeavy: .breaks
        case .tooManyTasks: .taskLimit
        case .legTooLong, .tooMuchTravel, .tooFarFromHome, .wayTooLong: .travelLimit
        case .unreachable: .way
        case .needsCrew: .crew
        case .waitsFor, .withoutPickup, .withoutDelivery: .order
        case .overloaded, .lacksTool, .lacksPart: .supplies
        case .alreadyBroken: .soundShift
        case .unknown: .unknown
        }
    }
}

extension Reason {
    /// By how many ticks a rule of time is broken; nil for other rules.
    public var excess: Tick? {
        switch self {
        case .outsideWindow(let latest, let would), .breakLost(let latest, let would): would - latest
        case .tooLate(let latest, let would), .delaysOther(_, let latest, let would): would - latest
        case .outsideAccess(let closes, let would): would - closes
        case .shiftTooShort(let ends, let would): would - ends
        case .legTooLong(let limit, let would), .tooMuchTravel(let limit, let would),
            .tooFarFromHome(let limit, let would):
            would - limit
        case .absent, .shiftLocked, .locked, .started, .lacksSkills, .skillLevelTooLow, .wrongRegion,
            .excludedTechnician, .notRequiredTechnician, .dayNotAllowed, .noWindowInShift, .breakTooHeavy,
            .tooManyTasks, .unreachable, .wayTooLong, .needsCrew, .waitsFor, .overloaded, .lacksTool, .lacksPart,
            .withoutPickup, .withoutDelivery, .alreadyBroken, .unknown:
            nil
        }
    }

    /// Whether somebody could decide to let it pass; what is begun, unreachable or waits for other work stays.
    var mayBend: Bool {
        switch self {
        case .absent, .started, .unreachable, .needsCrew, .waitsFor, .withoutPickup, .withoutDelivery, .unknown,
            .alreadyBroken:
            false
        case .shiftLocked, .locked, .lacksSkills, .skillLevelTooLow, .wrongRegion, .excludedTechnician,
            .notRequiredTechnician, .dayNotAllowed, .noWindowInShift, .outsideWindow, .outsideAccess, .tooLate,
            .delaysOther, .shiftTooShort, .breakLost, .breakTooHeavy, .tooManyTasks, .legTooLong, .tooMuchTravel,
            .tooFarFromHome, .wayTooLong, .overloaded, .lacksTool, .lacksPart:
            (excess ?? 0) < Tick.bound / 2
        }
    }
}
