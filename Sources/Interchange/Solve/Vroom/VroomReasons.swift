import Dispatch
import Scheduling
import ServiceModel
import Synchronization

/// Why jobs were left out, in words: each is what a check of the rules says about the routes as they are.
struct VroomReasons {
    private let explainer: Explainer
    private let language: Language
    private let vehicles: [VroomVehicle]
    private let problem: Problem

    init(_ vroom: VroomProblem, _ plan: Plan, _ language: Language) {
        problem = vroom.bare.problem
        vehicles = vroom.vehicles
        explainer = Explainer(problem: problem, plan: plan, policy: vroom.bare.policy)
        self.language = language
    }

    /// In the same order; looked for on all cores, because a large day leaves thousands out. Both ends of a shipment are
    /// left out for one reason.
    func sentences(for tasks: [Int]) -> [String] {
        let pickups = Dictionary(problem.shipments.map { ($0.delivery, $0.pickup) }) { first, _ in first }
        let obstacles = FirstObstacles(explainer, of: tasks.map { pickups[$0] ?? $0 })
        let sentences = Mutex([String](repeating: "", count: tasks.count))
        DispatchQueue.concurrentPerform(iterations: tasks.count) { index in
            let sentence = sentence(for: pickups[tasks[index]] ?? tasks[index], obstacles)
            sentences.withLock { $0[index] = sentence }
        }
        return sentences.withLock { $0 }
    }

    private func sentence(for task: Int, _ obstacles: FirstObstacles) -> String {
        guard !vehicles.isEmpty else { return language("There is no vehicle", "Nie ma żadnego pojazdu") }
        switch obstacles.finding(of: task) {
        case .fits(let shift):
            return language(
                "Fits vehicle \(vehicles[shift].id); the search ended before it was placed",
                "Mieści się w pojeździe \(vehicles[shift].id); wyszukiwanie skończyło się, zanim je wstawiło")
        case .stopped(let rule, let count):
            return (rule ?? .unknown).words(language) + " (\(count)/\(vehicles.count))"
        }
    }
}

extension RuleName {
    fileprivate func words(_ language: Language) -> String {
        switch self {
        case .skill: language("Skills are missing", "Brak umiejętności")
        case .window: language("No time window can be met", "Żadne okno czasowe nie pasuje")
        case .workingTime: language("Shifts are too short", "Zmiany są za krótkie")
        case .breaks: language("A break would be lost", "Przepadłaby przerwa")
        case .neighbours: language("Other jobs would come too late", "Inne zlecenia byłyby po terminie")
        case .taskLimit: language("Vehicles have too many tasks already", "Pojazdy mają już za dużo zleceń")
        case .travelLimit: language("The way is too long", "Za daleko")
        case .way: language("There is no way there", "Nie da się tam dojechać")
        case .supplies: language("Vehicles cannot carry it", "Pojazdy tego nie zabiorą")
        // A plan that was checked has no broken route: only one without work can be meant.
        case .soundShift: language("Breaks do not fit even without work", "Nawet bez pracy przerwy się nie mieszczą")
        case .order: language("Its pickup or its delivery is missing", "Brakuje odbioru albo dostawy")
        // Nothing in a problem file brings the others.
        case .absence, .lock, .region, .technician, .day, .access, .deadline, .crew, .unknown:
            language("A rule forbids it, and no check says which", "Zabrania reguła, której nie umiem wskazać")
        }
    }
}
