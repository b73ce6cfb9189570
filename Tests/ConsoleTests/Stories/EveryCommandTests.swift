import Console
import ConsoleTesting
import ServiceModel
import Testing

/// A story tells one command: keys go in, the screen or the store shows what happened.
typealias Story = @Sendable () -> Void

/// Every command of the table has its story; a new command without one fails here.
@Suite struct EveryCommandTests {
    static let stories = [
        movingStories, orderStories, boardStories, markStories, paletteStories, dispatchStories, formStories,
        filterStories, listStories, deskStories, planStories, mapStories, dayStories, exactStories, newsStories,
        wholeStories, maintenanceStories, pageStories, ticketStories, contractStories, deviceStories, checklistStories,
        timeStories, stockStories, longWorkStories, liveStories, outageStories, outboxStories, alertStories,
        vantageStories, branchStories, simulationStories,
    ].reduce(into: [:]) { all, some in all.merge(some) { $1 } }

    @Test(arguments: CommandTable.standard.commands.map(\.id))
    func commandHasAStory(id: String) throws {
        let command = try #require(CommandTable.standard.commands.first { $0.id == id })
        if let story = Self.stories[id] {
            let witness = CommandWitness()
            CommandWitness.$present.withValue(witness) { story() }
            #expect(witness.saw(id), "the story of \(id) never runs it, or nothing comes of it")
        } else {
            // Announced for a later version: shown, and says why it cannot be done.
            let desk = Desk()
            let key = try #require(command.keys.first)
            if key.isAfterG { desk.press("g") }
            desk.press(.key(key.key))
            #expect(desk.statusLine.contains("is not in this version yet."))
        }
    }

    @Test func noStoryTellsACommandThatIsGone() {
        let known = Set(CommandTable.standard.commands.map(\.id))
        #expect(Self.stories.keys.filter { !known.contains($0) } == [])
    }
}
