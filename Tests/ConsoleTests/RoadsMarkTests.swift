import ConsoleTesting
import Geography
import ServiceModel
import Testing

@testable import Console

/// The header says when drives are estimates though there is a road engine.
@Suite struct RoadsMarkTests {
    @Test(arguments: [(Language.english, "roads: estimate"), (.polish, "drogi: szacunek")])
    func aSilentRoadEngineIsMarkedUntilItAnswers(_ language: Language, _ mark: String) {
        let desk = Desk(size: (120, 36), language: language)
        #expect(!desk.state.headerRight.contains(mark))
        desk.send(.roads(.asking))
        #expect(!desk.state.headerRight.contains(mark))
        desk.send(.roads(.silent(.silent("127.0.0.1:5000"))))
        #expect(desk.state.headerRight.contains(mark))
        desk.resize(80, 24)
        #expect(desk.state.headerRight.contains("≈"))
        desk.resize(120, 36)
        desk.send(.roads(.answering))
        #expect(!desk.state.headerRight.contains(mark))
    }
}
