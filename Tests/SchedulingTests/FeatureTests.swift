import Testing

@testable import Scheduling

/// What a problem asks of a search, and which search takes it on.
struct FeatureTests {
    private let shift = Shift(technician: 0, day: 0, startPlace: 0, endPlace: 0, earliestStart: 480, latestEnd: 960)

    /// Three shifts from one home, four tasks at places of their own, nothing but travel to save.
    private func plain() throws -> SearchSketch {
        let shifts = (0..<3).map { number in
            var shift = shift
            shift.technician = number
            return shift
        }
        let matrix = (0..<5).flatMap { from in (0..<5).map { Tick(abs(from - $0) * 7) } }
        let problem = try Problem(
            shifts: shifts, tasks: (1..<5).map { Task(place: $0, service: 30) },
            travel: TravelTimes(matrix: matrix, places: 5), ticksPerMinute: 1)
        var policy = Policy.plain
        policy.skillWaste = 0
        return SearchSketch(problem, policy)
    }

    /// A new field stops here until the table of its struct says what it asks of a search.
    @Test func everyStoredFieldHasItsLine() throws {
        func compare<Value>(_ value: Value, _ fields: [FieldFeatures<Value>]) {
            let stored = Mirror(reflecting: value).children.map { $0.label ?? "?" }
            #expect(stored == fields.map(\.field), "\(Value.self)")
        }
        let task = try plain().task()
        compare(task, SearchTask.fieldFeatures)
        compare(task.problem, Problem.fieldFeatures)
        compare(task.policy, Policy.fieldFeatures)
        compare(task.problem.tasks[0], Task.fieldFeatures)
        compare(Goods(), Goods.fieldFeatures)
        compare(shift, Shift.fieldFeatures)
        compare(Break(window: TimeWindow(0, 1), duration: 1), Break.fieldFeatures)
        compare(Limits(), Limits.fieldFeatures)
        compare(Stock(), Stock.fieldFeatures)
        compare(Depot(place: 0), Depot.fieldFeatures)
    }

    @Test func thePlainestProblemHasNoFeatureButItsPolicys() throws {
        #expect(try plain().task().features == [.travelCounts])
    }

    @Test(arguments: ProblemFeature.allCases)
    func everyFeatureIsSeen(_ feature: ProblemFeature) throws {
        var sketch = try plain()
        FeatureExamples.bring(feature, to: &sketch)
        #expect(try sketch.task().features.contains(feature))
    }

    /// Who takes on the plainest problem with one feature more.
    @Test func aSearchTakesOnWhatItKnows() throws {
        var fleets: ProblemFeatures = []
        var days: ProblemFeatures = []
        for feature in ProblemFeature.allCases {
            var sketch = try plain()
            FeatureExamples.bring(feature, to: &sketch)
            if FleetSearch.suits(try sketch.task()) { fleets.insert(feature) }
            if DaySearch.suits(try sketch.task()) { days.insert(feature) }
        }
        #expect(
            fleets == [
                .windows, .accessHours, .deadlines, .priorities, .loads, .travelCounts, .skillWaste, .servesFirst,
                .changeLimit,
            ])
        let unknownToDays: ProblemFeatures = [
            .severalTimesADay, .crews, .sharedSetup, .serviceByKind, .setupByKind, .predecessors, .shipments, .stock,
            .loads, .loadsBothWays, .lockedWaiting, .driveLimits, .distanceLimits, .severalBreaks, .breakChoices,
            .breakLoads, .travelScales, .serviceScales, .profiles, .travelCosts, .distanceCosts, .legCosts,
            .serviceCosts, .travelIsFree, .travelIsWeighed, .workingTimeCounts, .workingTimeIsWeighed,
            .distanceWeight, .gapWeight, .imbalanceWeight, .siteApartWeight,
        ]
        #expect(days == ProblemFeatures(ProblemFeature.allCases).subtracting(unknownToDays))
    }

    @Test func partsAreForWhoeverHasADepotAndCountsWorkingTime() throws {
        var sketch = try plain()
        FeatureExamples.bring(.travelIsFree, to: &sketch)
        FeatureExamples.bring(.workingTimeCounts, to: &sketch)
        #expect(!SupplySearch.suits(try sketch.task()))
        FeatureExamples.bring(.depot, to: &sketch)
        FeatureExamples.bring(.stock, to: &sketch)
        #expect(SupplySearch.suits(try sketch.task()))
        FeatureExamples.bring(.breaks, to: &sketch)
        #expect(!SupplySearch.suits(try sketch.task()))
    }
}
