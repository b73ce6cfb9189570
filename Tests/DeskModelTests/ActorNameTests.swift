import DeskModel
import ServiceModel
import Testing

/// What a simulated day writes is named in the language of the screen; people keep their names.
@Suite struct ActorNameTests {
    @Test func aSimulatedDayIsNamedInTheLanguageOfTheScreen() {
        let day = Actor(name: Actor.simulationName, osUser: Actor.simulationName, origin: .simulation)
        #expect(day.shownName(.english) == "simulation" && day.shownName(.polish) == "symulacja")
    }

    @Test func whoeverIsCalledSoStaysCalledSo() {
        for origin in [Actor.Origin.console, .cli, .field, .system] {
            let person = Actor(name: Actor.simulationName, osUser: "s", origin: origin)
            #expect(person.shownName(.polish) == "simulation")
        }
        #expect(Actor(name: "ewa", osUser: "ewa", origin: .console).shownName(.polish) == "ewa")
    }

    @Test func aRowThatKeepsTheNameAloneIsReadTheSame() {
        #expect(Actor.shownName("simulation", .polish) == "symulacja")
        #expect(Actor.shownName("simulation", .english) == "simulation")
        #expect(Actor.shownName("ewa", .polish) == "ewa")
    }
}
